import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'

export type ClosingView = ApiOutput<'GET /api/cases/:id/closing'>

/** Three truths with their three judges, side by side and never one. */
export function Truths({ closing }: { closing: ClosingView }) {
  const { t } = useWords()
  const { truths, open, closings, state } = closing
  const noReply = state === 'closed' && closings.at(-1)?.ended === 'no_reply'
  const solved = noReply
    ? t('ending.solved.no_reply')
    : truths.solved === null
      ? t('ending.solved.unsaid')
      : t(truths.solved ? 'ending.solved.yes' : 'ending.solved.no')
  return (
    <dl className="sy-truths">
      <div className={truths.processed ? 'is-known' : 'is-unknown'}>
        <dt>
          {t('ending.truth.processed')} <span>{t('ending.judge.system')}</span>
        </dt>
        <dd>{truths.processed ? t('ending.processed.yes') : t('ending.processed.no', { n: open.length })}</dd>
      </div>
      <div className={truths.solved === null ? 'is-unknown' : 'is-known'}>
        <dt>
          {t('ending.truth.solved')} <span>{truths.solvedBy ?? t('ending.judge.handler')}</span>
        </dt>
        <dd>
          {solved}
          {truths.solvedBecause && <small>{truths.solvedBecause}</small>}
        </dd>
      </div>
      <div className={truths.satisfied === 'not_answered' ? 'is-unknown' : 'is-known'}>
        <dt>
          {t('ending.truth.satisfied')} <span>{t('ending.judge.customer')}</span>
        </dt>
        <dd>
          {t(`ending.satisfied.${truths.satisfied}`)}
          {truths.satisfiedWords && <small>{truths.satisfiedWords}</small>}
        </dd>
      </div>
    </dl>
  )
}
