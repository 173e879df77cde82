import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isLanguage } from '#kernel/language.ts'
import { ROLES } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { call, Refused } from '../net/call.ts'
import type { Session } from '../net/session.tsx'
import { SignInScreen } from '../screens/sign-in-screen.tsx'
import type { SignInView } from '../screens/sign-in-view.ts'
import { FirstAdministrator } from './first-administrator.tsx'

/** The door of the house. In the demo everybody is listed and comes in with the demo's password. */
export function SignInPage({ session }: { session: Session }) {
  const queries = useQueryClient()
  const { speak, language } = useWords()
  const [refused, setRefused] = useState<SignInView['refused']>(null)
  const [isBusy, setBusy] = useState(false)
  const demo = useQuery({
    queryKey: ['demo'],
    enabled: session.demo,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => call('GET /api/demo/stories', {}),
  })
  const enter = async (email: string, password: string, speaks?: string) => {
    setBusy(true)
    try {
      await call('POST /api/session', { email, password })
      if (speaks && isLanguage(speaks) && localStorage.getItem('sanying.language') === null) speak(speaks)
      await queries.invalidateQueries()
    } catch (error) {
      setRefused(
        error instanceof Refused && error.code === 'session.too_many' ? { is: 'locked', minutes: 15 } : { is: 'wrong' },
      )
    }
    setBusy(false)
  }
  if (session.empty) return <FirstAdministrator onMade={enter} />
  const people = (demo.data?.people ?? []).toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  )
  return (
    <SignInScreen
      door={{
        people: people.flatMap((it) =>
          ROLES.flatMap((role) =>
            role === it.role ? [{ id: it.key, name: it.name, role, place: PLACES[it.language] ?? '' }] : [],
          ),
        ),
        refused,
        isBusy,
      }}
      acts={{
        onSignIn: (email, password) => void enter(email, password),
        onChoose: (key) => {
          const person = people.find((it) => it.key === key)
          if (person && demo.data) void enter(person.email, demo.data.password, person.language)
        },
      }}
    />
  )
}

const PLACES: Readonly<Record<string, string>> = { 'zh-Hant': '繁體', 'zh-Hans': '简体', en: 'English' }
