import '../case/promises/promises.css'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { Owned } from './live-exits.ts'

type Issue = { key: number; words: string; department: string }
const blank = (key: number): Issue => ({ key, words: '', department: '' })
const MOST = 8

/** What is mine for 48 hours: the exact moment to say, and each further matter as a promise of its own. */
export function OwnershipPanel({
  contact,
  owned,
  onClose,
  onOwned,
}: {
  contact: string
  owned: Owned
  onClose: () => void
  onOwned: (owned: Owned) => void
}) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [issues, setIssues] = useState<readonly Issue[]>([blank(0)])
  const written = issues.filter((it) => it.words.trim())
  const change = (key: number, part: Partial<Issue>) => {
    const next = issues.map((it) => (it.key === key ? { ...it, ...part } : it))
    const isFull = next.every((it) => it.words.trim()) && next.length < MOST
    setIssues(isFull ? [...next, blank(Math.max(...next.map((it) => it.key)) + 1)] : next)
  }
  const add = async () => {
    const made = await act('POST /api/contacts/:id/ownership', {
      id: contact,
      issues: written.map(({ words, department }) => ({ words: words.trim(), department: department.trim() })),
    })
    if (!made) return
    onOwned(made)
    setIssues([blank(0)])
  }
  return (
    <section className="sy-choices sy-owned" aria-label={t('promises.owned')}>
      <h3>{t('promises.owned.say', { at: when.full(owned.dueAt) })}</h3>
      <ol className="sy-small">
        {owned.promises.map((it) => (
          <li key={it.id}>{it.words}</li>
        ))}
      </ol>
      <p className="sy-small sy-quiet">{t('promises.owned.each')}</p>
      {issues.map((it) => (
        <div key={it.key} className="sy-owned-issue">
          <TextInput
            label={t('promises.owned.issue')}
            value={it.words}
            onChange={(event) => change(it.key, { words: event.currentTarget.value })}
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
          />
          <TextInput
            label={t('tasks.department')}
            value={it.department}
            onChange={(event) => change(it.key, { department: event.currentTarget.value })}
          />
        </div>
      ))}
      <div className="sy-promise-panel-acts">
        <ActButton locked={written.length > 0 ? undefined : t('promises.owned.first')} onAct={() => void add()}>
          {t('promises.owned.add')}
        </ActButton>
        <ActButton tone="quiet" onAct={onClose}>
          {t('shell.close')}
        </ActButton>
      </div>
    </section>
  )
}
