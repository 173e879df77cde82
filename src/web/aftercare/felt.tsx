import type { WordKey } from '#words.ts'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'

type Props = { question: WordKey; onSay: (says: 'yes' | 'partly' | 'no') => void }

/** One question, three answers, no name. It may stay unanswered for ever. */
export function Felt({ question, onSay }: Props) {
  const { t } = useWords()
  return (
    <fieldset className="sy-after-row sy-plain" aria-label={t(question)}>
      <span>{t(question)}</span>
      {(['yes', 'partly', 'no'] as const).map((says) => (
        <ActButton key={says} onAct={() => onSay(says)}>
          {t(`aftercare.felt.${says}`)}
        </ActButton>
      ))}
      <span className="sy-caption sy-quiet">{t('aftercare.felt.why')}</span>
    </fieldset>
  )
}
