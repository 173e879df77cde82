import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { toLocalInput } from '../../pages/promise-drafts.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import type { ChaseActs } from './chases-part.tsx'
import type { ChaseAnswer } from './claims-section.tsx'

const TONES: Readonly<Record<ChaseAnswer['state'], Tone>> = {
  asked: 'plain',
  answered: 'dashed',
  slipped: 'time',
  changed: 'done',
  let_go: 'line',
}

type Props = { chase: ChaseAnswer; now: string; zone: string; mayAct: boolean; acts: ChaseActs }

/** One asking. What they promised is dashed, because it is theirs and not certain. */
export function OneChase({ chase, now, zone, mayAct, acts }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const [open, setOpen] = useState<'answer' | 'change' | null>(null)
  const isOpen = chase.state === 'asked' || chase.state === 'answered'
  return (
    <div className="sy-claims-chase">
      <p>
        <strong>{chase.source}</strong> <Tag tone="line">{t(`claims.kind.${chase.kind}`)}</Tag>{' '}
        <Tag tone={TONES[chase.state]}>{t(`claims.chase.${chase.state}`)}</Tag>{' '}
        <span className="sy-small sy-label">
          {t('claims.chase.nth', { n: chase.nth })} {when.full(chase.askedAt)}{' '}
          {chase.askedBy ?? t('claims.chase.by_itself')}
        </span>
      </p>
      <p className="sy-small sy-quiet">{chase.words}</p>
      {chase.answer && <p className="sy-small">{chase.answer}</p>}
      {chase.promisedAt && chase.state === 'answered' && <Unsecured chase={chase} at={when.full(chase.promisedAt)} />}
      {chase.changedWords && <p className="sy-small">{chase.changedWords}</p>}
      {chase.againAt && (
        <p className="sy-caption sy-quiet">{t('claims.chase.again', { at: when.spoken(chase.againAt, now) })}</p>
      )}
      {isOpen && mayAct && open === null && (
        <p className="sy-claims-acts">
          <ActButton onAct={() => setOpen('answer')}>{t('claims.chase.hear')}</ActButton>
          <ActButton onAct={() => setOpen('change')}>{t('claims.chase.moved')}</ActButton>
        </p>
      )}
      {open === 'answer' && (
        <AnswerForm
          now={now}
          zone={zone}
          onKeep={(words, by) => void acts.onAnswer(chase.id, words, by).then(() => setOpen(null))}
        />
      )}
      {open === 'change' && (
        <ProofForm onKeep={(words) => void acts.onChange(chase.id, words).then(() => setOpen(null))} />
      )}
    </div>
  )
}

function Unsecured({ chase, at }: { chase: ChaseAnswer; at: string }) {
  const { t } = useWords()
  const { word } = chase
  return (
    <div className="sy-claims-unsecured">
      <p className="sy-small">
        {word.of === 0
          ? t('claims.chase.unsecured.new', { at })
          : t('claims.chase.unsecured', { at, n: word.kept, m: word.of })}
      </p>
      <p className="sy-small sy-quiet">{t('claims.chase.say', { at })}</p>
    </div>
  )
}

type AnswerProps = { now: string; zone: string; onKeep: (words: string, by: string | null) => void }

function AnswerForm({ now, zone, onKeep }: AnswerProps) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [by, setBy] = useState(() => toLocalInput(now, zone))
  const isLater = by > toLocalInput(now, zone)
  return (
    <div className="sy-claims-form">
      <TextInput
        autoFocus
        label={t('claims.chase.heard')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <MomentInput label={t('claims.chase.by')} value={by} onChange={setBy} />
      <ActButton
        locked={words.trim() ? undefined : t('claims.chase.heard')}
        onAct={() => onKeep(words.trim(), isLater ? by : null)}
      >
        {t('claims.chase.keep')}
      </ActButton>
    </div>
  )
}

function ProofForm({ onKeep }: { onKeep: (words: string) => void }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  return (
    <div className="sy-claims-form">
      <TextInput
        autoFocus
        label={t('claims.chase.proof')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ActButton locked={words.trim() ? undefined : t('claims.chase.proof')} onAct={() => onKeep(words.trim())}>
        {t('claims.chase.moved')}
      </ActButton>
    </div>
  )
}
