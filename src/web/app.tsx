import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  Outlet,
  RouterProvider,
  useLocation,
  useNavigate,
} from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useWords } from './i18n.ts'
import { Doer, useDo } from './net/act.tsx'
import { seat } from './net/call.ts'
import { Seated, useSession, useSessionQuery } from './net/session.tsx'
import { CasesPage } from './pages/cases-page.tsx'
import { ClockPage } from './pages/clock-page.tsx'
import { DayPage } from './pages/day-page.tsx'
import { FloorPage } from './pages/floor-page.tsx'
import { ContactPage, LivePage } from './pages/live-page.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import { WatchPage } from './pages/watch-page.tsx'
import { WinsPage } from './pages/wins-page.tsx'
import { RAIL } from './shell/rail-items.ts'
import { Shell } from './shell/shell.tsx'
import { Place } from './theme/place.tsx'
import { ErrorState } from './ui/states.tsx'
import './pages/pages.css'

const Gallery = lazy(() => import('./gallery/gallery.tsx').then((module) => ({ default: module.Gallery })))

const queries = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, retry: 1, staleTime: 2000 } },
})

const root = createRootRoute({ component: Outlet })
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Inside })
const page = (path: string, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => inside, path, component })
const routeTree = root.addChildren([
  inside.addChildren([
    page('/', Home),
    page('/live', LivePage),
    page('/contacts/$id', ContactPage),
    page('/day', DayPage),
    page('/cases', CasesPage),
    page('/cases/$id', CasesPage),
    page('/floor', FloorPage),
    page('/wins', WinsPage),
    page('/house', ClockPage),
  ]),
  createRoute({ getParentRoute: () => root, path: '/watch', component: WatchPage }),
  createRoute({ getParentRoute: () => root, path: '/gallery/$', component: GalleryPage }),
  createRoute({ getParentRoute: () => root, path: '/gallery', component: GalleryPage }),
])
const router = createRouter({
  routeTree,
  basepath: seat(location.pathname) || '/',
  defaultNotFoundComponent: () => <Navigate to="/" />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

export const App = () => (
  <QueryClientProvider client={queries}>
    <RouterProvider router={router} />
  </QueryClientProvider>
)

function GalleryPage() {
  return (
    <Suspense>
      <Gallery path={useLocation().pathname} />
    </Suspense>
  )
}

/** The house around every page: who sits here, or the door. */
function Inside() {
  const { t } = useWords()
  const session = useSessionQuery()
  if (session.isPending) return null
  if (!session.data)
    return (
      <main id="content">
        <ErrorState what={t('page.house_down')} onRetry={() => void session.refetch()} />
      </main>
    )
  const { person } = session.data
  if (!person) return <SignInPage session={session.data} />
  return (
    <Seated session={{ ...session.data, person }} fetchedAt={session.data.fetchedAt}>
      <Place zone={session.data.zone}>
        <Doer>
          <Framed />
        </Doer>
      </Place>
    </Seated>
  )
}

function Framed() {
  const { person } = useSession()
  const go = useNavigate()
  const act = useDo()
  const { pathname } = useLocation()
  const current = `/${pathname.split('/')[1] ?? ''}`
  const leave = async () => {
    await act('DELETE /api/session', {})
    await queries.invalidateQueries()
    void go({ to: '/' })
  }
  return (
    <Shell
      items={RAIL[person.role]}
      current={current === '/contacts' ? '/floor' : current}
      onGo={(href) => void go({ to: href as '/' })}
      onSignOut={() => void leave()}
    >
      <Outlet />
    </Shell>
  )
}

function Home() {
  const { person } = useSession()
  return <Navigate to={(RAIL[person.role][0]?.href ?? '/wins') as '/wins'} replace />
}
