import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import type { BackingView } from './data.ts'
import { Felt } from './felt.tsx'

const SHOWN = 3

/** Who answers for what was done to me, what they will do, and what they did. */
export function MyBackings({ backings }: { backings: readonly BackingView[] }) {
  const { t } = useWords()
  const open = backings.filter((it) => it.outcome === null || it.mayFeel).slice(0, SHOWN)
  if (open.length === 0) return null
  return (
    <ul className="sy-after-list" aria-label={t('aftercare.backing')}>
      {open.map((it) => (
        <Backing key={it.id} it={it} />
      ))}
    </ul>
  )
}

function Backing({ it }: { it: BackingView }) {
  const { t } = useWords()
  const when = useWhen()
  const go = useNavigate()
  const act = useDo()
  const now = useNow(60_000)
  return (
    <li>
      <button
        type="button"
        className="sy-link"
        onClick={() =>
          void (it.contact ? go({ to: '/contacts/$id', params: { id: it.contact } }) : go({ to: '/mine' }))
        }
      >
        {t('aftercare.backing')} {when.clock(it.askedAt)}
      </button>
      {it.reply === null ? (
        <span>
          {t(it.dueAt < now ? 'aftercare.backing.late' : 'aftercare.backing.waits', {
            name: it.owner,
            at: when.full(it.dueAt),
          })}
        </span>
      ) : (
        <span>{t('aftercare.backing.will', { name: it.repliedBy ?? it.owner, words: it.reply })}</span>
      )}
      {it.reply !== null && it.outcome === null && it.tellBy && (
        <span className="sy-small sy-quiet">{t('aftercare.backing.then', { at: when.full(it.tellBy) })}</span>
      )}
      {it.outcome !== null && <strong>{t('aftercare.backing.done', { words: it.outcome })}</strong>}
      {it.mayFeel && (
        <Felt
          question="aftercare.felt.backed"
          onSay={(says) => act('PUT /api/backings/:id/felt', { id: it.id, says })}
        />
      )}
    </li>
  )
}
