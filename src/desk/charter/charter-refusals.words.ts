import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'

export const charterRefusals = words({
  'charter.version_unknown': {
    'zh-Hant': '沒有這一版的雙方權利與義務。',
    'zh-Hans': '没有这一版的双方权利和义务。',
    en: 'There is no such version of the charter.',
  },
  'charter.clause_unknown': {
    'zh-Hant': '這一版裡沒有這一條。',
    'zh-Hans': '这一版里没有这一条。',
    en: 'This version has no such clause.',
  },
  'charter.nothing_changed': {
    'zh-Hant': '和現在的版本一樣，沒有需要發布的。',
    'zh-Hans': '和现在的版本一样，没有需要发布的。',
    en: 'It says what the present version says. There is nothing to publish.',
  },
  'charter.clause_kept': {
    'zh-Hant': '「{{clause}}」這一條保護其中一方，可以改寫，不能拿掉。',
    'zh-Hans': '“{{clause}}”这一条保护其中一方，可以改写，不能去掉。',
    en: 'The clause “{{clause}}” protects one of the two sides. It may be worded anew, not left out.',
  },
  'charter.language_missing': {
    'zh-Hant': '三種語言都要寫。',
    'zh-Hans': '三种语言都要写。',
    en: 'A clause is written in all three languages.',
  },
  'charter.too_early': {
    'zh-Hant': '新版最早今天起適用，而且要晚於上一版。',
    'zh-Hans': '新版最早今天起适用，而且要晚于上一版。',
    en: 'A new version begins today at the earliest, and after the one before.',
  },
  'charter.changed_meanwhile': {
    'zh-Hant': '這段時間已經有人發布了新版，請重新整理再看一次。',
    'zh-Hans': '这段时间已经有人发布了新版，请刷新后再看一遍。',
    en: 'Somebody has published a version meanwhile. Please look again.',
  },
})

const FROM: Readonly<Record<Language, (words: string, version: number) => string>> = {
  'zh-Hant': (said, version) => `${said}（雙方的權利與義務，第 ${version} 版）`,
  'zh-Hans': (said, version) => `${said}（双方的权利和义务，第 ${version} 版）`,
  en: (said, version) => `${said} (What both sides may expect, and owe, version ${version})`,
}
/** A clause as one line to say or to send. */
export const charterCard = (language: Language, said: string, version: number) => FROM[language](said, version)
