import { Popover, SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core'
import { isLanguage, type Language } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { SettingsIcon } from '../ui/icons.ts'
import { BREATH_LENGTHS, useBreathSeconds, useSingleKeys } from './settings.ts'

/** Each language is named in itself: a person who cannot read this page must still find their own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  en: 'English',
}

const isScheme = (value: string): value is 'light' | 'dark' | 'auto' => ['light', 'dark', 'auto'].includes(value)

export function Preferences({ onSignOut }: { onSignOut?: (() => void) | undefined }) {
  const { t } = useWords()

  return (
    <Popover position="right-end" offset={12} width={300} trapFocus>
      <Popover.Target>
        <button type="button" className="sy-rail-item">
          <SettingsIcon size={18} stroke={1.5} />
          <span>{t('shell.settings')}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="sy-preferences">
          <LanguageChoice />
          <SchemeChoice />
          <SingleKeys />
          <BreathLength />
          {onSignOut && (
            <button type="button" className="sy-link" onClick={onSignOut}>
              {t('shell.sign_out')}
            </button>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

export function LanguageChoice() {
  const { t, language, speak } = useWords()
  const choices = Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({
    value,
    label: <span lang={value}>{label}</span>,
  }))

  return (
    <div>
      <p className="sy-caption sy-label">{t('shell.language')}</p>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('shell.language')}
        value={language}
        data={choices}
        onChange={(value) => isLanguage(value) && speak(value)}
      />
    </div>
  )
}

export function SchemeChoice() {
  const { t } = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const choices = [
    { value: 'auto', label: t('shell.theme.auto') },
    { value: 'light', label: t('shell.theme.light') },
    { value: 'dark', label: t('shell.theme.dark') },
  ]

  return (
    <div>
      <p className="sy-caption sy-label">{t('shell.theme')}</p>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('shell.theme')}
        value={colorScheme}
        data={choices}
        onChange={(value) => isScheme(value) && setColorScheme(value)}
      />
    </div>
  )
}

function BreathLength() {
  const { t } = useWords()
  const [seconds, set] = useBreathSeconds()
  return (
    <div>
      <p className="sy-caption sy-label">{t('breath.length')}</p>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('breath.length')}
        value={String(seconds)}
        data={BREATH_LENGTHS.map((n) => ({ value: String(n), label: t('breath.seconds', { n }) }))}
        onChange={(value) => set(Number(value))}
      />
    </div>
  )
}

function SingleKeys() {
  const { t } = useWords()
  const [on, set] = useSingleKeys()

  return (
    <Switch
      size="sm"
      checked={on}
      label={t('shell.single_keys')}
      description={t('shell.single_keys.why')}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  )
}
