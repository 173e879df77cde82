import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { ActButton } from '../../ui/act-button.tsx'
import type { Said } from './customer-view.tsx'

type As = 'taken_over' | 'kept' | 'replied'
export type OnAnswer = (word: string, as: As, words: string, need: string) => Promise<boolean>

/** Our answer to one thing the customer wrote. Thanks and apologies may be left without one. */
export function AnswerWords({ word, onAnswer }: { word: Said['words'][number]; onAnswer: OnAnswer }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [need, setNeed] = useState(word.words.trim())
  const [isBusy, setBusy] = useState(false)
  const answer = async (as: As) => {
    setBusy(true)
    await onAnswer(word.id, as, words, as === 'taken_over' && word.about === 'need' ? need : '')
    setBusy(false)
  }
  return (
    <div className="sy-from-customer-answer">
      {word.about === 'need' && (
        <Textarea
          autosize
          minRows={1}
          maxLength={500}
          label={t('customer.need')}
          value={need}
          onChange={(event) => setNeed(event.currentTarget.value)}
        />
      )}
      <Textarea
        autosize
        minRows={1}
        maxLength={1000}
        label={t('customer.reply')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p className="sy-from-customer-acts">
        {word.kind === 'correction' ? (
          <>
            <ActButton isBusy={isBusy} onAct={() => void answer('taken_over')}>
              {t('customer.take_over')}
            </ActButton>
            <ActButton
              isBusy={isBusy}
              locked={words.trim() ? undefined : t('customer.keep.why')}
              onAct={() => void answer('kept')}
            >
              {t('customer.keep')}
            </ActButton>
            {!words.trim() && <span className="sy-caption sy-quiet">{t('customer.keep.why')}</span>}
          </>
        ) : (
          <>
            <ActButton isBusy={isBusy} onAct={() => void answer('replied')}>
              {t('customer.reply.send')}
            </ActButton>
            <span className="sy-caption sy-quiet">{t('customer.reply.free')}</span>
          </>
        )}
      </p>
    </div>
  )
}
