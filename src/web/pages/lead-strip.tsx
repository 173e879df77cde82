import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { LiveAnswer } from './live-data.ts'
import { Whispers } from './whispers.tsx'

/** A lead beside a contact: a word for the agent's eyes, or taking over with the whole story. The agent sees that somebody is here. */
export function LeadStrip({ live }: { live: LiveAnswer }) {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState('')
  const asked = live.assists.find((it) => it.state === 'asked')
  if (live.state !== 'running') return <p className="sy-lead-strip sy-small">{t('page.contact.over')}</p>
  const take = () =>
    void (asked
      ? act('PUT /api/assists/:id/answer', { id: asked.id, mode: 'take_over' })
      : act('PUT /api/contacts/:id/lead', { id: live.id }))
  const whisper = async () => {
    if (words.trim() && (await act('POST /api/contacts/:id/whispers', { id: live.id, words: words.trim() })))
      setWords('')
  }
  return (
    <div className="sy-lead-strip">
      <TextInput
        aria-label={t('page.whisper')}
        placeholder={t('page.whisper')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && void whisper()}
      />
      <ActButton onAct={() => void whisper()}>{t('page.whisper.send')}</ActButton>
      {asked && (
        <ActButton onAct={() => void act('PUT /api/assists/:id/answer', { id: asked.id, mode: 'join' })}>
          {t('page.join')}
        </ActButton>
      )}
      <ActButton tone="primary" onAct={take}>
        {t('page.take_over')}
      </ActButton>
      <Whispers live={live} />
    </div>
  )
}
