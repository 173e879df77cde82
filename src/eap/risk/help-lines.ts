import type { Language } from '#kernel/language.ts'

/**
 * Numbers that answer day and night, as they were found on the day named. A house looks at them before it shows them:
 * lines change. `says` is a key of the sentence beside the number.
 */
export type HelpLine = {
  readonly number: string
  readonly says: 'risk.line.emergency' | 'risk.line.crisis' | 'risk.line.talk'
  readonly source: string
}
/** `check` stays until somebody of the house has rung each of them. */
export type HelpPack = { readonly asOf: string; readonly check: boolean; readonly lines: readonly HelpLine[] }

export const HELP_LINES: Readonly<Record<Language, HelpPack>> = {
  'zh-Hant': {
    asOf: '2026-07',
    check: true,
    lines: [
      { number: '119', says: 'risk.line.emergency', source: 'https://www.nfa.gov.tw' },
      { number: '1925', says: 'risk.line.crisis', source: 'https://www.mohw.gov.tw' },
      { number: '1995', says: 'risk.line.talk', source: 'https://www.life1995.org.tw' },
    ],
  },
  'zh-Hans': {
    asOf: '2026-07',
    check: true,
    lines: [
      { number: '120', says: 'risk.line.emergency', source: 'https://www.nhc.gov.cn' },
      { number: '12356', says: 'risk.line.crisis', source: 'https://www.nhc.gov.cn' },
    ],
  },
  en: {
    asOf: '2026-07',
    check: true,
    lines: [
      { number: '999', says: 'risk.line.emergency', source: 'https://www.gov.uk' },
      { number: '116 123', says: 'risk.line.crisis', source: 'https://www.samaritans.org' },
    ],
  },
}
