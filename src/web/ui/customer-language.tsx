import './customer-language.css'
import { isLanguage } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { LanguageIcon } from './icons.ts'

const NAMES = { 'zh-Hant': '繁體', 'zh-Hans': '简体', en: 'English' }

/** A customer has no settings: the language is chosen at the head of the page. Each page brings its own sentence for it. */
export function CustomerLanguage({ label }: { label: string }) {
  const { language, speak } = useWords()
  return (
    <label className="sy-customer-language">
      <span className="sy-hidden">{label}</span>
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
