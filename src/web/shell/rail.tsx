import { Menu } from '@mantine/core'
import { type MouseEvent, type ReactNode, useId } from 'react'
import { useWords } from '../i18n.ts'
import { KeyboardIcon, MoreIcon, SearchIcon } from '../ui/icons.ts'
import { StrokeMark } from '../ui/stroke-mark.tsx'
import { PLACE_ICONS } from './place-icons.ts'
import type { RailItem } from './rail-items.ts'

/** So many places fit beside the tools at the foot of a phone; the others are one tap away, and none is cut off. */
const ON_A_PHONE = 3

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
  const folded = items.length > ON_A_PHONE + 1 ? items.slice(ON_A_PHONE) : []

  return (
    <nav className="sy-rail" aria-labelledby={name}>
      <span id={name} className="sy-hidden">
        {t('shell.places')}
      </span>
      <span className="sy-rail-mark">
        <StrokeMark inked={3} size={28} title={t('house.name')} />
      </span>
      <ul className="sy-rail-list">
        {items.map((item, nth) => (
          <li key={item.place} className={folded.length > 0 && nth >= ON_A_PHONE ? 'is-folded' : ''}>
            <RailLink item={item} isCurrent={current.startsWith(item.href)} onGo={onGo} />
          </li>
        ))}
        {folded.length > 0 && (
          <li className="sy-rail-more">
            <RailMore items={folded} current={current} onGo={onGo} />
          </li>
        )}
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

function RailMore({ items, current, onGo }: Pick<Props, 'items' | 'current' | 'onGo'>) {
  const { t } = useWords()
  const here = items.some((item) => current.startsWith(item.href))

  return (
    <Menu position="top" offset={8} width={220}>
      <Menu.Target>
        <button type="button" className="sy-rail-item" aria-current={here ? 'true' : undefined}>
          <MoreIcon size={18} stroke={1.5} />
          <span>{t('shell.more')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => {
          const Icon = PLACE_ICONS[item.place]
          return (
            <Menu.Item
              key={item.place}
              mih={44}
              leftSection={<Icon size={18} stroke={1.5} />}
              aria-current={current.startsWith(item.href) ? 'page' : undefined}
              onClick={() => onGo(item.href)}
            >
              {t(item.label)}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
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
