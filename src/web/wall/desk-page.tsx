import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { DeskCase } from './desk-case.tsx'
import { DeskGroups } from './desk-groups.tsx'
import { DeskTimes } from './desk-times.tsx'
import { Door } from './door.tsx'
import { type Held, named } from './held.ts'
import { LockedPage } from './locked-page.tsx'
import { MyKey } from './my-key.tsx'
import { StandBy } from './stand-by.tsx'

export function DeskPage() {
  const { t } = useWords()
  return (
    <LockedPage title={t('confidential.title')} lead={t('confidential.lead')}>
      {(held, onHeld, lock) =>
        held ? (
          <Desk held={held} onHeld={onHeld} onGone={lock} />
        ) : (
          <>
            <Door kind="counsellor" onOpen={onHeld} />
            <p className="sy-small sy-quiet">{t('confidential.replace')}</p>
          </>
        )
      }
    </LockedPage>
  )
}

const AGAIN_MS = 10_000

function Desk({ held, onHeld, onGone }: { held: Held; onHeld: (held: Held) => void; onGone: () => void }) {
  const { t } = useWords()
  const now = useNow(60_000)
  const [chosen, setChosen] = useState<string | null>(null)
  const desk = useQuery({
    queryKey: ['confidential-desk', held.id],
    gcTime: 0,
    refetchInterval: AGAIN_MS,
    queryFn: () => call('GET /api/confidential/desk', {}, named(held).headers),
  })
  const changed = () => void desk.refetch()
  if (desk.isPending) return <LoadingState />
  if (!desk.data) return <ErrorState what={t('state.failed')} onRetry={changed} />
  const open = desk.data.cases.find((it) => it.id === chosen)
  return (
    <>
      <StandBy held={held} />
      <section className="sy-wall-part" aria-label={t('confidential.cases')}>
        <h2>{t('confidential.cases')}</h2>
        {desk.data.cases.length === 0 && <EmptyState title={t('confidential.cases.none')} />}
        <ul className="sy-wall-cases">
          {desk.data.cases.map((it) => (
            <li key={it.id}>
              <button
                type="button"
                aria-expanded={it.id === chosen}
                onClick={() => setChosen(it.id === chosen ? null : it.id)}
              >
                <b>{t('confidential.case', { name: shortName(it.id) })}</b>
                <Tag>{t(`confidential.stage.${it.stage}`)}</Tag>
                {it.waits && <Tag tone="act">{t('confidential.waits')}</Tag>}
                <span className="sy-small sy-quiet">{t('confidential.since', { day: it.openedOn })}</span>
              </button>
            </li>
          ))}
        </ul>
        {open && <DeskCase key={open.id} held={held} it={open} now={now} onChanged={changed} />}
      </section>
      <DeskTimes held={held} desk={desk.data} onChanged={changed} />
      <DeskGroups held={held} desk={desk.data} onChanged={changed} />
      <MyKey held={held} onHeld={onHeld} onGone={onGone} />
    </>
  )
}

/** A case has no name; four characters tell one from another on a desk. */
export const shortName = (id: string) => id.slice(0, 4).toUpperCase()
