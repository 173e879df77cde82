import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { type Candidate, metricKey, percent, points, type Queues, shareText, unitName } from './unit-name.ts'

type Props = {
  candidate: Candidate
  queues: Queues
  onRows?: (() => void) | undefined
  onFind?: (() => void) | undefined
}

/** One comparison with the whole arithmetic in words: so many of so many here, elsewhere, and how far apart. */
export function CandidateRow({ candidate, queues, onRows, onFind }: Props) {
  const { t, language } = useWords()
  const { here, rest, more } = candidate
  return (
    <article className="sy-org-candidate">
      <h3>
        {unitName(candidate, queues, language, t)} <span>{t(metricKey(candidate.metric))}</span>
      </h3>
      <Arithmetic candidate={candidate} />
      <p className="sy-small sy-quiet">
        {t('org.more', { points: percent(more.value), low: points(more.low), high: points(more.high) })}
        {candidate.restless > 1.05 && ` · ${t('org.restless', { n: candidate.restless.toFixed(1) })}`}
      </p>
      {candidate.isAboveLine && candidate.atLeast > 0 && (
        <p className="sy-small">{t('org.at_least', { n: candidate.atLeast })}</p>
      )}
      <div className="sy-org-acts">
        {onRows && (
          <ActButton
            tone="quiet"
            label={`${t('org.rows')}: ${unitName(candidate, queues, language, t)}, ${here.numerator} / ${here.denominator}, ${rest.numerator} / ${rest.denominator}`}
            onAct={onRows}
          >
            {t('org.rows')}
          </ActButton>
        )}
        {onFind && <ActButton onAct={onFind}>{t('org.find')}</ActButton>}
      </div>
    </article>
  )
}

export function Arithmetic({ candidate: { here, rest } }: { candidate: Pick<Candidate, 'here' | 'rest'> }) {
  const { t } = useWords()
  return (
    <p>
      {t('org.here', {
        n: here.numerator,
        m: here.denominator,
        p: shareText(here.numerator, here.denominator),
        rn: rest.numerator,
        rm: rest.denominator,
        rp: shareText(rest.numerator, rest.denominator),
      })}
    </p>
  )
}
