import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { ClockIcon } from '../../ui/icons.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { money } from '../money.ts'
import { ApproveForm } from './approve-form.tsx'
import { Fold, FoldWords } from './fold.tsx'
import type { RemediesView, RemedyActs, RemedyView } from './remedies-view.ts'

const TONES: Readonly<Record<RemedyView['state'], Tone>> = {
  proposed: 'dashed',
  approved: 'act',
  sent: 'act',
  received: 'done',
  declined_by_customer: 'plain',
  refused: 'plain',
}

type Props = {
  remedy: RemedyView
  view: RemediesView
  acts: RemedyActs
  /** Whether the key belongs to this one. */
  hasKey: boolean
  mayAct: boolean
  isSecondLine: boolean
}

/** One remedy: what, how far it is, who decided it and why, and what can be done with it now. */
export function RemedyLine({ remedy, view, acts, hasKey, mayAct, isSecondLine }: Props) {
  const { t, language } = useWords()
  const what = whatOf(remedy, view.currency, language, t)
  return (
    <li className={`sy-remedy ${remedy.state === 'proposed' ? 'is-waiting' : ''}`}>
      <p className="sy-remedy-head">
        <strong>{what}</strong>
        <Tag tone={TONES[remedy.state]}>{t(`remedies.state.${remedy.state}`)}</Tag>
        {remedy.extra && <Tag tone="line">{t('remedies.is_extra')}</Tag>}
        {remedy.offMatrix && <Tag tone="line">{t('remedies.off_matrix')}</Tag>}
        {remedy.askedAmount !== null && (
          <span className="sy-caption sy-label">
            {t('remedies.asked_amount', { amount: money(remedy.askedAmount, view.currency, language) })}
          </span>
        )}
      </p>
      {remedy.state === 'proposed' && <Waiting remedy={remedy} />}
      <History remedy={remedy} />
      {remedy.because && <p className="sy-small sy-quiet">{remedy.because}</p>}
      {remedy.decision && <p className="sy-remedy-decision">{remedy.decision}</p>}
      {mayAct && view.isOpen && (
        <div className="sy-remedy-acts">
          {remedy.state === 'proposed' && (
            <Answer remedy={remedy} what={what} view={view} acts={acts} hasKey={hasKey} />
          )}
          <Following remedy={remedy} acts={acts} isSecondLine={isSecondLine} />
        </div>
      )}
    </li>
  )
}

type Say = ReturnType<typeof useWords>['t']
type Language = ReturnType<typeof useWords>['language']

export function whatOf(remedy: RemedyView, currency: string, language: Language, t: Say): string {
  const name = t(`remedies.kind.${remedy.kind}`)
  if (remedy.thing) return `${name} ${remedy.thing[language]}`
  return remedy.amount > 0 ? `${name} ${money(remedy.amount, currency, language)}` : name
}

function Waiting({ remedy }: { remedy: RemedyView }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <p className="sy-small sy-remedy-head">
      {remedy.waits.map((wait) => (
        <Tag key={wait} tone="dashed">
          {t(`remedies.waits.${wait}`)}
        </Tag>
      ))}
      {remedy.answerBy && (
        <Tag tone="time" icon={<ClockIcon size={14} stroke={1.75} />}>
          {t(remedy.unansweredAt ? 'remedies.unanswered' : 'remedies.answer_by', { at: when.clock(remedy.answerBy) })}
        </Tag>
      )}
    </p>
  )
}

function History({ remedy }: { remedy: RemedyView }) {
  const { t } = useWords()
  const when = useWhen()
  const lines = [
    t('remedies.proposed_by', { who: remedy.proposedBy, at: when.full(remedy.proposedAt) }),
    remedy.approvedBy &&
      remedy.approvedAt &&
      t('remedies.approved_by', { who: remedy.approvedBy, at: when.full(remedy.approvedAt) }),
    remedy.refusedBy && t('remedies.refused_by', { who: remedy.refusedBy, why: remedy.refusedBecause ?? '' }),
    remedy.sentAt && t('remedies.sent_by', { at: when.full(remedy.sentAt), words: remedy.sentWords ?? '' }),
    remedy.settledAt &&
      !remedy.refusedBy &&
      t('remedies.settled', {
        at: when.full(remedy.settledAt),
        words: `${t(`remedies.state.${remedy.state}`)} ${remedy.settledWords ?? ''}`,
      }),
  ].filter((line) => typeof line === 'string')
  return (
    <ul className="sy-caption sy-label">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

type Answering = Pick<Props, 'remedy' | 'view' | 'acts' | 'hasKey'> & { what: string }

function Answer({ remedy, what, view, acts, hasKey }: Answering) {
  const { t } = useWords()
  const locked = remedy.lockedBecause ? t(`remedies.locked.${remedy.lockedBecause}`) : undefined
  const inWriting = view.profile === 'regulated'
  return (
    <>
      {inWriting && !locked ? (
        <Fold label={t('remedies.approve.in_writing')}>
          {(close) => <ApproveForm remedy={remedy} view={view} acts={acts} inWriting onClose={close} />}
        </Fold>
      ) : (
        <ActButton
          tone="primary"
          locked={locked}
          shortcut={hasKey ? 'G' : undefined}
          onAct={() => void acts.approve(remedy.id, {})}
        >
          {t('remedies.approve', { what })}
        </ActButton>
      )}
      {!locked && !inWriting && remedy.amount > 0 && (
        <Fold label={t('remedies.other_amount')}>
          {(close) => <ApproveForm remedy={remedy} view={view} acts={acts} inWriting={false} onClose={close} />}
        </Fold>
      )}
      {(!locked || remedy.lockedBecause === 'facts') && (
        <FoldWords
          label={t('remedies.refuse')}
          ask={t('remedies.because')}
          onSay={(words) => acts.refuse(remedy.id, words)}
        />
      )}
      {locked && <span className="sy-small sy-quiet">{locked}</span>}
    </>
  )
}

function Following({ remedy, acts, isSecondLine }: Pick<Props, 'remedy' | 'acts' | 'isSecondLine'>) {
  const { t } = useWords()
  const says = (to: 'sent' | 'received' | 'declined') => (words: string) => acts.move(remedy.id, to, words)
  if (remedy.state !== 'approved' && remedy.state !== 'sent') return null
  return (
    <>
      {remedy.state === 'approved' && (
        <FoldWords label={t('remedies.send')} ask={t('remedies.send.how')} onSay={says('sent')} />
      )}
      {remedy.state === 'sent' && (
        <FoldWords label={t('remedies.receive')} ask={t('remedies.receive.how')} onSay={says('received')} />
      )}
      <FoldWords label={t('remedies.decline')} ask={t('remedies.decline.how')} onSay={says('declined')} />
      {isSecondLine && remedy.state === 'approved' && (
        <FoldWords
          label={t('remedies.take_back')}
          ask={t('remedies.because')}
          onSay={(words) => acts.refuse(remedy.id, words)}
        />
      )}
    </>
  )
}
