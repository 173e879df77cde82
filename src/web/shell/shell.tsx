import './shell.css'
import { type ReactNode, useMemo, useState } from 'react'
import { useWords } from '../i18n.ts'
import { action } from './action.ts'
import { useActions, useActionsNow, useAllActions } from './actions.tsx'
import { KeySheet } from './key-sheet.tsx'
import { openPalette, Palette } from './palette.tsx'
import { Preferences } from './preferences.tsx'
import { Rail } from './rail.tsx'
import type { RailItem } from './rail-items.ts'
import { useSingleKeys } from './settings.ts'
import { useKeys } from './use-keys.ts'

type Props = {
  items: readonly RailItem[]
  current: string
  onGo: (href: string) => void
  onSignOut?: () => void
  children: ReactNode
}

/** The rail, the palette and the keys around every screen. Stands inside <Actions>. */
export function Shell({ items, current, onGo, onSignOut, children }: Props) {
  const { t } = useWords()
  const [sheet, setSheet] = useState(false)
  const [singleKeys] = useSingleKeys()
  const actions = useAllActions()

  const own = useMemo(
    () => [
      ...items.map((item) => action({ name: `go.${item.place}`, label: item.label, run: () => onGo(item.href) })),
      action({ name: 'shell.keys', key: '?', label: 'shell.keys', run: () => setSheet(true) }),
    ],
    [items, onGo],
  )
  useActions(own)
  useKeys(useActionsNow(), singleKeys && !sheet)

  return (
    <div className="sy-shell">
      <a className="sy-skip" href="#content">
        {t('shell.skip')}
      </a>
      <Rail items={items} current={current} onGo={onGo} onPalette={openPalette} onKeys={() => setSheet(true)}>
        <Preferences onSignOut={onSignOut} />
      </Rail>
      <div className="sy-shell-screen">{children}</div>
      <Palette actions={actions} />
      <KeySheet actions={actions} opened={sheet} onClose={() => setSheet(false)} />
    </div>
  )
}
