import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import type { LiveAnswer } from './live-data.ts'

const SHOWN = 2

/** What a lead says that only the agent hears. The agent always sees who is there. */
export function Whispers({ live, me }: { live: LiveAnswer; me: string }) {
  const { t } = useWords()
  const when = useWhen()
  const there = live.assists.find((it) => it.state === 'answered' && it.by)
  const last = live.whispers.slice(-SHOWN)
  if (!there && last.length === 0) return null
  return (
    <div className="sy-whispers" role="status">
      {there?.by && (
        <p className="sy-small sy-quiet">
          {!live.mine && there.by === me
            ? t('page.assist.me')
            : t(`page.assist.${there.mode ?? 'whisper'}` as 'page.assist.whisper', { name: there.by })}
        </p>
      )}
      {last.map((it) => (
        <p key={it.id} className="sy-whisper">
          <strong>{it.by}</strong> <span>{it.words}</span>
          <time className="sy-label sy-caption" dateTime={it.at}>
            {when.seconds(it.at)}
          </time>
        </p>
      ))}
    </div>
  )
}
