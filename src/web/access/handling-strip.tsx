import './access.css'
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'

type Answer = ApiOutput<'GET /api/contacts/:id/handling'>
export type Handling = NonNullable<Answer['handling']>

/** A decision may be lifted by somebody far away. Nothing is left standing here for longer than this. */
export const LOOK_AGAIN_MS = 45_000
/** A timer that a browser was asked to keep for weeks is no timer. */
const LONGEST_TIMER_MS = 3_600_000

/** Asks again in the moment in which it lapses, so that a page left open shows nothing that holds no more. */
export function useAskedAgainAt(at: string | null | undefined, now: string, again: () => void): void {
  const left = at ? Date.parse(at) - Date.parse(now) : null
  const wait = left === null ? null : Math.min(Math.max(0, left), LONGEST_TIMER_MS)
  const isOver = left !== null && left <= 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock ticks; only the moment it is about matters
  useEffect(() => {
    if (wait === null || isOver) return
    const timer = setTimeout(again, wait + 500)
    return () => clearTimeout(timer)
  }, [at, isOver])
}

/** What is agreed with this person and who they are, above the conversation. Nothing where nothing is. */
export function HandlingStrip({ contact, mine }: { contact: string; mine: boolean }) {
  const now = useNow(10_000)
  const asked = useQuery({
    queryKey: ['handling', contact],
    meta: { topics: [`handling:${contact}`, 'conduct'] },
    queryFn: () => call('GET /api/contacts/:id/handling', { id: contact }),
    refetchInterval: (query) => (query.state.data?.handling ? LOOK_AGAIN_MS : false),
  })
  useAskedAgainAt(asked.data?.handling?.asksAgainAt, now, () => void asked.refetch())
  if (!asked.data) return null
  const { handling } = asked.data
  return (
    <>
      {handling && (handling.asksAgainAt ?? now) >= now && <HandlingText it={handling} />}
      {mine && <Identity contact={contact} it={asked.data} />}
    </>
  )
}

/** What to do and until when. It is the whole of what the front line is told. */
export function HandlingText({ it, inCase = false }: { it: Handling; inCase?: boolean }) {
  const { t } = useWords()
  const when = useWhen()
  const ways = it.ways?.map((way) => t(`access.way.${way}`)).join(t('list.comma'))
  return (
    <aside className={inCase ? 'sy-handling is-in-case' : 'sy-handling'} aria-label={t('access.strip')}>
      <strong>{t('access.strip')}</strong>
      <ul className="sy-handling-says">
        {it.instructions.map((one) => (
          <li key={`${one.words} ${one.until}`}>
            {one.words}{' '}
            <time className="sy-small sy-quiet" dateTime={one.until}>
              {t('access.until', { at: when.full(one.until) })}
            </time>
          </li>
        ))}
      </ul>
      <p className="sy-handling-facts sy-small">
        {ways && <span>{t('access.by', { ways })}</span>}
        {it.person && <span>{t('access.with', { name: it.person.name })}</span>}
        {it.from && <span>{t('access.from', { at: when.full(it.from) })}</span>}
        {it.minutesEach !== null && <span>{t('access.minutes', { n: it.minutesEach })}</span>}
      </p>
      <span className="sy-small sy-quiet">{t('access.always')}</span>
    </aside>
  )
}

function Identity({ contact, it }: { contact: string; it: Answer }) {
  const { t } = useWords()
  const act = useDo()
  const [name, setName] = useState<string | null>(null)
  const say = (is: 'they' | 'somebody_else') =>
    void act('PUT /api/contacts/:id/identity', { id: contact, is, name: name ?? '' }).then(() => setName(null))
  if (it.split || it.verifiedBy === 'questions')
    return (
      <p className="sy-identity sy-small" role="status">
        {t(it.split ? 'identity.split' : 'identity.sure')}
        <button
          type="button"
          className="sy-link"
          onClick={() => void act('DELETE /api/contacts/:id/identity', { id: contact })}
        >
          {t('identity.undo')}
        </button>
      </p>
    )
  if (it.verifiedBy) return null
  return (
    <div className="sy-identity sy-small">
      <span>{t('identity.ask')}</span>
      <ActButton tone="quiet" onAct={() => say('they')}>
        {t('identity.they')}
      </ActButton>
      {name === null ? (
        <ActButton tone="quiet" onAct={() => setName('')}>
          {t('identity.else')}
        </ActButton>
      ) : (
        <>
          <TextInput
            aria-label={t('identity.name')}
            placeholder={t('identity.name')}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <ActButton onAct={() => say('somebody_else')}>{t('identity.else')}</ActButton>
        </>
      )}
    </div>
  )
}
