import './help.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { EmptyState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'

type Patrol = ApiOutput<'GET /api/patrols'>['patrols'][number]
type Stop = ApiOutput<'GET /api/patrols/:id/route'>['stops'][number]
const EVERY = 30
const DID = ['water', 'offered_help', 'took_over', 'nothing_needed'] as const

/** The rounds of today: whether one is due, and the way in the order of need. */
export function PatrolPanel() {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const [way, setWay] = useState<string | null>(null)
  const { data } = useQuery({
    queryKey: ['patrols'],
    meta: { topics: ['floor'] },
    queryFn: () => call('GET /api/patrols', {}),
  })
  if (!data) return null
  const hasOwn = data.patrols.some((it) => it.team === person.team && it.language === person.language)
  return (
    <section className="sy-help-panel" aria-label={t('patrol.title')}>
      <h2 className="sy-pane-head">{t('patrol.title')}</h2>
      {data.patrols.map((it) => (
        <PatrolLine key={it.id} patrol={it} onWay={() => setWay(it.id)} />
      ))}
      {!hasOwn && (
        <>
          {data.patrols.length === 0 && <p className="sy-small sy-quiet">{t('patrol.off', { n: EVERY })}</p>}
          {person.role === 'lead' ? (
            <ActButton onAct={() => void act('POST /api/patrols', { minutes: EVERY })}>{t('patrol.on')}</ActButton>
          ) : (
            <AskLeads walking={data.patrols.map((it) => it.lead.id)} />
          )}
        </>
      )}
      <RouteSheet patrol={way} onClose={() => setWay(null)} />
    </section>
  )
}

/** A manager does not walk in a lead's place; they ask the lead of a team to. */
function AskLeads({ walking }: { walking: readonly string[] }) {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const people = useQuery({ queryKey: ['people'], staleTime: 600_000, queryFn: () => call('GET /api/people', {}) })
  const leads = (people.data?.people ?? []).filter(
    (it) => it.role === 'lead' && it.language === person.language && !walking.includes(it.id),
  )
  return (
    <div className="sy-help-acts">
      {leads.map((it) => (
        <ActButton key={it.id} onAct={() => void act('POST /api/patrols', { minutes: EVERY, lead: it.key })}>
          {t('patrol.on_for', { name: it.name })}
        </ActButton>
      ))}
    </div>
  )
}

function PatrolLine({ patrol, onWay }: { patrol: Patrol; onWay: () => void }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const at = when.clock(patrol.dueAt)
  const state =
    patrol.state === 'walked'
      ? t('patrol.walked', { at })
      : patrol.state === 'due'
        ? t('patrol.due')
        : t(patrol.managerToldAt ? 'patrol.missed.manager' : 'patrol.missed', { at })
  return (
    <>
      <div className="sy-help-line">
        <span>{patrol.team ? t('patrol.of', { team: patrol.team, name: patrol.lead.name }) : patrol.lead.name}</span>
        <span className="sy-label">{t('patrol.every', { n: patrol.minutes })}</span>
      </div>
      <p className={patrol.state === 'walked' ? 'sy-small' : 'sy-small sy-help-due'}>{state}</p>
      <div className="sy-help-acts">
        <ActButton onAct={onWay}>{t('patrol.way')}</ActButton>
        <ActButton tone="quiet" onAct={() => void act('DELETE /api/patrols/:id', { id: patrol.id })}>
          {t('patrol.stop')}
        </ActButton>
      </div>
    </>
  )
}

function RouteSheet({ patrol, onClose }: { patrol: string | null; onClose: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(30_000)
  const { data, isPending } = useQuery({
    queryKey: ['patrol-route', patrol],
    enabled: patrol !== null,
    meta: { topics: ['floor'] },
    queryFn: () => call('GET /api/patrols/:id/route', { id: patrol ?? '' }),
  })
  return (
    <SideSheet title={t('patrol.title')} opened={patrol !== null} size={460} onClose={onClose}>
      <p className="sy-small sy-quiet">{t('patrol.why')}</p>
      {isPending && patrol !== null && <LoadingState rows={4} />}
      {data?.stops.length === 0 && <EmptyState title={t('patrol.none')} teach={t('patrol.none.teach')} />}
      <ol className="sy-help-list">
        {data?.stops.map((stop) => (
          <RouteStop
            key={stop.seat}
            stop={stop}
            now={now}
            onDid={(did) => void (patrol && act('POST /api/patrols/:id/visits', { id: patrol, seat: stop.seat, did }))}
          />
        ))}
      </ol>
    </SideSheet>
  )
}

type StopProps = { stop: Stop; now: string; onDid: (did: (typeof DID)[number]) => void }

export function RouteStop({ stop, now, onDid }: StopProps) {
  const { t } = useWords()
  const minutes = stop.since ? Math.max(0, Math.round((Date.parse(now) - Date.parse(stop.since)) / 60_000)) : 0
  const because =
    stop.because !== 'break'
      ? t(`patrol.because.${stop.because}`)
      : minutes > 0
        ? t('patrol.because.break', { n: minutes })
        : t('patrol.because.here')
  return (
    <li>
      <span>
        <strong>{stop.name}</strong> <span className="sy-small sy-quiet">{because}</span>
      </span>
      {stop.did ? (
        <Tag tone="done">{t(`patrol.did.${stop.did}`)}</Tag>
      ) : (
        <span className="sy-help-acts">
          {DID.map((did) => (
            <ActButton key={did} tone={did === 'nothing_needed' ? 'quiet' : 'plain'} onAct={() => onDid(did)}>
              {t(`patrol.did.${did}`)}
            </ActButton>
          ))}
        </span>
      )}
    </li>
  )
}
