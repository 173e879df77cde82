import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from './act-button.tsx'

type Props = {
  title: string
  opened: boolean
  size: number
  side?: 'left' | 'right'
  onClose: () => void
  children: ReactNode
}

/** A drawer whose heading is a heading: Mantine's own is a second banner of the page to a screen reader. */
export function SideSheet({ title, opened, size, side = 'right', onClose, children }: Props) {
  const { t } = useWords()
  return (
    <Drawer.Root opened={opened} onClose={onClose} position={side} size={size}>
      <Drawer.Overlay backgroundOpacity={0.3} />
      <Drawer.Content aria-label={title}>
        <div className="sy-sheet-head">
          <h2>{title}</h2>
          <ActButton tone="quiet" onAct={onClose}>
            {t('shell.close')}
          </ActButton>
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
