import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiInput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'

export type About = ApiInput<'POST /api/organisation/assessments/:id/findings'>['about']
type Props = { assessment: string; about: About | null; says: string; onClose: () => void }

/** A person says what it is. The figure it rests on stands above, and is kept with it. */
export function FindingForm({ assessment, about, says, onClose }: Props) {
  const { t } = useWords()
  const act = useDo()
  const [title, setTitle] = useState('')
  const [words, setWords] = useState('')
  const save = async () => {
    if (!about) return
    const made = await act('POST /api/organisation/assessments/:id/findings', { id: assessment, title, words, about })
    if (!made) return
    setTitle('')
    setWords('')
    onClose()
  }
  return (
    <SideSheet title={t('org.find')} opened={about !== null} size={480} onClose={onClose}>
      <div className="sy-org-form">
        <p className="sy-small sy-quiet">{says}</p>
        <TextInput
          label={t('org.find.title')}
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={t('org.find.words')}
          autosize
          minRows={3}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ActButton
          tone="primary"
          locked={title.trim() && words.trim() ? undefined : t('org.find.locked')}
          onAct={() => void save()}
        >
          {t('org.find.save')}
        </ActButton>
      </div>
    </SideSheet>
  )
}
