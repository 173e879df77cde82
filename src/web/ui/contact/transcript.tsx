import './contact.css'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Course } from '#reader/public.ts'
import { useWords } from '../../i18n.ts'
import { step } from './missed.tsx'
import { Utterance } from './utterance.tsx'
import type { Judge, UtteranceView } from './utterance-view.ts'

type Props = { said: readonly UtteranceView[]; judge?: Judge | undefined }

/** Keeps the newest words in sight, and holds still while somebody is reading or pointing in it. */
export function Transcript({ said, judge }: Props) {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const isHeld = useRef(false)
  const seen = useRef(said.length)
  const [newer, setNewer] = useState(0)

  const follow = () => {
    box.current?.scrollTo({ top: box.current.scrollHeight })
    seen.current = said.length
    setNewer(0)
  }
  const release = () => {
    isHeld.current = false
    follow()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the words, not the function
  useLayoutEffect(() => {
    if (!isHeld.current || isAtEnd(box.current)) follow()
    else setNewer(said.length - seen.current)
  }, [said])

  const latest = said.findLast((each) => each.who === 'customer' && !each.isPartial)
  return (
    <div className="sy-transcript">
      <div
        ref={box}
        role="log"
        aria-live="off"
        aria-label={t('transcript.name')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be scrollable by key
        tabIndex={0}
        className="sy-transcript-box"
        onKeyDown={(event) =>
          step(event, event.currentTarget.querySelectorAll('.sy-said-miss'), ['ArrowDown'], ['ArrowUp'])
        }
        onMouseEnter={() => {
          isHeld.current = true
        }}
        onMouseLeave={() => {
          if (!box.current?.contains(document.activeElement)) release()
        }}
        onFocus={() => {
          isHeld.current = true
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) release()
        }}
      >
        {said.length === 0 && <p className="sy-small sy-label">{t('transcript.empty')}</p>}
        {said.map((each) => (
          <Utterance key={each.id} said={each} isLatest={each === latest} judge={judge} />
        ))}
      </div>
      {newer > 0 && (
        <button type="button" className="sy-link sy-transcript-newer" onClick={follow}>
          {t('transcript.newer', { n: newer })}
        </button>
      )}
    </div>
  )
}

const isAtEnd = (box: HTMLElement | null) => box !== null && box.scrollHeight - box.scrollTop - box.clientHeight < 60

/** What the strokes and dots mean, and beside them where the customer’s anger goes, with its reason. */
export function TranscriptLegend({ course }: { course?: Course }) {
  const { t } = useWords()
  return (
    <ul className="sy-legend" aria-label={t('transcript.name')}>
      <li>
        <span className="sy-legend-strokes" aria-hidden>
          <span className="sy-stroke is-1" />
          <span className="sy-stroke is-2" />
          <span className="sy-stroke is-3" />
        </span>
        {t('legend.anger')}
      </li>
      <li>
        <span className="sy-legend-dot" aria-hidden />
        {t('legend.conduct')}
      </li>
      <li>
        <span className="sy-legend-ring" aria-hidden />
        {t('legend.right')}
      </li>
      {(course === 'rising' || course === 'falling') && <li className="sy-legend-course">{t(`course.${course}`)}</li>}
    </ul>
  )
}
