import { Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useNow, useSession } from '../net/session.tsx'
import { fromLocalInput, toLocalInput } from '../pages/promise-drafts.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'
import { Tag } from '../ui/tag.tsx'
import type { Tasks } from './data.ts'

const DAY = 86_400_000

/** A colleague waits to hear what will be done about what was done to them; later, what was. */
export function BackingTask({ it }: { it: Tasks['backings'][number] }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const go = useNavigate()
  const now = useNow(60_000)
  const [words, setWords] = useState('')
  const { zone } = useSession()
  const [tellBy, setTellBy] = useState(() => toLocalInput(new Date(Date.parse(now) + DAY).toISOString(), zone))
  const { id, agent } = it
  const isAsked = it.state === 'asked'
  const label = t(isAsked ? 'caretask.backing.will' : 'caretask.backing.done')
  const at = fromLocalInput(tellBy, zone)
  const send = () => {
    if (!isAsked) return void act('PUT /api/backings/:id/outcome', { id, words: words.trim() })
    if (at) void act('PUT /api/backings/:id/reply', { id, words: words.trim(), tellBy: at })
  }
  return (
    <details className="sy-task">
      <summary>
        <span className="sy-after-row is-apart">
          <strong>{t(isAsked ? 'caretask.backing' : 'caretask.backing.outcome', { name: agent.name })}</strong>
          <Tag tone="time">{it.late ? t('caretask.late') : t('caretask.look_in.by', { at: when.full(it.dueAt) })}</Tag>
        </span>
      </summary>
      <p className="sy-after-row">
        <button
          type="button"
          className="sy-link"
          onClick={() =>
            void (it.contact
              ? go({ to: '/contacts/$id', params: { id: it.contact } })
              : go({ to: '/conduct/$part', params: { part: 'incidents' } }))
          }
        >
          {t('caretask.backing.contact')}
        </button>
        {it.reply && <span className="sy-after-words">{it.reply}</span>}
      </p>
      <Textarea
        autosize
        minRows={2}
        label={label}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {isAsked && <MomentInput label={t('caretask.backing.tell_by')} value={tellBy} onChange={setTellBy} />}
      <span className="sy-after-row">
        <ActButton tone="primary" locked={words.trim() ? undefined : label} onAct={send}>
          {t('caretask.request.send')}
        </ActButton>
      </span>
    </details>
  )
}
