import type { Language } from '#kernel/language.ts'
import { unreachable } from '#kernel/outcome.ts'
import type { ChaseKind } from '../chases/chase.ts'

/** One thing that was done for the customer. It stands on a fact, and says no more than the fact does. */
export type EffortLine = { fact: number; at: Date } & Effort
export type Effort =
  | { did: 'opened' | 'found_late' | 'offered_ways' | 'wrote' | 'way_chosen' | 'step_came' | 'order_done' }
  | { did: 'asked'; whom: Whom; nth: number }
  | { did: 'answered'; whom: Whom; by: Date | null }
  | { did: 'slipped' | 'changed'; whom: Whom }
  | { did: 'promised' | 'kept' | 'broke' }

/** Who was asked. Their name is for the house alone: the customer is told what they are. */
export type Whom = { kind: ChaseKind; name: string | null }

const KINDS: Readonly<Record<ChaseKind, Readonly<Record<Language, string>>>> = {
  department: { 'zh-Hant': '負責部門', 'zh-Hans': '负责部门', en: 'the department' },
  courier: { 'zh-Hant': '配送單位', 'zh-Hans': '配送方', en: 'the courier' },
  supplier: { 'zh-Hant': '供應商', 'zh-Hans': '供应商', en: 'the supplier' },
}

/** The sentence of a line. What somebody else promised stays what they said: never our certainty. */
export function effortWords(language: Language, line: Effort, zone: string): string {
  const say = SENTENCES[language]
  const whom = 'whom' in line ? (line.whom.name ?? KINDS[line.whom.kind][language]) : ''
  switch (line.did) {
    case 'asked':
      return line.nth > 1 ? say.again(whom, line.nth) : say.asked(whom)
    case 'answered':
      return line.by ? say.said(whom, clock(language, zone).format(line.by)) : say.answered(whom)
    case 'slipped':
      return say.slipped(whom)
    case 'changed':
      return say.changed(whom)
    case 'opened':
    case 'found_late':
    case 'offered_ways':
    case 'wrote':
    case 'way_chosen':
    case 'step_came':
    case 'order_done':
    case 'promised':
    case 'kept':
    case 'broke':
      return say[line.did]
    default:
      return unreachable(line)
  }
}

const clock = (language: Language, zone: string) =>
  new Intl.DateTimeFormat(language, {
    timeZone: zone,
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })

type Plain = Exclude<Effort['did'], 'asked' | 'answered' | 'slipped' | 'changed'>
type Say = Readonly<Record<Plain, string>> & {
  asked: (whom: string) => string
  again: (whom: string, nth: number) => string
  answered: (whom: string) => string
  said: (whom: string, at: string) => string
  slipped: (whom: string) => string
  changed: (whom: string) => string
}

const SENTENCES: Readonly<Record<Language, Say>> = {
  'zh-Hant': {
    opened: '開了案件',
    found_late: '發現東西沒有照時間動',
    offered_ways: '擬好可以選的辦法',
    wrote: '寫訊息給客戶',
    way_chosen: '客戶選了辦法',
    step_came: '東西動了',
    order_done: '東西送到了',
    promised: '答應了一件事',
    kept: '做到一件答應的事',
    broke: '一件答應的事沒有做到',
    asked: (whom) => `催了${whom}`,
    again: (whom, nth) => `第 ${nth} 次催${whom}`,
    answered: (whom) => `${whom}回覆了，沒有說時間`,
    said: (whom, at) => `${whom}說 ${at} 前，這是他們說的，還不算數`,
    slipped: (whom) => `${whom}沒有照說的動`,
    changed: (whom) => `${whom}那邊真的動了`,
  },
  'zh-Hans': {
    opened: '建了工单',
    found_late: '发现东西没按时动',
    offered_ways: '准备好了可以选的办法',
    wrote: '给客户发了消息',
    way_chosen: '客户选了办法',
    step_came: '东西动了',
    order_done: '东西送到了',
    promised: '答应了一件事',
    kept: '兑现了一件答应的事',
    broke: '一件答应的事没做到',
    asked: (whom) => `催了${whom}`,
    again: (whom, nth) => `第 ${nth} 次催${whom}`,
    answered: (whom) => `${whom}回复了，没说时间`,
    said: (whom, at) => `${whom}说 ${at} 前，这是他们的话，还不作数`,
    slipped: (whom) => `${whom}没按说的动`,
    changed: (whom) => `${whom}那边真的动了`,
  },
  en: {
    opened: 'Opened the case',
    found_late: 'Found that it had not moved in time',
    offered_ways: 'Prepared ways out to choose from',
    wrote: 'Wrote to the customer',
    way_chosen: 'The customer chose a way',
    step_came: 'It moved',
    order_done: 'It arrived',
    promised: 'Promised something',
    kept: 'Kept something that was promised',
    broke: 'Something that was promised was not done',
    asked: (whom) => `Asked ${whom}`,
    again: (whom, nth) => `Asked ${whom} again, the ${nth}${ordinal(nth)} time`,
    answered: (whom) => `An answer from ${whom}, without a time`,
    said: (whom, at) => `A word from ${whom}: by ${at}. Their word, not certain yet`,
    slipped: (whom) => `Nothing moved at ${whom} as they had said`,
    changed: (whom) => `Something really changed at ${whom}`,
  },
}

const ordinal = (nth: number) => (nth === 2 ? 'nd' : nth === 3 ? 'rd' : 'th')
