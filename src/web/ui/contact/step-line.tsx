import './contact.css'
import { useWords } from '../../i18n.ts'
import { TickIcon } from '../icons.ts'

export const STEPS = ['listen', 'restate', 'propose', 'agree', 'recap'] as const
export type Step = (typeof STEPS)[number]

/** Five steps of a contact. Done ones keep their tick even when the talk goes back. */
export function StepLine({ current, done }: { current: Step; done: readonly Step[] }) {
  const { t } = useWords()
  return (
    <ol className="sy-steps" aria-label={t('step.name')}>
      {STEPS.map((step) => {
        const isCurrent = step === current
        const isDone = !isCurrent && done.includes(step)
        return (
          <li
            key={step}
            className={isCurrent ? 'is-current' : isDone ? 'is-done' : ''}
            aria-current={isCurrent ? 'step' : undefined}
          >
            {isCurrent && <span className="sy-step-dot" aria-hidden />}
            {isDone && <TickIcon size={14} stroke={1.75} aria-hidden />}
            {t(`step.${step}`)}
            {isDone && <span className="sy-hidden">{t('step.done')}</span>}
          </li>
        )
      })}
    </ol>
  )
}
