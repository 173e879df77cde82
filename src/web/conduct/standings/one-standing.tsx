import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { call } from '../../net/call.ts'
import { useWhen } from '../../theme/place.tsx'
import { ErrorState, LoadingState } from '../../ui/states.tsx'
import { SystemLine } from '../../ui/system-line.tsx'
import { Tag } from '../../ui/tag.tsx'
import { IncidentLines } from './incident-lines.tsx'
import { useOptionWords } from './option-words.ts'
import { StandingActs } from './standing-acts.tsx'
import { StandingForm } from './standing-form.tsx'

export type Whole = ApiOutput<'GET /api/conduct/standings/:id'>

/** One decision: what somebody at the desk reads first, then why, then what can be done with it. */
export function OneStanding({ id }: { id: string }) {
  const { t } = useWords()
  const [writing, setWriting] = useState(false)
  const one = useQuery({
    queryKey: ['standing', id],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct/standings/:id', { id }),
  })
  if (one.isError) return <ErrorState what={t('standing.unknown')} onRetry={() => void one.refetch()} />
  if (!one.data) return <LoadingState rows={6} />
  const it = one.data
  if (writing) return <StandingForm of={it} customer={it.customer.id} onDone={() => setWriting(false)} />
  return (
    <>
      <Link className="sy-link" to="/conduct/$part" params={{ part: 'standings' }}>
        {t('standings.back')}
      </Link>
      <Head it={it} />
      <StandingActs it={it} onWrite={() => setWriting(true)} />
      <Grounds it={it} />
      <Course it={it} />
    </>
  )
}

function Head({ it }: { it: Whole }) {
  const { t } = useWords()
  const when = useWhen()
  const options = useOptionWords(it.options)
  return (
    <section className="sy-standing-part">
      <h2>
        {it.customer.name ?? t('standings.no_name')} · {t(`standings.rung.${it.rung}`)}
      </h2>
      <p className="sy-standing-tags">
        <Tag tone={it.effective ? 'act' : 'dashed'}>{t(`standings.status.${it.status}`)}</Tag>
        {it.profile === 'public' && <Tag tone="line">{t('standings.public')}</Tag>}
        {it.watch && <Tag tone="line">{t(`standings.watch.${it.watch.class}`)}</Tag>}
      </p>
      {it.instruction && <p className="sy-standing-instruction">{it.instruction}</p>}
      {options.length > 0 && <p>{options.join(' ')}</p>}
      <p>
        {t('standings.open', { what: it.staysOpen.map((one) => t(`standings.open.${one}`)).join(t('standings.and')) })}
      </p>
      <dl className="sy-standing-dates">
        <Date_ label={t('standings.from')} at={it.startsAt} />
        <Date_ label={t('standings.review')} at={it.reviewAt} />
        <Date_ label={t('standings.lapse')} at={it.lapseAt} />
        <div>
          <dt>{t('standings.told')}</dt>
          <dd>
            {it.notifiedAt ? (
              when.full(it.notifiedAt)
            ) : (
              <Link className="sy-link" to="/conduct/$part" params={{ part: 'letters' }}>
                {t('standings.not_told')}
              </Link>
            )}
          </dd>
        </div>
      </dl>
      {!it.notifiedAt && it.delayUntil && it.delayBecause && (
        <p className="sy-small">{t('standings.delayed', { at: when.full(it.delayUntil), why: it.delayBecause })}</p>
      )}
      {it.approver && <p className="sy-small sy-quiet">{t('standings.ends_itself')}</p>}
    </section>
  )
}

function Date_({ label, at }: { label: string; at: string | null }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <div>
      <dt>{label}</dt>
      <dd>{at ? <time dateTime={at}>{when.full(at)}</time> : t('standings.not_written')}</dd>
    </div>
  )
}

/** What it rests on, and the ten questions as they were answered. */
function Grounds({ it }: { it: Whole }) {
  const { t } = useWords()
  const points = Object.entries(it.checklist.points)
  return (
    <section className="sy-standing-part">
      <h3>{t('standings.rests')}</h3>
      {it.reason && <p className="sy-standing-words">{it.reason}</p>}
      <IncidentLines all={it.incidents} />
      {it.skippedBecause && <p>{t('standings.skipped', { why: it.skippedBecause })}</p>}
      {it.appealPath && <p>{t('standings.appeal_path', { how: it.appealPath })}</p>}
      {points.length > 0 && (
        <details>
          <summary>{t('standings.ten')}</summary>
          <dl className="sy-standing-points">
            {points.map(([point, said]) => (
              <div key={point}>
                <dt>{t(`standings.point.${point as 'merits'}`)}</dt>
                <dd>
                  {!said.applies && `${t('standings.na')} `}
                  {said.words}
                </dd>
              </div>
            ))}
            {it.checklist.alternatives && (
              <div>
                <dt>{t('standings.alternatives')}</dt>
                <dd>{it.checklist.alternatives}</dd>
              </div>
            )}
          </dl>
        </details>
      )}
      <p className="sy-small sy-quiet">{t('standings.version', { n: it.policyVersion })}</p>
    </section>
  )
}

/** Who did what, when and why. What ended by itself says so. */
function Course({ it }: { it: Whole }) {
  const { t } = useWords()
  return (
    <section className="sy-standing-part">
      <h3>{t('standings.happened')}</h3>
      {it.happened.map((one) => (
        <SystemLine
          key={`${one.what} ${one.at}`}
          line={{
            id: `${one.what} ${one.at}`,
            at: one.at,
            who: one.by === '' ? null : one.by,
            what: t(`standings.did.${one.what as 'drafted'}`),
            why: one.words,
          }}
        />
      ))}
      {it.lapseAt && (it.status === 'lapsed' || it.status === 'extended') && (
        <SystemLine line={{ id: 'lapsed', at: it.lapseAt, who: null, what: t('standings.did.lapsed') }} />
      )}
      {it.extends && <Other id={it.extends} words={t('standings.goes_on_from')} />}
      {it.extendedBy && <Other id={it.extendedBy} words={t('standings.goes_on_as')} />}
    </section>
  )
}

const Other = ({ id, words }: { id: string; words: string }) => (
  <Link className="sy-link" to="/conduct/$part/$id" params={{ part: 'standings', id }}>
    {words}
  </Link>
)
