import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { CareIcon } from '../../ui/icons.ts'

/** The person before the case. */
export function CareStep({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDo()
  return (
    <div className="sy-review-step is-care">
      <p>{t('reviews.care.ask')}</p>
      <ActButton
        tone="primary"
        icon={<CareIcon size={16} stroke={1.75} />}
        onAct={() => void act('PUT /api/reviews/:id/care', { id })}
      >
        {t('reviews.care.done')}
      </ActButton>
    </div>
  )
}

export function TellStep({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDo()
  return (
    <SayStep
      label={t('reviews.tell.words')}
      button={t('reviews.tell.done')}
      onSay={(words) => void act('PUT /api/reviews/:id/telling', { id, words })}
    />
  )
}

type SayProps = { label: string; button: string; hint?: string; start?: string; onSay: (words: string) => void }

/** Words, and one thing to do with them. */
export function SayStep({ label, button, hint, start = '', onSay }: SayProps) {
  const [words, setWords] = useState(start)
  return (
    <div className="sy-review-step">
      <Textarea
        autosize
        minRows={2}
        label={label}
        description={hint}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ActButton tone="primary" locked={words.trim() ? undefined : label} onAct={() => onSay(words.trim())}>
        {button}
      </ActButton>
    </div>
  )
}
