import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { PANIC } from '../screens/panic.ts'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EXIT_KEYS } from '../ui/contact/exit-bar.tsx'

type Props = { language: Language; onBreath: () => void; onHelp: () => void; onClose: () => void }

/** When everything goes at once: a breath, three sentences that are always true, and somebody who comes. */
export function PanicPanel({ language, onBreath, onHelp, onClose }: Props) {
  const { t } = useWords()
  const { i18n } = useTranslation()
  const say = i18n.getFixedT(language)
  const actions = useMemo(
    () => [action({ name: 'panic.close', key: 'Escape', label: 'shell.close', run: onClose })],
    [onClose],
  )
  useActions(actions)
  return (
    <section className="sy-choices" aria-label={t('live.panic')}>
      <h3>{t('panic.title')}</h3>
      <ActButton shortcut={EXIT_KEYS.breath} onAct={onBreath}>
        {t('panic.breath')}
      </ActButton>
      <ul lang={language}>
        {PANIC.sentences.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <ActButton tone="help" shortcut={EXIT_KEYS.help} onAct={onHelp}>
        {t('panic.help')}
      </ActButton>
      <ActButton tone="quiet" onAct={onClose}>
        {t('shell.close')}
      </ActButton>
    </section>
  )
}
