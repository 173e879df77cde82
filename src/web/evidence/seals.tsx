import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { CoachingPart } from '../coaching/coaching-part.tsx'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { useEvidence } from './use-evidence.ts'

type Found = ApiOutput<'GET /api/evidence/seal'>

/** Both chains walked from their beginning, when somebody wants to know. */
export function Seals() {
  const { t } = useWords()
  const act = useDo()
  const [found, setFound] = useState<Found | null>(null)
  const [isBusy, setBusy] = useState(false)
  const check = async () => {
    setBusy(true)
    setFound(await act('GET /api/evidence/seal', {}))
    setBusy(false)
  }
  return (
    <CoachingPart title={t('seal.title')} teach={t('seal.teach')}>
      <ActButton isBusy={isBusy} onAct={() => void check()}>
        {t('seal.check')}
      </ActButton>
      {found && (
        <div role="status" className="sy-coaching-card">
          <OneSeal name={t('seal.evidence', { n: found.items })} seal={found.evidence} />
          <OneSeal name={t('seal.custody', { n: found.entries })} seal={found.custody} />
          <span>
            {t('seal.files', { n: found.files.seen })}{' '}
            {found.files.wrong.length === 0 ? (
              <Tag tone="done">{t('seal.whole')}</Tag>
            ) : (
              <Tag tone="time">{t('seal.files.wrong', { n: found.files.wrong.map((it) => it.nth).join(', ') })}</Tag>
            )}
          </span>
        </div>
      )}
    </CoachingPart>
  )
}

function OneSeal({ name, seal }: { name: string; seal: Found['evidence'] }) {
  const { t } = useWords()
  return (
    <span>
      {name}{' '}
      {seal.whole ? (
        <Tag tone="done">{t('seal.whole')}</Tag>
      ) : (
        <Tag tone="time">{t('seal.broken', { n: seal.brokenAt ?? 1 })}</Tag>
      )}
      {seal.head && <code className="sy-evidence-print">{seal.head}</code>}
    </span>
  )
}

/** Who touched what, when and why. */
export function Custody() {
  const { t } = useWords()
  const when = useWhen()
  const list = useEvidence('GET /api/evidence/custody', {})
  const entries = list.data?.entries ?? []
  return (
    <CoachingPart title={t('custody.title')} teach={t('custody.teach')}>
      {list.data && entries.length === 0 && <EmptyState title={t('custody.none')} />}
      <ol className="sy-coaching-list">
        {entries.map((it) => (
          <li key={it.nth} className="sy-evidence-entry">
            <time className="sy-small sy-quiet" dateTime={it.at}>
              {when.full(it.at)}
            </time>
            <span>
              {it.by ?? t('evidence.by_house')} {t(`custody.${it.act}`)} {it.item ?? ''}
              {it.purpose && <span className="sy-quiet"> · {it.purpose}</span>}
            </span>
          </li>
        ))}
      </ol>
    </CoachingPart>
  )
}

/** That questions wait, never whose: enough to ask legal what it needs. */
export function LateQuestions() {
  const { t } = useWords()
  const when = useWhen()
  const late = useEvidence('GET /api/late-consultations', {})
  if (!late.data || late.data.late === 0 || !late.data.oldest) return null
  return (
    <p role="status">
      <Tag tone="time">{t('ask_legal.late_above', { n: late.data.late, at: when.full(late.data.oldest) })}</Tag>
    </p>
  )
}
