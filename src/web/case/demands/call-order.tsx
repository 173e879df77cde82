import { useWords } from '../../i18n.ts'
import { Part } from '../part.tsx'
import type { DemandsView } from './demand-view.ts'

/** What comes when on the telephone. Solid is done, the current one is named, dotted waits. */
export function CallOrder({ steps }: Pick<DemandsView, 'steps'>) {
  const { t } = useWords()
  return (
    <Part title={t('demands.steps')} beside={<span className="sy-part-end">{t('demands.steps.why')}</span>}>
      <ol className="sy-call-order">
        {steps.map(({ step, is }) => (
          <li key={step} className={`is-${is}`} aria-current={is === 'now' ? 'step' : undefined}>
            <strong>{t(`demands.step.${step}`)}</strong>
            <span>{t(`demands.step.is.${is}`)}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}
