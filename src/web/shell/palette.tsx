import { Spotlight, spotlight } from '@mantine/spotlight'
import { type Say, useWords } from '../i18n.ts'
import { SearchIcon } from '../ui/icons.ts'
import { Kbd } from '../ui/kbd.tsx'
import { type Action, isShown } from './action.ts'
import { keyLabel } from './key-label.ts'

/** “Chou Ting: I’ll go”, or the label alone. */
export const nameOf = (it: Action, t: Say): string => (it.says ? it.says.join(t('list.colon')) : t(it.label))

export const openPalette = (): void => spotlight.open()

/** Everything that can be done here, found by its name; also help, and ending a contact. */
export function Palette({ actions }: { actions: readonly Action[] }) {
  const { t } = useWords()
  const shown = actions
    .filter((it) => isShown(it) && !it.isKeyOnly)
    .map((it) => ({
      id: it.name,
      label: nameOf(it, t),
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
