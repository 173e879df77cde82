import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ApiOutput } from '#api.ts'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { ConfinedSteps } from './confined-steps.tsx'
import { EmergencyOf } from './emergency-card.tsx'
import { Classes } from './incident-classes.tsx'
import { IncidentDecision } from './incident-decision.tsx'
import { Quotes } from './report-incident.tsx'

export type Incident = ApiOutput<'GET /api/incidents/:id'>
const CLASSES: ReadonlySet<Role> = new Set(['lead', 'manager', 'second_line', 'legal'])
const COMES: ReadonlySet<Role> = new Set(['lead', 'manager', 'second_line', 'executive'])

/** What was done, and beside it what this customer had been through with us. Both are read before a word is said. */
export function OneIncident({ id }: { id: string }) {
  const { t } = useWords()
  const { person } = useSession()
  const found = useQuery({
    queryKey: ['incident', id],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/incidents/:id', { id }),
  })
  if (found.isError) return <ErrorState what={t('incident.unknown')} onRetry={() => void found.refetch()} />
  if (!found.data) return <LoadingState rows={6} />
  const it = found.data
  return (
    <>
      <Link className="sy-link" to="/conduct/$part" params={{ part: 'incidents' }}>
        {t('incidents.back')}
      </Link>
      <Head it={it} />
      <div className="sy-incident-two">
        <Done it={it} />
        <Journey of={it.journey} />
      </div>
      {COMES.has(person.role) && <EmergencyOf incident={it.id} />}
      {it.confined && <ConfinedSteps it={it} />}
      {it.mayDecide ? <IncidentDecision key={it.id} it={it} /> : <Decided it={it} />}
      {CLASSES.has(person.role) && <Classes it={it} />}
    </>
  )
}

function Head({ it }: { it: Incident }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <header className="sy-incident-part">
      <h2>{t(`incidents.kind.${it.kind}`)}</h2>
      <p className="sy-incident-acts">
        <Tag tone="conduct">{t(`incidents.level.${it.level}`)}</Tag>
        <Tag>{t(`incidents.state.${it.state}`)}</Tag>
        {it.target && <Tag tone="line">{t(`incidents.target.${it.target}`)}</Tag>}
        {it.tactics.map((one) => (
          <Tag key={one} tone="line">
            {t(`incidents.tactic.${one}`)}
          </Tag>
        ))}
      </p>
      <p className="sy-small sy-quiet">
        {t('incidents.who', { agent: it.agent, by: it.reportedBy, at: when.full(it.happenedAt) })}
      </p>
    </header>
  )
}

function Done({ it }: { it: Incident }) {
  const { t } = useWords()
  return (
    <section className="sy-incident-part">
      <h3>{t('incidents.done')}</h3>
      <Quotes quotes={it.quotes} />
      {it.beyondNormal && <p>{it.beyondNormal}</p>}
      {it.harm && <p>{it.harm}</p>}
      <p className="sy-small sy-quiet">
        {t('incidents.warnings', { n: it.warnings })}
        {it.endedBy === 'agent_for_conduct' && ` · ${t('incidents.ended_by_her')}`}
      </p>
      {it.contact && (
        <Link className="sy-link" to="/contacts/$id" params={{ id: it.contact }}>
          {t('incidents.open_contact')}
        </Link>
      )}
    </section>
  )
}

function Journey({ of }: { of: Incident['journey'] }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <section className="sy-incident-part">
      <h3>{t('incidents.journey', { n: of.days })}</h3>
      {of.broken.length > 0 && (
        <ul className="sy-incident-rows">
          {of.broken.map((it) => (
            <li key={it.id}>
              <Tag tone="time">{t('incidents.broken')}</Tag>
              <Link className="sy-link" to="/cases/$id" params={{ id: it.caseId }}>
                {it.words}
              </Link>
              <span className="sy-small sy-quiet">{when.full(it.dueAt)}</span>
            </li>
          ))}
        </ul>
      )}
      {of.contacts.length === 0 && <p className="sy-small sy-quiet">{t('incidents.journey.none')}</p>}
      <ul className="sy-incident-rows">
        {of.contacts.slice(0, 12).map((it) => (
          <li key={it.id}>
            <Link className="sy-link" to="/contacts/$id" params={{ id: it.id }}>
              {when.full(it.at)}
            </Link>
            <span className="sy-small">
              {[
                t('incidents.waited', { n: it.waitedMinutes }),
                ...(it.transfers > 0 ? [t('incidents.transfers', { n: it.transfers })] : []),
                ...(it.repeat ? [t('incidents.repeat')] : []),
                ...(it.oursCaused ? [t('incidents.ours')] : []),
                ...(it.solved === 'no' ? [t('incidents.unsolved')] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decided({ it }: { it: Incident }) {
  const { t } = useWords()
  const when = useWhen()
  if (it.state === 'reported') return <p className="sy-small sy-quiet">{t('incidents.waits')}</p>
  return (
    <section className="sy-incident-part">
      <h3>{t(`incidents.state.${it.state}`)}</h3>
      {it.because && <p>{it.because}</p>}
      {it.preventable === 'no' && (
        <p>{t(it.chargedTo ? 'incidents.charged' : 'incidents.charged.nobody', { owner: it.chargedTo })}</p>
      )}
      {it.decidedAt && (
        <p className="sy-small sy-quiet">
          {t('incidents.decided_by', { by: it.decidedBy ?? '', at: when.full(it.decidedAt) })}
        </p>
      )}
    </section>
  )
}
