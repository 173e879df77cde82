import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import type { LiveAnswer } from './live-data.ts'

/** What a lead says that only the agent hears. The agent always sees who is there. */
export function Whispers({ live }: { live: LiveAnswer }) {
  const { t } = useWords()
  const when = useWhen()
  const there = live.assists.find((it) => it.state === 'answered' && it.by)
  const last = live.whispers.slice(-2)
  if (!there && last.length === 0) return null
  return (
    <div className="sy-whispers" role="status">
      {there && (
        <p className="sy-small">
          {t(`page.assist.${there.mode ?? 'whisper'}` as 'page.assist.whisper', { name: there.by ?? '' })}
        </p>
      )}
      {last.map((it) => (
        <p key={it.id}>
          <strong>{it.by}</strong> {it.words}{' '}
          <time className="sy-label" dateTime={it.at}>
            {when.seconds(it.at)}
          </time>
        </p>
      ))}
    </div>
  )
}
