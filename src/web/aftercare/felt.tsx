import { useQueryClient } from '@tanstack/react-query'
import type { WordKey } from '#words.ts'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'

type Props = { question: WordKey; onSay: (says: 'yes' | 'partly' | 'no') => Promise<unknown> }

/** One question, three answers, no name. It may stay unanswered for ever. */
export function Felt({ question, onSay }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  // The house tells nobody that something was answered here, so this page asks by itself.
  const say = (says: 'yes' | 'partly' | 'no') =>
    void onSay(says).then(() => queries.invalidateQueries({ queryKey: ['aftercare'] }))
  return (
    <fieldset className="sy-after-row sy-plain" aria-label={t(question)}>
      <span>{t(question)}</span>
      {(['yes', 'partly', 'no'] as const).map((says) => (
        <ActButton key={says} onAct={() => say(says)}>
          {t(`aftercare.felt.${says}`)}
        </ActButton>
      ))}
      <span className="sy-caption sy-quiet">{t('aftercare.felt.why')}</span>
    </fieldset>
  )
}
