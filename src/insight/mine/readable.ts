import type { Language } from '#kernel/language.ts'

type Plain = string | number | boolean | null | Date | readonly Plain[] | { readonly [key: string]: Plain }

/** What each part is called in a file that a person opens and reads. */
const TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-Hant': {
    person: '我的帳號',
    supportCard: '我的支持卡',
    recoveries: '恢復時間',
    breaths: '喘口氣',
    cards: '為我出的關懷卡',
    minutesOffered: '保留給我的三分鐘',
    ownStates: '我寫給關懷的話',
    ownWords: '我自己的說法',
    talkNotes: '收班聊聊，署了名的',
    given: '拿到的茶點和心意',
    exposures: '我承受的',
    contacts: '我的通話（時間，不含客人的話）',
    promises: '我答應或負責的事',
    reviews: '關於我的了解與決定',
    reads: '誰看過',
  },
  'zh-Hans': {
    person: '我的账号',
    supportCard: '我的支持卡',
    recoveries: '恢复时间',
    breaths: '歇口气',
    cards: '为我出的关怀卡',
    minutesOffered: '给我留的三分钟',
    ownStates: '我写给关怀的话',
    ownWords: '我自己的说法',
    talkNotes: '收班聊聊，署了名的',
    given: '领到的茶点和心意',
    exposures: '我承受的',
    contacts: '我的通话（时间，不含客户的话）',
    promises: '我答应或负责的事',
    reviews: '关于我的了解与决定',
    reads: '谁看过',
  },
  en: {
    person: 'My account',
    supportCard: 'My support card',
    recoveries: 'Recovery time',
    breaths: 'Breaths',
    cards: 'Care cards asked for me',
    minutesOffered: 'Three minutes kept for me',
    ownStates: 'What I told care about myself',
    ownWords: 'My own words for it',
    talkNotes: 'Notes after the shift that carry my name',
    given: 'Snacks and kindnesses I got',
    exposures: 'What was done to me',
    contacts: 'My contacts (times, not what customers said)',
    promises: 'What I promised or own',
    reviews: 'Looks at what I did',
    reads: 'Who has looked',
  },
}

/** The same as the JSON, part by part, for eyes. Empty parts are named too: nothing is as much an answer as something. */
export function readable(all: Readonly<Record<string, unknown>>, language: Language, now: Date): string {
  const { care, ...rest } = all
  const parts = Object.entries({ ...(care as Record<string, Plain>), ...(rest as Record<string, Plain>) })
  const title = (key: string) => TITLES[language][key] ?? key
  return [now.toISOString(), ...parts.map(([key, value]) => [`== ${title(key)}`, ...linesOf(value)].join('\n'))].join(
    '\n\n',
  )
}

const linesOf = (value: Plain): readonly string[] =>
  Array.isArray(value) ? (value.length === 0 ? ['—'] : value.map((it: Plain) => `- ${lineOf(it)}`)) : [lineOf(value)]

function lineOf(value: Plain): string {
  if (value === null || value === '') return '—'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(lineOf).join(', ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([key, it]) => `${key}: ${lineOf(it)}`)
    .join(' · ')
}
