import './incidents.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { OpenEmergencies } from './emergency-card.tsx'
import { IncidentFigures } from './incident-figures.tsx'
import { OneIncident } from './one-incident.tsx'
import { PairsPart } from './pairs-part.tsx'

const COMES: ReadonlySet<Role> = new Set(['lead', 'manager', 'second_line', 'executive'])
const SETS_APART: ReadonlySet<Role> = new Set(['lead', 'manager', 'second_line'])
const COUNTS: ReadonlySet<Role> = new Set(['manager', 'second_line'])

/** What was done to people here: danger first, then what waits for a word, then what it comes to. */
export function IncidentsPart({ id }: { id: string | null }) {
  const { person } = useSession()
  return (
    <div className="sy-incidents">
      {COMES.has(person.role) && <OpenEmergencies />}
      {id ? <OneIncident id={id} /> : <IncidentList />}
      {!id && SETS_APART.has(person.role) && <PairsPart />}
      {!id && COUNTS.has(person.role) && <IncidentFigures />}
    </div>
  )
}

export function IncidentList({ mine = false }: { mine?: boolean }) {
  const { t } = useWords()
  const all = useQuery({
    queryKey: ['incidents'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/incidents', {}),
  })
  if (all.isError) return <ErrorState what={t('state.failed')} onRetry={() => void all.refetch()} />
  if (!all.data) return <LoadingState rows={4} />
  const incidents = all.data.incidents.filter((it) => !mine || it.mine)
  if (incidents.length === 0)
    return mine ? null : <EmptyState title={t('incidents.none')} teach={t('incidents.none.teach')} />
  return (
    <section className={mine ? 'sy-incident-part sy-own-part' : 'sy-incident-part'}>
      <h2>{t(mine ? 'incidents.mine' : 'incidents.list')}</h2>
      <ul className="sy-incident-rows">
        {incidents.map((it) => (
          <Row key={it.id} it={it} mine={mine} />
        ))}
      </ul>
    </section>
  )
}

type One = Awaited<ReturnType<typeof call<'GET /api/incidents'>>>['incidents'][number]

function Row({ it, mine }: { it: One; mine: boolean }) {
  const { t } = useWords()
  const when = useWhen()
  const name = it.kind ? t(`incidents.kind.${it.kind}`) : t('incidents.confined')
  return (
    <li>
      {it.inRoom && !mine ? (
        <Link className="sy-link" to="/conduct/$part/$id" params={{ part: 'incidents', id: it.id }}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
      {it.level && <Tag tone="conduct">{t('incidents.l', { n: it.level })}</Tag>}
      {it.agent && !mine && <span>{it.agent}</span>}
      <time className="sy-small sy-quiet" dateTime={it.reportedAt}>
        {when.full(it.reportedAt)}
      </time>
      <Tag tone={it.state === 'reported' ? 'dashed' : 'plain'}>{t(`incidents.state.${it.state}`)}</Tag>
      {it.because && <span className="sy-small">{it.because}</span>}
    </li>
  )
}
