import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  ABOUT_CONTACT,
  FITS_CAUSE,
  TALK_BRANCHES,
  TALK_CAUSES,
  type TalkBranch,
  type TalkCause,
  type TalkResponse,
} from '#care/talks/talk.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { TalkPageView } from './data.ts'

/** Afterwards, one choice: what it was, mostly, and what follows. Everything that can be ticked really happens. */
export function TalkOutcome({ talk }: { talk: TalkPageView }) {
  const { t } = useWords()
  const act = useDo()
  const [cause, setCause] = useState<TalkCause | null>(null)
  const [branch, setBranch] = useState<TalkBranch>('neither')
  const [picked, setPicked] = useState<readonly TalkResponse[]>([])
  const [gap, setGap] = useState({ department: '', words: '' })
  const [praise, setPraise] = useState('')
  const [noted, setNoted] = useState('')
  const may = cause ? FITS_CAUSE[cause].filter((it) => talk.hasContact || !ABOUT_CONTACT.has(it)) : []
  const responses = picked.filter((it) => may.includes(it))
  const needsGap = responses.includes('tool_gap') && !(gap.department.trim() && gap.words.trim())
  const settle = () => {
    if (!cause) return
    void act('PUT /api/talks/:id/outcome', {
      id: talk.id,
      cause,
      branch,
      responses: [...responses],
      ...(responses.includes('tool_gap') ? { gap } : {}),
      ...(branch === 'right' && praise.trim() ? { praise: praise.trim() } : {}),
      ...(noted.trim() ? { noted: noted.trim() } : {}),
    })
  }
  return (
    <div className="sy-talk-form">
      <Radio.Group
        label={t('talk.cause')}
        value={cause}
        onChange={(next) => setCause(TALK_CAUSES.find((it) => it === next) ?? null)}
      >
        <div className="sy-talk-picks">
          {TALK_CAUSES.map((it) => (
            <Radio key={it} value={it} label={t(`talk.cause.${it}`)} />
          ))}
        </div>
      </Radio.Group>
      {cause && (
        <fieldset className="sy-talk-form">
          <legend>{t('talk.responses')}</legend>
          <div className="sy-talk-picks">
            {may.map((it) => (
              <Checkbox
                key={it}
                label={t(`aftercare.response.${it}`)}
                checked={picked.includes(it)}
                onChange={(event) =>
                  setPicked(event.currentTarget.checked ? [...picked, it] : picked.filter((one) => one !== it))
                }
              />
            ))}
          </div>
        </fieldset>
      )}
      {responses.includes('tool_gap') && (
        <div className="sy-after-ask">
          <TextInput
            label={t('talk.department')}
            value={gap.department}
            onChange={(event) => setGap({ ...gap, department: event.currentTarget.value })}
          />
          <TextInput
            label={t('talk.gap')}
            value={gap.words}
            onChange={(event) => setGap({ ...gap, words: event.currentTarget.value })}
          />
        </div>
      )}
      {talk.hasContact && (
        <Radio.Group
          label={t('talk.branch')}
          description={branch === 'right' ? t('talk.branch.right.why') : undefined}
          value={branch}
          onChange={(next) => setBranch(TALK_BRANCHES.find((it) => it === next) ?? 'neither')}
        >
          <div className="sy-talk-picks">
            {TALK_BRANCHES.map((it) => (
              <Radio key={it} value={it} label={t(`talk.branch.${it}`)} />
            ))}
          </div>
        </Radio.Group>
      )}
      {branch === 'right' && (
        <TextInput label={t('talk.praise')} value={praise} onChange={(event) => setPraise(event.currentTarget.value)} />
      )}
      <Textarea
        autosize
        minRows={2}
        label={t('talk.noted')}
        description={t('talk.noted.why')}
        value={noted}
        onChange={(event) => setNoted(event.currentTarget.value)}
      />
      <p className="sy-after-row">
        <ActButton
          tone="primary"
          locked={cause ? (needsGap ? t('talk.gap') : undefined) : t('talk.cause')}
          onAct={settle}
        >
          {t('talk.settle')}
        </ActButton>
      </p>
    </div>
  )
}
