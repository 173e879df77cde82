import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { isLanguage, LANGUAGES, type Language } from '#kernel/language.ts'
import { ROLES } from '#kernel/roles.ts'
import { type Say, useWords } from '../i18n.ts'
import { call, Refused } from '../net/call.ts'
import type { Session } from '../net/session.tsx'
import { SignInScreen } from '../screens/sign-in-screen.tsx'
import type { SignInView } from '../screens/sign-in-view.ts'
import { FirstAdministrator } from './first-administrator.tsx'

/** The door of the house. In the demo everybody is listed and comes in with the demo's password. */
export function SignInPage({ session }: { session: Session }) {
  const queries = useQueryClient()
  const { speak, language, t } = useWords()
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
  const people = demo.data?.people ?? []
  return (
    <SignInScreen
      door={{
        teams: teamsOf(people, language, t),
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

type DemoPerson = ApiOutput<'GET /api/demo/stories'>['people'][number]
const ON_THE_FLOOR: readonly string[] = ['lead', 'agent']

/** Three floors by their language, the reader's first, and the people who work for all of them. */
function teamsOf(people: readonly DemoPerson[], mine: Language, t: Say): SignInView['teams'] {
  const known = people.flatMap((it) =>
    ROLES.flatMap((role) => (role === it.role ? [{ id: it.key, name: it.name, role, language: it.language }] : [])),
  )
  const floors = [mine, ...LANGUAGES.filter((language) => language !== mine)].map((language) => ({
    name: t(`sign.floor.${language}`),
    people: known.filter((it) => ON_THE_FLOOR.includes(it.role) && it.language === language),
  }))
  const house = { name: t('sign.house'), people: known.filter((it) => !ON_THE_FLOOR.includes(it.role)) }
  return [...floors.slice(0, 1), house, ...floors.slice(1)].filter((team) => team.people.length > 0)
}
