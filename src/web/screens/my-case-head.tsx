import { isLanguage } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { LanguageIcon } from '../ui/icons.ts'
import { StrokeMark } from '../ui/stroke-mark.tsx'

const NAMES = { 'zh-Hant': '繁體', 'zh-Hans': '简体', en: 'English' }

export const MyCaseHead = ({ house, more }: { house: string; more?: string }) => (
  <header className="sy-mine-head">
    <StrokeMark inked={3} size={20} />
    <strong>{house}</strong>
    {more && <span>{more}</span>}
    <LanguageSelect />
  </header>
)

function LanguageSelect() {
  const { t, language, speak } = useWords()
  return (
    <label className="sy-mine-language">
      <span className="sy-hidden">{t('mine.language')}</span>
      <LanguageIcon size={16} stroke={1.5} aria-hidden />
      <select
        value={language}
        onChange={(event) => isLanguage(event.currentTarget.value) && speak(event.currentTarget.value)}
      >
        {Object.entries(NAMES).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
