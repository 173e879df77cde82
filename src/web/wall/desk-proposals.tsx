import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import type { Send } from './desk-case.tsx'
import type { RuleStep } from './letters.ts'
import { KINDS, type Kind, TOPICS, type Topic } from './rule-door.ts'

/** Where to, and when to look back: both inside the letter. Only that something was asked stands outside of it. */
export function DeskReferral({ send }: { send: Send }) {
  const { t } = useWords()
  const [to, setTo] = useState('')
  const [lookBackOn, setLookBackOn] = useState('')
  const ask = async () => {
    if (await send('referral', { referral: { to: to.trim(), lookBackOn } })) setTo('')
  }
  return (
    <details>
      <summary>{t('confidential.refer')}</summary>
      <div className="sy-wall-fields">
        <TextInput
          label={t('confidential.refer.to')}
          maxLength={200}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('confidential.refer.look_back')}
          value={lookBackOn}
          onChange={(event) => setLookBackOn(event.currentTarget.value)}
        />
      </div>
      <ActButton locked={to.trim() ? undefined : t('confidential.refer.to')} onAct={() => void ask()}>
        {t('confidential.refer.ask')}
      </ActButton>
    </details>
  )
}

/** A rule for the person to set, or not; in two steps where the way back goes slowly. */
export function DeskRule({ send, today }: { send: Send; today: string }) {
  const { t } = useWords()
  const [topics, setTopics] = useState<Topic[]>([])
  const [kinds, setKinds] = useState<Kind[]>([])
  const [until, setUntil] = useState('')
  const [then, setThen] = useState('')
  const [reviewOn, setReviewOn] = useState('')
  const missing = (topics.length === 0 && kinds.length === 0) || until < today
  const propose = async () => {
    const first: RuleStep = { from: today, until, topics, kinds, maxRun: null }
    const slowly: RuleStep = { from: until, until: then, topics: [], kinds: [], maxRun: 1 }
    const rule = { steps: then > until ? [first, slowly] : [first], reviewOn: reviewOn || null }
    if (await send('word', { rule })) setUntil('')
  }
  return (
    <details>
      <summary>{t('confidential.rule')}</summary>
      <p className="sy-small sy-quiet">{t('confidential.rule.why')}</p>
      <Checkbox.Group
        label={t('confidential.rule.topics')}
        value={topics}
        onChange={(all) => setTopics(TOPICS.filter((it) => all.includes(it)))}
      >
        <div className="sy-wall-choices">
          {TOPICS.map((it) => (
            <Checkbox key={it} value={it} label={t(`wall.topic.${it}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group
        label={t('confidential.rule.kinds')}
        value={kinds}
        onChange={(all) => setKinds(KINDS.filter((it) => all.includes(it)))}
      >
        <div className="sy-wall-choices">
          {KINDS.map((it) => (
            <Checkbox key={it} value={it} label={t(`wall.kind.${it}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className="sy-wall-fields">
        <TextInput
          type="date"
          label={t('confidential.rule.until')}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('confidential.rule.then')}
          value={then}
          onChange={(event) => setThen(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('confidential.rule.review')}
          value={reviewOn}
          onChange={(event) => setReviewOn(event.currentTarget.value)}
        />
      </div>
      <ActButton locked={missing ? t('confidential.rule.missing') : undefined} onAct={() => void propose()}>
        {t('confidential.rule.send')}
      </ActButton>
    </details>
  )
}
