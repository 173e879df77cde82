import '../../pages/dossiers.css'
import { Checkbox, Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { Part } from '../part.tsx'

type Draft = { topic: string | null; words: string; wanted: string; readBack: boolean; tellBack: boolean }
const EMPTY: Draft = { topic: null, words: '', wanted: '', readBack: false, tellBack: true }

/** An opinion in a minute: what they say, what they want changed, read back. It goes to whoever can change it. */
export function OpinionSection({ caseId }: { caseId: string }) {
  const { t, language } = useWords()
  const act = useDo()
  const topics = useQuery({ queryKey: ['opinion-topics'], queryFn: () => call('GET /api/opinion-topics', {}) })
  const [draft, setDraft] = useState<Draft | null>(null)
  const [taken, setTaken] = useState(false)
  if (!topics.data || topics.data.topics.length === 0) return null
  const change = (part: Partial<Draft>) => setDraft({ ...(draft ?? EMPTY), ...part })
  const take = async () => {
    if (!draft?.topic || !draft.readBack) return
    const { topic, words, wanted, tellBack } = draft
    if (!(await act('POST /api/cases/:id/opinions', { id: caseId, topic, words, wanted, readBack: true, tellBack })))
      return
    setDraft(null)
    setTaken(true)
  }
  const missing = !draft?.topic || !draft.words.trim() || !draft.wanted.trim() || !draft.readBack
  return (
    <Part title={t('opinion.title')}>
      {taken && <p role="status">{t('opinion.taken')}</p>}
      {draft ? (
        <div className="sy-opinion-form">
          <Select
            label={t('opinion.topic')}
            data={topics.data.topics.map((it) => ({ value: it.id, label: it.name[language] ?? '' }))}
            value={draft.topic}
            onChange={(topic) => change({ topic })}
          />
          <Textarea
            label={t('opinion.words')}
            autosize
            minRows={2}
            value={draft.words}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
          <Textarea
            label={t('opinion.wanted')}
            autosize
            value={draft.wanted}
            onChange={(event) => change({ wanted: event.currentTarget.value })}
          />
          <Checkbox
            label={t('opinion.read_back')}
            checked={draft.readBack}
            onChange={(event) => change({ readBack: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('opinion.tell_back')}
            checked={draft.tellBack}
            onChange={(event) => change({ tellBack: event.currentTarget.checked })}
          />
          <ActButton tone="primary" locked={missing ? t('opinion.locked') : undefined} onAct={() => void take()}>
            {t('opinion.take')}
          </ActButton>
        </div>
      ) : (
        <ActButton onAct={() => setDraft(EMPTY)}>{t('opinion.add')}</ActButton>
      )}
    </Part>
  )
}
