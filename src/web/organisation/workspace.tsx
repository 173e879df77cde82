import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { RowsDrawer } from '../ui/figures/rows-drawer.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { CandidateRow } from './candidate-row.tsx'
import { toRows } from './evidence.tsx'
import { type About, FindingForm } from './finding-form.tsx'
import { Attrition, Exposures, Gaps, Unreported } from './picture.tsx'
import { Survey } from './survey.tsx'
import { type Candidate, lastDay, metricKey, type Picture, unitName } from './unit-name.ts'

/** The counsellor's table: everything that was looked at, in order, and what they make of it. */
export function Workspace({ id }: { id: string }) {
  const { t } = useWords()
  const picture = useQuery({
    queryKey: ['organisation', 'assessment', id],
    meta: { topics: ['organisation'] },
    queryFn: () => call('GET /api/organisation/assessments/:id', { id }),
  })
  if (picture.isPending) return <LoadingState rows={5} height={96} />
  if (!picture.data) return <ErrorState what={t('state.failed')} onRetry={() => void picture.refetch()} />
  return <Opened picture={picture.data} />
}

function Opened({ picture }: { picture: Picture }) {
  const { t, language } = useWords()
  const when = useWhen()
  const [about, setAbout] = useState<{ of: About; says: string } | null>(null)
  const [opened, setOpened] = useState<Candidate | null>(null)
  const find = ({ metric, by, unit }: Candidate, says: string) => setAbout({ of: { metric, by, unit }, says })
  const nameOf = (it: Candidate) => `${unitName(it, picture.queues, language, t)} ${t(metricKey(it.metric))}`
  return (
    <div className="sy-org-paper">
      <p className="sy-quiet">{t('org.period', { from: when.day(picture.from), to: when.day(lastDay(picture.to)) })}</p>
      <Unlike picture={picture} onRows={setOpened} onFind={(it) => find(it, nameOf(it))} />
      <Exposures of={picture.exposures} />
      <Unreported of={picture.unreported} />
      <Survey />
      <Attrition of={picture.attrition} />
      <Gaps
        of={picture.gaps}
        queues={picture.queues}
        onFind={(gap) => setAbout({ of: { gap }, says: t(`org.gap.${gap}`) })}
      />
      <Found picture={picture} />
      <FindingForm
        assessment={picture.id}
        about={about?.of ?? null}
        says={about?.says ?? ''}
        onClose={() => setAbout(null)}
      />
      <CandidateRows picture={picture} candidate={opened} onClose={() => setOpened(null)} />
    </div>
  )
}

type Pick = (candidate: Candidate) => void

function Unlike({ picture, onRows, onFind }: { picture: Picture; onRows: Pick; onFind: Pick }) {
  const { t } = useWords()
  const [above, below] = [
    picture.candidates.filter((it) => it.isAboveLine),
    picture.candidates.filter((it) => !it.isAboveLine),
  ]
  const [small, few] = (['small', 'few'] as const).map((why) =>
    picture.notCompared.reduce((sum, it) => sum + it[why], 0),
  )
  const row = (it: Candidate) => (
    <CandidateRow
      key={`${it.metric} ${it.by} ${it.unit}`}
      candidate={it}
      queues={picture.queues}
      onRows={() => onRows(it)}
      onFind={() => onFind(it)}
    />
  )
  return (
    <section className="sy-org-part" aria-labelledby="org-unlike">
      <h2 id="org-unlike">{t('org.unlike')}</h2>
      <p className="sy-small sy-quiet">{t('org.unlike.how', { looks: picture.looks })}</p>
      {above.length === 0 && <p>{t('org.unlike.none', { looks: picture.looks })}</p>}
      {above.map(row)}
      {below.length > 0 && (
        <details>
          <summary>{t('org.below', { n: below.length })}</summary>
          <div className="sy-org-part">{below.map(row)}</div>
        </details>
      )}
      <p className="sy-small sy-quiet">
        {[small ? t('org.small', { n: small }) : '', few ? t('org.few', { n: few }) : ''].filter(Boolean).join(' ')}
      </p>
    </section>
  )
}

function Found({ picture: { id, findings } }: { picture: Picture }) {
  const { t } = useWords()
  const act = useDo()
  return (
    <section className="sy-org-part" aria-labelledby="org-found">
      <h2 id="org-found">{t('org.findings')}</h2>
      {findings.length === 0 && <p className="sy-quiet">{t('org.findings.none')}</p>}
      <ol className="sy-org-found">
        {findings.map((it) => (
          <li key={it.id}>
            <span className="sy-label">{t('org.nth', { n: it.nth })}</span> <strong>{it.title}</strong>
            <p className="sy-small">{it.words}</p>
            <ActButton tone="quiet" onAct={() => void act('DELETE /api/organisation/findings/:id', { id: it.id })}>
              {t('org.withdraw')}
            </ActButton>
          </li>
        ))}
      </ol>
      <p className="sy-small sy-quiet">{t('org.publish.what')}</p>
      <div className="sy-org-acts">
        <ActButton tone="primary" onAct={() => void act('PUT /api/organisation/assessments/:id/publication', { id })}>
          {t('org.publish')}
        </ActButton>
      </div>
    </section>
  )
}

function CandidateRows({
  picture,
  candidate,
  onClose,
}: {
  picture: Picture
  candidate: Candidate | null
  onClose: () => void
}) {
  const { t, language } = useWords()
  const asked = candidate && { id: picture.id, metric: candidate.metric, by: candidate.by, unit: candidate.unit }
  const rows = useQuery({
    queryKey: ['organisation', 'rows', asked],
    enabled: asked !== null,
    queryFn: () => (asked ? call('GET /api/organisation/assessments/:id/rows', asked) : null),
  })
  if (!candidate || !rows.data) return null
  const of = { n: candidate.here.numerator, m: candidate.here.denominator }
  const title = `${unitName(candidate, picture.queues, language, t)} ${t(metricKey(candidate.metric))}`
  return <RowsDrawer rows={toRows(title, rows.data, of, { t, queues: picture.queues, language })} onClose={onClose} />
}
