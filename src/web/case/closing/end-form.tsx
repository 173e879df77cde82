import { SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiInput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { CauseView } from './cause-form.tsx'
import { Tries } from './tries.tsx'
import type { ClosingView } from './truths.tsx'

type Ended = NonNullable<ApiInput<'PUT /api/cases/:id/closure'>['ended']>
type Learning = NonNullable<ApiInput<'PUT /api/cases/:id/closure'>['learning']>
const LEARNINGS = ['nothing', 'known_theme', 'new_theme', 'lesson'] as const
type Draft = {
  ended: Ended
  accepted: string
  solved: 'yes' | 'no' | ''
  because: string
  is: Learning['is'] | ''
  learnt: string
}

const COMPLAINT: readonly Ended[] = [
  'accepted',
  'after_recourse',
  'no_reply',
  'withdrawn',
  'duplicate',
  'not_a_complaint',
]
const QUESTION: readonly Ended[] = ['answered', 'accepted', 'withdrawn', 'duplicate', 'no_reply']

type Props = { caseId: string; closing: ClosingView; cause: CauseView }

/** How it ended, in words: what the customer said, what we think, what it teaches. */
export function EndForm({ caseId, closing, cause }: Props) {
  const { t } = useWords()
  const act = useDo()
  const isComplaint = closing.kind === 'complaint'
  const [it, setIt] = useState<Draft>({
    ended: isComplaint ? 'accepted' : 'answered',
    accepted: '',
    solved: '',
    because: '',
    is: '',
    learnt: '',
  })
  const set = (part: Partial<Draft>) => setIt({ ...it, ...part })
  const learning = learningOf(it)
  const unsaid = (isComplaint && (!learning || !it.because.trim())) || (it.ended !== 'no_reply' && it.solved === '')
  const close = () =>
    act('PUT /api/cases/:id/closure', {
      id: caseId,
      ended: it.ended,
      accepted: it.ended === 'accepted' ? it.accepted : '',
      solved: it.solved === '' ? null : it.solved === 'yes',
      because: it.because,
      ...(learning ? { learning } : {}),
    })
  return (
    <div className="sy-ending-form">
      <Select
        label={t('ending.how')}
        data={(isComplaint ? COMPLAINT : QUESTION).map((value) => ({ value, label: t(`ending.as.${value}`) }))}
        value={it.ended}
        onChange={(value) => set({ ended: [...COMPLAINT, ...QUESTION].find((one) => one === value) ?? it.ended })}
      />
      {it.ended === 'accepted' && (
        <TextInput
          label={t('ending.accepted')}
          value={it.accepted}
          onChange={(event) => set({ accepted: event.currentTarget.value })}
        />
      )}
      {it.ended === 'no_reply' && <Tries caseId={caseId} tries={closing.tries} />}
      {it.ended !== 'no_reply' && (
        <fieldset className="sy-question">
          <legend>{t('ending.solved')}</legend>
          <SegmentedControl
            aria-label={t('ending.solved')}
            value={it.solved}
            onChange={(value) => set({ solved: value === 'yes' ? 'yes' : 'no' })}
            data={[
              { value: 'yes', label: t('ending.a.yes') },
              { value: 'no', label: t('ending.a.no') },
            ]}
          />
        </fieldset>
      )}
      <Textarea
        label={t('ending.because')}
        autosize
        value={it.because}
        onChange={(event) => set({ because: event.currentTarget.value })}
      />
      <Select
        label={t('ending.learning')}
        data={LEARNINGS.map((value) => ({ value, label: t(`ending.learning.${value}`) }))}
        value={it.is || null}
        onChange={(value) => set({ is: LEARNINGS.find((one) => one === value) ?? '', learnt: '' })}
      />
      {it.is === 'known_theme' ? (
        <Select
          label={t('ending.theme')}
          data={cause.themes.map((theme) => ({ value: theme.id, label: theme.name }))}
          value={it.learnt || null}
          onChange={(value) => set({ learnt: value ?? '' })}
        />
      ) : (
        it.is && (
          <TextInput
            label={t('ending.learning.words')}
            value={it.learnt}
            onChange={(event) => set({ learnt: event.currentTarget.value })}
          />
        )
      )}
      <div className="sy-ending-acts">
        <ActButton tone="primary" locked={unsaid ? t('ending.fill') : undefined} onAct={() => void close()}>
          {t('ending.do')}
        </ActButton>
      </div>
    </div>
  )
}

function learningOf({ is, learnt }: Draft): Learning | undefined {
  const words = learnt.trim()
  if (is === '' || words === '') return undefined
  if (is === 'nothing') return { is, why: words }
  if (is === 'known_theme') return { is, theme: words }
  return is === 'new_theme' ? { is, name: words } : { is, words }
}
