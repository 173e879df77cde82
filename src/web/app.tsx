import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  Outlet,
  type RouteComponent,
  RouterProvider,
  useLocation,
  useNavigate,
} from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import type { Role } from '#kernel/roles.ts'
import { HelpFromAnywhere } from './help-from-anywhere.tsx'
import { useWords } from './i18n.ts'
import {
  AccessPage,
  ArticlesPage,
  AskedPage,
  CallReviewPage,
  CarePlansPage,
  CasesPage,
  ClaimsPage,
  ClockPage,
  CoachingPage,
  ConductPage,
  ContactPage,
  CounterPage,
  DayPage,
  DecisionsPage,
  DeskPage,
  DossiersPage,
  EvidencePage,
  ExposurePage,
  FloorPage,
  Gallery,
  GroupsPage,
  ListPage,
  LivePage,
  MattersPage,
  MinePage,
  OrganisationPage,
  PlanPage,
  QueuesPage,
  ReaderPage,
  RightsPage,
  RoutingPage,
  StuckPage,
  TalkPage,
  VisitPage,
  WallPage,
  WatchersPage,
  WatchPage,
  WinsPage,
} from './late-pages.ts'
import { Doer, useDo } from './net/act.tsx'
import { seat } from './net/call.ts'
import { Seated, useSession, useSessionQuery } from './net/session.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import { OnEveryPage } from './shell/on-every-page.tsx'
import { RAIL } from './shell/rail-items.ts'
import { Shell } from './shell/shell.tsx'
import { Place } from './theme/place.tsx'
import { ErrorState } from './ui/states.tsx'
import './pages/pages.css'

const ASKS = { refetchOnWindowFocus: false, retry: 1, staleTime: 2000 }
const queries = new QueryClient({ defaultOptions: { queries: ASKS } })

const root = createRootRoute({ component: Outlet })
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Inside })
const page = (path: string, component: RouteComponent) => createRoute({ getParentRoute: () => inside, path, component })
const routeTree = root.addChildren([
  inside.addChildren([
    page('/', Home),
    page('/live', LivePage),
    page('/contacts/$id', ContactPage),
    page('/day', DayPage),
    page('/cases', CasesPage),
    page('/cases/$id', CasesPage),
    page('/decisions', DecisionsPage),
    page('/decisions/$id', DecisionsPage),
    page('/floor', FloorPage),
    page('/list', ListPage),
    page('/queues', QueuesPage),
    page('/dossiers', DossiersPage),
    page('/exposure', ExposurePage),
    page('/wins', WinsPage),
    page('/claims', ClaimsPage),
    page('/house', ClockPage),
    page('/reader', ReaderPage),
    page('/articles', ArticlesPage),
    page('/mine', MinePage),
    page('/care-plans', CarePlansPage),
    page('/care-plans/$id', CarePlansPage),
    page('/talks/$id', TalkPage),
    page('/asked', AskedPage),
    page('/wall', WallPage),
    page('/confidential', DeskPage),
    page('/organisation', OrganisationPage),
    page('/groups', GroupsPage),
    page('/coaching', CoachingPage),
    page('/coaching/calls/$id', CallReviewPage),
    page('/watchers', WatchersPage),
    page('/matters', MattersPage),
    page('/evidence', EvidencePage),
    page('/evidence/$on/$id', EvidencePage),
    page('/conduct', ConductPage),
    page('/conduct/$part', ConductPage),
    page('/conduct/$part/$id', ConductPage),
    page('/rights', RightsPage),
    page('/counter', CounterPage),
    page('/access', AccessPage),
    page('/rights/$part', RightsPage),
    page('/visit', VisitPage),
    page('/plan', PlanPage),
    page('/stuck', StuckPage),
    page('/routing', RoutingPage),
    page('/stuck/$id', StuckPage),
  ]),
  createRoute({ getParentRoute: () => root, path: '/watch', component: Watching }),
  createRoute({ getParentRoute: () => root, path: '/gallery', component: Showing }),
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

function Watching() {
  return soon(<WatchPage />)
}

/** For whoever changes a part: every state of it, without a house behind. */
function Showing() {
  return soon(<Gallery />)
}

function soon(page: ReactNode) {
  return <Suspense>{page}</Suspense>
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

/** Pages without a place of their own on the rail. */
const BELONGS_TO: Readonly<Record<string, string>> = {
  '/contacts': '/floor',
  '/talks': '/floor',
  '/mine': '/day',
  '/care-plans': '/floor',
  '/plan': '/routing',
  '/exposure': '/routing',
}

/** The queues are a part of routing for whoever leads, and a place of their own for whoever sets the house up. */
const placeOf = (path: string, role: Role) =>
  path === '/queues' && role !== 'admin' ? '/routing' : (BELONGS_TO[path] ?? path)

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
      current={placeOf(current, person.role)}
      onGo={(href) => void go({ to: href as '/' })}
      onSignOut={() => void leave()}
    >
      <Suspense>
        <Outlet />
      </Suspense>
      {person.role === 'agent' && <HelpFromAnywhere me={person.id} />}
      <OnEveryPage role={person.role} />
    </Shell>
  )
}

function Home() {
  const { person } = useSession()
  return <Navigate to={(RAIL[person.role][0]?.href ?? '/wins') as '/wins'} replace />
}
