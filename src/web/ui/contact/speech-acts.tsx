import './contact.css'
import { useWords } from '../../i18n.ts'
import { LockIcon, TickIcon } from '../icons.ts'
import { Tag } from '../tag.tsx'
import type { SpeechAct } from './utterance-view.ts'

export type SpeechActView = { id: string; act: SpeechAct; words?: string } & (
  | { state: 'allowed' }
  | { state: 'locked'; verified: number; needed: number; missing: readonly string[] }
)

/** What may be said now, and what must still be known before the rest. */
export function SpeechActs({ acts, policy }: { acts: readonly SpeechActView[]; policy?: string }) {
  const { t } = useWords()
  return (
    <section className="sy-say">
      <h3 className="sy-pane-head">
        {t('say.title')}
        {policy && <span className="sy-caption sy-label">{policy}</span>}
      </h3>
      <ul>
        {acts.map((act) => (
          <SpeechActRow key={act.id} row={act} />
        ))}
      </ul>
    </section>
  )
}

function SpeechActRow({ row }: { row: SpeechActView }) {
  const { t } = useWords()
  const name = row.words ?? t(`act.${row.act}`, { n: '' }).trim()

  if (row.state === 'locked')
    return (
      <li className="sy-say-row is-locked">
        <LockIcon size={15} stroke={1.75} aria-hidden />
        <span>{name}</span>
        <Tag tone="dashed">{t('say.facts', { n: row.verified, m: row.needed })}</Tag>
        <span className="sy-say-missing">{t('say.missing', { what: row.missing.join(t('list.comma')) })}</span>
      </li>
    )
  return (
    <li className="sy-say-row">
      <TickIcon size={15} stroke={1.75} aria-hidden className="sy-done-icon" />
      <span>{name}</span>
      <span className="sy-label">{t('say.anytime')}</span>
    </li>
  )
}
