import { Spotlight, spotlight } from '@mantine/spotlight'
import { useWords } from '../i18n.ts'
import { SearchIcon } from '../ui/icons.ts'
import { Kbd } from '../ui/kbd.tsx'
import { type Action, isShown } from './action.ts'
import { keyLabel } from './key-label.ts'

export const openPalette = (): void => spotlight.open()

/** Everything that can be done here, found by its name; also help, and ending a contact. */
export function Palette({ actions }: { actions: readonly Action[] }) {
  const { t } = useWords()
  const shown = actions.filter(isShown).map((it) => ({
    id: it.name,
    label: t(it.label),
    keywords: it.alias ?? it.name,
    rightSection: it.key ? <Kbd>{keyLabel(it.key)}</Kbd> : undefined,
    onClick: it.run,
  }))

  return (
    <Spotlight
      actions={shown}
      shortcut="mod + K"
      tagsToIgnore={[]}
      highlightQuery={false}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0.3 }}
      maxHeight={420}
      attributes={{ content: { 'aria-label': t('shell.search') } }}
      nothingFound={t('palette.none')}
      searchProps={{
        leftSection: <SearchIcon size={18} stroke={1.5} />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
      }}
    />
  )
}
