import './basics.css'
import { Tooltip } from '@mantine/core'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { relative } from './relative.ts'

/** “12 min ago”, with the exact moment for the pointer and for the keyboard. */
export function RelativeTime({ at, now }: { at: string; now: string }) {
  const { t } = useWords()
  const when = useWhen()
  const { key, gaps } = relative(at, now)

  return (
    <Tooltip label={when.full(at)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the exact moment must be reachable without a mouse */}
      <time className="sy-relative" dateTime={at} tabIndex={0}>
        {t(key, gaps)}
      </time>
    </Tooltip>
  )
}
