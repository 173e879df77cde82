import './contact.css'
import { Popover } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../../i18n.ts'
import { keyOf } from '../../shell/keys.ts'
import { useSingleKeys } from '../../shell/settings.ts'
import { MarkReason } from './mark-reason.tsx'
import type { MarkView, SignalKind, Verdict } from './utterance-view.ts'

type Props = {
  /** The first is drawn; the others rest on the same words. */
  marks: readonly MarkView[]
  text: string
  children: ReactNode
  mayCount: boolean
  onVerdict?: ((kind: SignalKind, verdict: Verdict) => void) | undefined
}

/** A 着重号 under the words, and on hover or focus the reason it stands there: above them, since the ways out are below. */
export function Mark({ marks, text, children, mayCount, onVerdict }: Props) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const leaving = useRef(0)
  const words = useRef<HTMLSpanElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const open = () => {
    clearTimeout(leaving.current)
    setOpen(true)
  }
  /** Leaves the pointer time to travel from the words to the card, and the focus time to move into it. */
  const leave = () => {
    leaving.current = window.setTimeout(() => setOpen(false), 180)
  }
  useEffect(() => () => clearTimeout(leaving.current), [])
  const [singleKeys] = useSingleKeys()
  const [first] = marks
  useVerdictKeys(isOpen && singleKeys ? first : undefined, mayCount, onVerdict)

  const isAsked = useRef(false)
  /** The key may come before the card has been drawn. */
  const intoCard = (drawn: HTMLDivElement | null) => {
    card.current = drawn
    if (!drawn || !isAsked.current) return
    isAsked.current = false
    drawn.querySelector('button')?.focus()
  }
  /** The answers stand outside the sentence, so a key leads into them and back. */
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      words.current?.focus()
      isAsked.current = false
      setOpen(false)
    }
    if (event.currentTarget !== words.current || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    isAsked.current = true
    intoCard(card.current)
  }
  if (!first) return children
  return (
    <Popover opened={isOpen} onChange={setOpen} position="top" width={336} withArrow arrowSize={10} offset={6}>
      <Popover.Target>
        {/* biome-ignore lint/a11y/useSemanticElements: a button cannot break across lines as words do */}
        <span
          ref={words}
          role="button"
          tabIndex={0}
          // Beside the words, not among them: what was said is read, found and copied as it was typed.
          aria-description={t('mark.open', {
            kind: marks.map((mark) => t(`signal.${mark.kind}`)).join(t('list.comma')),
          })}
          className={`sy-mark is-${first.track} is-${first.state}`}
          onMouseEnter={open}
          onMouseLeave={leave}
          onFocus={open}
          onBlur={leave}
          onKeyDown={onKey}
        >
          {children}
        </span>
      </Popover.Target>
      <Popover.Dropdown
        ref={intoCard}
        onMouseEnter={open}
        onMouseLeave={leave}
        onFocus={open}
        onBlur={leave}
        onKeyDown={onKey}
        className="sy-pop"
      >
        {marks.map((mark, at) => (
          <MarkReason
            key={mark.kind}
            mark={mark}
            words={text.slice(mark.from, mark.to)}
            mayCount={mayCount}
            hasKeys={at === 0}
            onVerdict={onVerdict && ((verdict) => onVerdict(mark.kind, verdict))}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}

/** Y and U answer the mark that is open, and U said again takes the answer back. */
function useVerdictKeys(mark: MarkView | undefined, mayCount: boolean, onVerdict: Props['onVerdict']): void {
  useEffect(() => {
    if (!mark || !onVerdict) return
    const onPress = (event: globalThis.KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea') !== null
      const key = keyOf(event, { inField, singleKeys: true })
      const mayBack = mark.state !== 'rejected' || mark.otherwise.mayTakeBack
      const isCount = key === 'Y' && mark.track === 'conduct' && mayCount
      if (!isCount && (key !== 'U' || !mayBack)) return
      event.preventDefault()
      event.stopPropagation()
      onVerdict(mark.kind, isCount ? 'counts' : mark.state === 'rejected' ? 'back' : 'not_this')
    }
    document.addEventListener('keydown', onPress, { capture: true })
    return () => document.removeEventListener('keydown', onPress, { capture: true })
  }, [mark, mayCount, onVerdict])
}
