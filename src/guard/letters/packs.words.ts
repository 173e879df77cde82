import type { InThree, Trust } from '#desk/public.ts'
import type { LetterKind, PackKey, PartCode } from './kinds.ts'

/** What a place asks of these letters, as of a day. Never edited once a letter was signed under it: a change is the next version. */
export type LetterPack = {
  key: PackKey
  version: number
  name: InThree
  asOf: string
  reviewBy: string
  trust: Trust
  /** Asked for here besides what the form of the letter asks for. */
  more: Readonly<Partial<Record<LetterKind, readonly PartCode[]>>>
  /** A legal notice rests on at least so many confirmed incidents. */
  noticeFrom: number
  appealDays: number
  calendar: 'taiwan' | 'mainland' | 'weekdays' | 'zone'
  /** Where its articles of law come from, besides those of everywhere. */
  jurisdictions: readonly string[]
  outside: InThree
}

const YEAR = { asOf: '2026-07-01', reviewBy: '2027-06-30' } as const

export const LETTER_PACKS: readonly LetterPack[] = [
  {
    key: 'taiwan',
    version: 1,
    name: { 'zh-Hant': '台灣', 'zh-Hans': '台湾', en: 'Taiwan' },
    ...YEAR,
    trust: 'check_with_counsel',
    more: {},
    noticeFrom: 2,
    appealDays: 20,
    calendar: 'taiwan',
    jurisdictions: ['taiwan', 'international'],
    outside: {
      'zh-Hant':
        '您隨時可以打全國消費者服務專線 1950，或向縣市政府的消費者服務中心申訴；涉及個人資料的請求，直接寫信給我們即可。',
      'zh-Hans':
        '您随时可以拨打台湾消费者服务专线 1950，或向当地县市政府的消费者服务中心投诉；涉及个人资料的请求，直接写信给我们即可。',
      en: 'You may call the consumer line 1950 or complain to the consumer service centre of your city or county at any time. A request about your personal data needs no more than a letter to us.',
    },
  },
  {
    key: 'mainland',
    version: 1,
    name: { 'zh-Hant': '中國大陸', 'zh-Hans': '中国大陆', en: 'Mainland China' },
    ...YEAR,
    trust: 'check_with_counsel',
    more: {},
    noticeFrom: 2,
    appealDays: 20,
    calendar: 'mainland',
    jurisdictions: ['mainland', 'international'],
    outside: {
      'zh-Hant': '您隨時可以透過 12315 平台或 12345 熱線反映（中國大陸）；涉及個人資料的請求，直接寫信給我們即可。',
      'zh-Hans': '您随时可以通过 12315 平台或 12345 热线反映；涉及个人信息的请求，直接写信给我们即可。',
      en: 'You may turn to the 12315 platform or the 12345 line at any time. A request about your personal information needs no more than a letter to us.',
    },
  },
  {
    key: 'england',
    version: 1,
    name: { 'zh-Hant': '英格蘭', 'zh-Hans': '英格兰', en: 'England' },
    ...YEAR,
    trust: 'check_with_counsel',
    // A warning that may end in a limit says beforehand what is offered to those who need it otherwise.
    more: { warning: ['adjustments'], restriction: ['adjustments'] },
    noticeFrom: 2,
    appealDays: 20,
    calendar: 'weekdays',
    jurisdictions: ['uk', 'eu', 'international'],
    outside: {
      'zh-Hant':
        '您隨時可以向該行業的申訴專員申訴，或打 Citizens Advice 消費者專線；涉及個人資料的事，可以找英國資訊專員（ICO）。',
      'zh-Hans':
        '您随时可以向该行业的申诉专员投诉，或拨打 Citizens Advice 消费者热线；涉及个人信息的事，可以找英国信息专员（ICO）。',
      en: 'You may go to the ombudsman of the trade, or call the Citizens Advice consumer helpline, at any time. About your personal data you may turn to the Information Commissioner.',
    },
  },
  {
    key: 'house',
    version: 1,
    name: { 'zh-Hant': '自訂', 'zh-Hans': '自定', en: 'Our own' },
    ...YEAR,
    trust: 'house',
    more: {},
    noticeFrom: 2,
    appealDays: 20,
    calendar: 'zone',
    jurisdictions: ['taiwan', 'mainland', 'korea', 'japan', 'uk', 'eu', 'international'],
    outside: {
      'zh-Hant': '您隨時可以向所在地的消費者保護機關或主管機關申訴。',
      'zh-Hans': '您随时可以向所在地的消费者保护部门或主管部门投诉。',
      en: 'You may turn to the consumer body or the authority where you live at any time.',
    },
  },
]

export function packNamed(key: string, version?: number): LetterPack {
  const all = LETTER_PACKS.filter((it) => it.key === key && (version === undefined || it.version === version))
  const found = all.at(-1)
  if (!found) throw new Error(`There is no pack of letters ${key} ${version ?? ''}`)
  return found
}

/** Whose rules are meant where nobody says so: those of the place whose clocks the house goes by. */
export function packOfZone(zone: string): PackKey {
  if (zone === 'Asia/Taipei') return 'taiwan'
  if (/^Asia\/(?:Shanghai|Urumqi|Chongqing|Harbin)$/.test(zone)) return 'mainland'
  return zone === 'Europe/London' ? 'england' : 'house'
}
