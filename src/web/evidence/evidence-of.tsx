import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import type { SubjectKind } from '#guard/evidence/evidence.ts'
import { CoachingPart, Opens } from '../coaching/coaching-part.tsx'
import { useWords } from '../i18n.ts'
import { Refused } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { ItemContent } from './item-content.tsx'
import { savePack, useDoEvidence, useEvidence } from './use-evidence.ts'

type Item = ApiOutput<'GET /api/evidence/of/:on/:id'>['items'][number]
type Subject = { on: SubjectKind; id: string }

/** The evidence of one thing. It can stand on any screen that knows an incident, a conversation, a case or a matter. */
export function EvidenceOf({ on, id }: Subject) {
  const { t } = useWords()
  const when = useWhen()
  const { person } = useSession()
  const list = useEvidence('GET /api/evidence/of/:on/:id', { on, id })
  if (list.isPending) return <LoadingState rows={4} />
  if (list.isError) {
    // Nothing there, and nothing for this reader, are one answer.
    if (list.error instanceof Refused && list.error.code === 'evidence.unknown')
      return <EmptyState title={t('evidence.none')} teach={t('evidence.none.teach')} />
    return <ErrorState what={t('state.failed')} onRetry={() => void list.refetch()} />
  }
  const { items, waiting, isHeld, keptUntil, keptBecause } = list.data
  const isLegal = person.role === 'legal'
  const kept = (['held', 'matter', 'incident', 'standing', 'case', 'unlinked'] as const).find(
    (it) => it === keptBecause,
  )
  return (
    <CoachingPart title={t(`evidence.of.${on}`)} teach={t(isLegal ? 'evidence.read.legal' : 'evidence.read.teach')}>
      <p className="sy-evidence-tags">
        {isHeld && <Tag tone="act">{t('evidence.held')}</Tag>}
        {waiting > 0 && <Tag tone="time">{t('evidence.waiting', { n: waiting })}</Tag>}
        <span className="sy-small sy-quiet">
          {keptUntil ? t('evidence.until', { at: when.isoDay(keptUntil) }) : t(`evidence.kept.${kept ?? 'case'}`)}
        </span>
      </p>
      {items.length === 0 && <EmptyState title={t('evidence.none')} teach={t('evidence.none.teach')} />}
      <ol className="sy-coaching-list">
        {items.map((it) => (
          <EvidenceItem key={it.nth} it={it} needsPurpose={isLegal || person.role === 'manager'} />
        ))}
      </ol>
      {isLegal && <LegalActs on={on} id={id} isHeld={isHeld} isEmpty={items.length === 0} />}
      {items.length > 0 && <AskOut on={on} id={id} />}
    </CoachingPart>
  )
}

function EvidenceItem({ it, needsPurpose }: { it: Item; needsPurpose: boolean }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoEvidence()
  const [purpose, setPurpose] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [content, setContent] = useState<unknown>(null)
  const read = async () => {
    const answer = await act('POST /api/evidence/items/:nth/reads', { nth: it.nth, purpose })
    if (answer) setContent(answer.content)
  }
  return (
    <li className="sy-coaching-card">
      <span>
        <strong>
          {it.nth} · {t(`evidence.kind.${it.kind}`)}
        </strong>{' '}
        {it.as === 'redacted' && <Tag>{t('evidence.redacted')}</Tag>}
      </span>
      <span className="sy-small sy-quiet">
        {t('evidence.captured', { at: when.full(it.capturedAt), by: it.capturedBy ?? t('evidence.by_house') })}
      </span>
      <code className="sy-evidence-print" title={t('evidence.print')}>
        {it.sha256}
      </code>
      {it.isGone && <span className="sy-small">{t('evidence.gone')}</span>}
      {!it.isGone && content === null && needsPurpose && isAsking && (
        <TextInput
          label={t('evidence.purpose')}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
      )}
      {!it.isGone && content === null && (
        <ActButton
          locked={isAsking && needsPurpose && !purpose.trim() ? t('evidence.purpose.locked') : undefined}
          onAct={() => (needsPurpose && !isAsking ? setAsking(true) : void read())}
        >
          {t('evidence.read')}
        </ActButton>
      )}
      {content !== null && <ItemContent kind={it.kind} content={content} />}
    </li>
  )
}

function LegalActs({ on, id, isHeld, isEmpty }: Subject & { isHeld: boolean; isEmpty: boolean }) {
  const { t } = useWords()
  const act = useDoEvidence()
  const [because, setBecause] = useState('')
  const hold = async () => {
    if (await act('POST /api/holds', { on, id, because })) setBecause('')
  }
  return (
    <div className="sy-coaching-acts">
      {!isHeld && (
        <Opens label={t('evidence.hold')}>
          <div className="sy-coaching-form">
            <Textarea
              label={t('evidence.hold.because')}
              autosize
              value={because}
              onChange={(event) => setBecause(event.currentTarget.value)}
            />
            <ActButton locked={because.trim() ? undefined : t('evidence.hold.because')} onAct={() => void hold()}>
              {t('evidence.hold')}
            </ActButton>
          </div>
        </Opens>
      )}
      {(on === 'incident' || on === 'contact') && (
        <ActButton onAct={() => void act('POST /api/evidence/captures', { on, id })}>{t('evidence.capture')}</ActButton>
      )}
      {!isEmpty && <Pack on={on} id={id} />}
    </div>
  )
}

/** Inside the house with a purpose; the way out is asked for apart. */
export function Pack({ on, id, out = null }: Subject & { out?: string | null }) {
  const { t, language } = useWords()
  const [purpose, setPurpose] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const save = () =>
    void savePack({ on, id, purpose, export: out, language })
      .then(() => setProblem(null))
      .catch((error: Error) => setProblem(error.message || t('state.failed')))
  return (
    <Opens label={t(out ? 'evidence.pack.out' : 'evidence.pack')}>
      <div className="sy-coaching-form">
        <TextInput
          label={t('evidence.purpose')}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        <p className="sy-small sy-quiet">{t('evidence.pack.teach')}</p>
        <ActButton tone="primary" locked={purpose.trim() ? undefined : t('evidence.purpose.locked')} onAct={save}>
          {t('evidence.pack.save')}
        </ActButton>
        {problem && <p role="alert">{problem}</p>}
      </div>
    </Opens>
  )
}

function AskOut({ on, id }: Subject) {
  const { t } = useWords()
  const act = useDoEvidence()
  const [recipient, setRecipient] = useState('')
  const [purpose, setPurpose] = useState('')
  const [isAsked, setAsked] = useState(false)
  const ask = async () => {
    if (await act('POST /api/evidence/exports', { on, id, recipient, purpose })) setAsked(true)
  }
  if (isAsked) return <p role="status">{t('evidence.out.asked')}</p>
  const isReady = recipient.trim() !== '' && purpose.trim() !== ''
  return (
    <Opens label={t('evidence.out')}>
      <div className="sy-coaching-form">
        <p className="sy-small sy-quiet">{t('evidence.out.teach')}</p>
        <TextInput
          label={t('evidence.out.to')}
          value={recipient}
          onChange={(it) => setRecipient(it.currentTarget.value)}
        />
        <TextInput
          label={t('evidence.out.for')}
          value={purpose}
          onChange={(it) => setPurpose(it.currentTarget.value)}
        />
        <ActButton locked={isReady ? undefined : t('evidence.out.locked')} onAct={() => void ask()}>
          {t('evidence.out.send')}
        </ActButton>
      </div>
    </Opens>
  )
}
