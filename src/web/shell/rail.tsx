import { type MouseEvent, type ReactNode, useId } from 'react'
import { useWords } from '../i18n.ts'
import { KeyboardIcon, SearchIcon } from '../ui/icons.ts'
import { StrokeMark } from '../ui/stroke-mark.tsx'
import { PLACE_ICONS } from './place-icons.ts'
import type { RailItem } from './rail-items.ts'

type Props = {
  items: readonly RailItem[]
  current: string
  onGo: (href: string) => void
  onPalette: () => void
  onKeys: () => void
  children?: ReactNode
}

/** The same key has two names. */
const CHORD = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'

/** A plain click stays in the house; a new tab is still a new tab. */
const isPlain = (event: MouseEvent) => !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0

export function Rail({ items, current, onGo, onPalette, onKeys, children }: Props) {
  const { t } = useWords()
  const name = useId()

  return (
    <nav className="sy-rail" aria-labelledby={name}>
      <span id={name} className="sy-hidden">
        {t('shell.places')}
      </span>
      <span className="sy-rail-mark">
        <StrokeMark inked={3} size={28} title={t('house.name')} />
      </span>
      <ul className="sy-rail-list">
        {items.map((item) => (
          <li key={item.place}>
            <RailLink item={item} isCurrent={current.startsWith(item.href)} onGo={onGo} />
          </li>
        ))}
      </ul>
      <div className="sy-rail-tools">
        <button type="button" className="sy-rail-item" onClick={onPalette} aria-keyshortcuts="Meta+K Control+K">
          <SearchIcon size={18} stroke={1.5} />
          <span className="sy-rail-word">{t('shell.search')}</span>
          <span className="sy-rail-chord" aria-hidden>
            {CHORD}
          </span>
        </button>
        <button type="button" className="sy-rail-item sy-rail-keys" onClick={onKeys} aria-keyshortcuts="?">
          <KeyboardIcon size={18} stroke={1.5} />
          <span className="sy-rail-word">{t('shell.keys')}</span>
          <span className="sy-rail-chord" aria-hidden>
            ?
          </span>
        </button>
        {children}
      </div>
    </nav>
  )
}

function RailLink({ item, isCurrent, onGo }: { item: RailItem; isCurrent: boolean; onGo: (href: string) => void }) {
  const { t } = useWords()
  const Icon = PLACE_ICONS[item.place]
  const go = (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    onGo(item.href)
  }

  return (
    <a className="sy-rail-item" href={item.href} aria-current={isCurrent ? 'page' : undefined} onClick={go}>
      <Icon size={18} stroke={1.5} />
      <span>{t(item.label)}</span>
    </a>
  )
}
