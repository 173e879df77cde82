import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { RowsDrawer } from '../ui/figures/rows-drawer.tsx'
import { Tag } from '../ui/tag.tsx'
import { Arithmetic } from './candidate-row.tsx'
import { EffectCard } from './effect-card.tsx'
import { toRows } from './evidence.tsx'
import { MeasureForm } from './measure-form.tsx'
import { type Finding, lastDay, type Measure, metricKey, missingName, type Queues, unitName } from './unit-name.ts'

type Report = ApiOutput<'GET /api/organisation/findings'>

/** What was found, what is done about it, and what came of it: one under the other, for whoever may read it. */
export function Reports({ report }: { report: Report }) {
  const { t } = useWords()
  const when = useWhen()
  return report.assessments.map((it) => (
    <section key={it.id} className="sy-org-paper" aria-label={t('org.findings')}>
      <header className="sy-org-head">
        <h2>{t('org.period', { from: when.day(it.from), to: when.day(lastDay(it.to)) })}</h2>
        {it.publishedAt && <Tag>{t('org.published', { at: when.full(it.publishedAt) })}</Tag>}
      </header>
      {it.findings.length === 0 && <p>{t('org.found.nothing')}</p>}
      {it.findings.map((finding) => (
        <OneFinding key={finding.id} finding={finding} queues={report.queues} />
      ))}
    </section>
  ))
}

function OneFinding({ finding, queues }: { finding: Finding; queues: Queues }) {
  const { t, language } = useWords()
  const { person } = useSession()
  const [isOpened, setOpened] = useState(false)
  const [planned, setPlanned] = useState<Measure | 'new' | null>(null)
  const mayPlan = person.role === 'manager'
  const { figure } = finding
  return (
    <article className="sy-org-finding" aria-labelledby={`finding-${finding.id}`}>
      <p className="sy-label">{t('org.nth', { n: finding.nth })}</p>
      <h3 id={`finding-${finding.id}`}>{finding.title}</h3>
      <p>{finding.words}</p>
      {figure && (
        <div className="sy-org-rests">
          <strong>
            {unitName(figure, queues, language, t)} {t(metricKey(figure.metric))}
          </strong>
          <Arithmetic candidate={figure} />
          {person.role !== 'lead' && (
            <ActButton tone="quiet" onAct={() => setOpened(true)}>
              {t('org.rows')}
            </ActButton>
          )}
        </div>
      )}
      {finding.gap && (
        <p className="sy-org-rests">
          <strong>{t(`org.gap.${finding.gap}`)}</strong>{' '}
          {finding.missing.map((it) => missingName(it, queues, language)).join(t('list.comma'))}
        </p>
      )}
      <h4>{t('measure.title')}</h4>
      {finding.measures.length === 0 && <p className="sy-quiet">{t('measure.none')}</p>}
      {finding.measures.map((it) => (
        <OneMeasure key={it.id} measure={it} queues={queues} onChange={mayPlan ? () => setPlanned(it) : undefined} />
      ))}
      {mayPlan && (
        <div className="sy-org-acts">
          <ActButton onAct={() => setPlanned('new')}>{t('measure.plan')}</ActButton>
        </div>
      )}
      {planned && <MeasureForm finding={finding} measure={planned} onClose={() => setPlanned(null)} />}
      {isOpened && <FindingRows finding={finding} queues={queues} onClose={() => setOpened(false)} />}
    </article>
  )
}

function OneMeasure({
  measure,
  queues,
  onChange,
}: {
  measure: Measure
  queues: Queues
  onChange: (() => void) | undefined
}) {
  const { t } = useWords()
  const when = useWhen()
  const [isShown, setShown] = useState(false)
  return (
    <section className="sy-org-measure" aria-label={measure.title}>
      <div className="sy-org-head">
        <strong>{measure.title}</strong>
        <Tag tone={measure.hasBegun ? 'plain' : 'dashed'}>{t(`measure.kind.${measure.kind}`)}</Tag>
      </div>
      <p className="sy-small">
        {t('measure.line', {
          owner: measure.owner.name,
          teams: measure.teams.join(t('list.comma')),
          at: when.shortDay(measure.startsAt),
        })}
      </p>
      <p className="sy-small sy-quiet">
        {t('measure.settled', {
          at: when.full(measure.changedAt),
          metric: t(metricKey(measure.metric)),
          direction: t(`measure.direction.${measure.direction}`),
          before: measure.beforeWeeks,
          after: measure.afterWeeks,
        })}
      </p>
      <div className="sy-org-acts">
        {measure.hasBegun && !isShown && (
          <ActButton tone="primary" onAct={() => setShown(true)}>
            {t('effect.show')}
          </ActButton>
        )}
        {!measure.hasBegun && onChange && <ActButton onAct={onChange}>{t('measure.change')}</ActButton>}
      </div>
      {isShown && <EffectCard id={measure.id} queues={queues} />}
    </section>
  )
}

function FindingRows({ finding, queues, onClose }: { finding: Finding; queues: Queues; onClose: () => void }) {
  const { t, language } = useWords()
  const rows = useQuery({
    queryKey: ['organisation', 'finding rows', finding.id],
    queryFn: () => call('GET /api/organisation/findings/:id/rows', { id: finding.id }),
  })
  if (!rows.data || !finding.figure) return null
  const { here } = finding.figure
  const of = { n: here.numerator, m: here.denominator }
  return <RowsDrawer rows={toRows(finding.title, rows.data, of, { t, queues, language })} onClose={onClose} />
}
