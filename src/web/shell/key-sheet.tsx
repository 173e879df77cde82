import { useWords } from '../i18n.ts'
import { Kbd } from '../ui/kbd.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { type Action, isShown } from './action.ts'
import { keyLabel } from './key-label.ts'
import { nameOf } from './palette.tsx'

type Props = { actions: readonly Action[]; opened: boolean; onClose: () => void }

export function KeySheet({ actions, opened, onClose }: Props) {
  const { t } = useWords()
  const here = actions.filter((it) => isShown(it) && it.key !== undefined && it.key !== '?')

  return (
    <SideSheet title={t('keys.title')} opened={opened} size={400} onClose={onClose}>
      {here.length > 0 && <h3 className="sy-keys-head">{t('keys.here')}</h3>}
      <dl className="sy-keys">
        {here.map((it) => (
          <Row key={it.name} keys={[it.key ?? '']} label={nameOf(it, t)} />
        ))}
      </dl>
      <h3 className="sy-keys-head">{t('keys.everywhere')}</h3>
      <dl className="sy-keys">
        {actions.some((it) => isShown(it) && it.key === 'H') && <Row keys={['F8']} label={t('keys.help')} />}
        <Row keys={['⌘K', 'Ctrl K']} label={t('keys.palette')} />
        <Row keys={['?']} label={t('keys.sheet')} />
        <Row keys={['Esc']} label={t('keys.leave')} />
      </dl>
    </SideSheet>
  )
}

function Row({ keys, label }: { keys: readonly string[]; label: string }) {
  return (
    <div className="sy-keys-row">
      <dt>
        {keys.map((key) => (
          <Kbd key={key}>{keyLabel(key)}</Kbd>
        ))}
      </dt>
      <dd>{label}</dd>
    </div>
  )
}
