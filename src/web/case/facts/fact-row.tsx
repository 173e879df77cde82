import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { DisprovedIcon, UnverifiedIcon, VerifiedIcon } from '../../ui/icons.ts'
import { Tag } from '../../ui/tag.tsx'
import { DelayForm, ReopenForm, SeenForm } from './fact-forms.tsx'
import type { FactActs, FactView } from './fact-view.ts'

type Props = {
  fact: FactView
  now: string
  acts: FactActs
  maySettle: boolean
  /** The one that the key verifies. */
  isNext: boolean
  isAsked: boolean
  onAsk: (id: string | null) => void
  choice: { isChosen: boolean; onChoose: (is: boolean) => void } | null
}

const ICONS = { unverified: UnverifiedIcon, verified: VerifiedIcon, disproved: DisprovedIcon } as const

/** A dashed circle, a tick, or struck through: with who said so, when, and on what. */
export function FactRow({ fact, now, acts, maySettle, isNext, isAsked, onAsk, choice }: Props) {
  const { t } = useWords()
  const [form, setForm] = useState<'reopen' | 'delay' | null>(null)
  const Icon = ICONS[fact.state]
  const close = () => setForm(null)
  return (
    <li className={`sy-fact is-${fact.state}`}>
      {choice ? (
        <Checkbox
          size="xs"
          checked={choice.isChosen}
          aria-label={t('facts.choose', { words: fact.words })}
          onChange={(event) => choice.onChoose(event.currentTarget.checked)}
        />
      ) : (
        <Icon size={18} stroke={1.75} role="img" aria-label={t(`facts.state.${fact.state}`)} />
      )}
      <div className="sy-fact-words">
        <span className="sy-fact-what">{fact.words}</span>{' '}
        {fact.evidence && (
          <span className="sy-small sy-quiet">
            {t('facts.evidence', {
              kind: t(`facts.kind.${fact.evidence.kind ?? 'person'}`),
              words: fact.evidence.words,
            })}
          </span>
        )}
        {fact.admits && fact.state === 'unverified' && <Tag tone="dashed">{t('facts.admits')}</Tag>}
        <FactHistory fact={fact} />
      </div>
      <FactWhen fact={fact} now={now} />
      <div className="sy-fact-acts">
        {maySettle && fact.state === 'unverified' && !isAsked && (
          <>
            <ActButton
              shortcut={isNext ? 'V' : undefined}
              onAct={() => (fact.evidence ? void acts.settle(fact.id, 'verified', null) : onAsk(fact.id))}
            >
              {t('facts.verify')}
            </ActButton>
            <ActButton onAct={() => (fact.evidence ? void acts.settle(fact.id, 'disproved', null) : onAsk(fact.id))}>
              {t('facts.disprove')}
            </ActButton>
            <button type="button" className="sy-link sy-small" onClick={() => setForm('delay')}>
              {t('facts.delay')}
            </button>
          </>
        )}
        {maySettle && fact.state !== 'unverified' && (
          <button type="button" className="sy-link sy-small" onClick={() => setForm('reopen')}>
            {t('facts.reopen')}
          </button>
        )}
      </div>
      {isAsked && fact.state === 'unverified' && (
        <SeenForm onSettle={(verdict, seen) => acts.settle(fact.id, verdict, seen)} onClose={() => onAsk(null)} />
      )}
      {form === 'reopen' && <ReopenForm onReopen={(because) => acts.reopen(fact.id, because)} onClose={close} />}
      {form === 'delay' && <DelayForm onDelay={(words, to) => acts.delay(fact.id, words, to)} onClose={close} />}
    </li>
  )
}

function FactWhen({ fact, now }: { fact: FactView; now: string }) {
  const { t } = useWords()
  const when = useWhen()
  if (fact.settledAt)
    return (
      <span className="sy-small sy-quiet" title={when.full(fact.settledAt)}>
        {t('facts.by', { who: fact.settledBy ?? '', at: when.near(fact.settledAt, now) })}
      </span>
    )
  if (!fact.verifyBy) return <span />
  return fact.overdue ? (
    <Tag tone="time">{t('facts.late')}</Tag>
  ) : (
    <span className="sy-small sy-quiet" title={when.full(fact.verifyBy)}>
      {t('facts.due', { at: when.spoken(fact.verifyBy, now) })}
    </span>
  )
}

/** What stood before it was doubted, and what the customer was told meanwhile. */
function FactHistory({ fact }: { fact: FactView }) {
  const { t } = useWords()
  return (
    <>
      {fact.before.map((was) => (
        <span key={was.version} className="sy-fact-before">
          {t('facts.before', { n: was.version, state: t(`facts.state.${was.state}`), who: was.settledBy ?? '' })}
        </span>
      ))}
      {fact.reopenedBecause && <span className="sy-fact-before">{fact.reopenedBecause}</span>}
      {fact.delays.map((told) => (
        <span key={told.at} className="sy-fact-before">
          {t('facts.delayed', { words: told.words })}
        </span>
      ))}
    </>
  )
}
