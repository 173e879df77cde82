import './contact.css'
import { Popover } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { SIGNAL_KINDS } from '#reader/reading.ts'
import { useWords } from '../../i18n.ts'
import { AddIcon } from '../icons.ts'
import { Tag } from '../tag.tsx'
import type { SignalKind, UtteranceView, Verdict } from './utterance-view.ts'

type Props = {
  said: UtteranceView
  isLatest: boolean
  onVerdict?: ((kind: SignalKind, verdict: Verdict) => void) | undefined
}

/** What people said against the reader about this sentence as a whole, and the way to say that something was missed. */
export function Otherwise({ said, isLatest, onVerdict }: Props) {
  const { t } = useWords()
  const named = (isMine: boolean, who: string, what: 'not' | 'miss') =>
    t(isMine ? `${what}.mine` : `${what}.other`, { who })
  return (
    <>
      {said.marks.map(
        (mark) =>
          mark.state === 'rejected' && (
            <span key={mark.kind} className="sy-said-act sy-caption sy-label">
              <s>{t(`signal.${mark.kind}`)}</s> {named(mark.otherwise.isMine, mark.otherwise.by, 'not')}
            </span>
          ),
      )}
      {said.missed.map(({ kind, by, isMine, mayTakeBack }) => (
        <span key={kind} className="sy-said-act sy-caption sy-label">
          <Tag tone="dashed">{t(`signal.${kind}`)}</Tag> {named(isMine, by, 'miss')}
          {mayTakeBack && onVerdict && (
            <button type="button" className="sy-link sy-said-back" onClick={() => onVerdict(kind, 'back')}>
              {t('mark.back')}
              <span className="sy-hidden"> {t(`signal.${kind}`)}</span>
            </button>
          )}
        </span>
      ))}
      {onVerdict && said.who === 'customer' && !said.isPartial && (
        <Missed said={said} isLatest={isLatest} onMissed={(kind) => onVerdict(kind, 'missed')} />
      )}
    </>
  )
}

type MissedProps = { said: UtteranceView; isLatest: boolean; onMissed: (kind: SignalKind) => void }

/** One stop for the Tab key in the whole transcript: the arrows lead to the sentences before. */
function Missed({ said, isLatest, onMissed }: MissedProps) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const left = SIGNAL_KINDS.filter((kind) => !said.read.includes(kind) && !said.missed.some((it) => it.kind === kind))
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      trapFocus
      position="top-end"
      width={300}
      withArrow
      arrowSize={10}
      offset={6}
    >
      <Popover.Target>
        <button
          ref={opener}
          type="button"
          tabIndex={isLatest ? 0 : -1}
          className="sy-said-miss"
          aria-label={t('miss.open')}
          title={t('miss.open')}
          aria-expanded={isOpen}
          onClick={() => setOpen((open) => !open)}
        >
          <AddIcon size={15} stroke={1.75} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="sy-pop" onKeyDown={(event) => walk(event, close)}>
        <p className="sy-small">
          <strong>{t('miss.title')}</strong>
        </p>
        <div className="sy-miss-kinds">
          {left.map((kind) => (
            <button
              key={kind}
              type="button"
              className="sy-miss-kind"
              onClick={() => {
                onMissed(kind)
                close()
              }}
            >
              {t(`signal.${kind}`)}
            </button>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

function walk(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === 'Escape') {
    event.stopPropagation()
    close()
  }
  step(event, event.currentTarget.querySelectorAll('button'), ['ArrowDown', 'ArrowRight'], ['ArrowUp', 'ArrowLeft'])
}

/** The arrows walk from button to button. */
export function step(
  event: KeyboardEvent<HTMLElement>,
  buttons: NodeListOf<HTMLButtonElement>,
  on: readonly string[],
  back: readonly string[],
): void {
  const by = on.includes(event.key) ? 1 : back.includes(event.key) ? -1 : 0
  const at = [...buttons].findIndex((button) => button.matches(':focus'))
  if (by === 0 || at < 0) return
  buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus()
  event.preventDefault()
}
