import { lazy, Suspense } from 'react'
import { SignInScreen } from './screens/sign-in-screen.tsx'

const Gallery = lazy(() => import('./gallery/gallery.tsx').then((module) => ({ default: module.Gallery })))

const door = { people: [], refused: null, isBusy: false }
const shut = { onSignIn: () => {}, onChoose: () => {} }

/** Pages are wired to data here. The gallery draws every part without any. */
export function App({ path }: { path: string }) {
  if (path.startsWith('/gallery'))
    return (
      <Suspense>
        <Gallery path={path} />
      </Suspense>
    )
  return <SignInScreen door={door} acts={shut} />
}
