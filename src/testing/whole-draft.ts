import { id, type PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/roles.ts'
import { POINTS } from '../guard/standings/checklist.ts'
import { type Ground, missingOf } from '../guard/standings/missing.ts'
import { FIRST_POLICY } from '../guard/standings/policy.ts'
import type { Draft, Evidence, Standing, Who } from '../guard/standings/standing.ts'

export const NOW = new Date('2026-07-15T01:00:00.000Z')
export const days = (n: number, from = NOW) => new Date(from.getTime() + n * 86_400_000)
export const person = (name: string): PersonId => id<'person'>(name)
export const who = (role: Role, name: string = role): Who => ({ is: 'person', id: person(name), role })

export const insult: Evidence = {
  incident: 'a',
  happenedAt: days(-3),
  level: 2,
  category: 'behaviour',
  confirmed: true,
  theirs: true,
  ours: false,
  victims: [person('mei')],
}
export const grave: Evidence = { ...insult, incident: 'g', level: 3 }

export const wholeDraft: Draft = {
  rung: 'R4',
  profile: 'private',
  issuer: person('manager'),
  reason: '7 月 12 日在電話裡辱罵同事兩次，提醒後沒有停。',
  instruction: '請改用書面聯絡，每週二回覆。',
  options: { how: { ways: ['email', 'letter'] } },
  staysOpen: ['emergency', 'data_rights', 'complaint', 'outside', 'new_matter', 'email', 'letter'],
  checklist: {
    points: Object.fromEntries(POINTS.map((point) => [point, { applies: true, words: `looked at ${point}` }])),
    ourFailure: false,
    alternatives: '先前提醒過，沒有效果',
    duties: '資料權利、申訴照常',
    publicInterest: '仍可書面往來',
  },
  skippedBecause: null,
  startsAt: NOW,
  reviewAt: days(60),
  lapseAt: days(80),
  delayBecause: null,
  delayUntil: null,
  noticeForm: 'letter',
  noticeLanguage: 'zh-Hant',
  appealPath: '信件或案件頁，20 個工作天內',
  evidence: [insult],
}
export const warned: Standing = {
  id: 'warning',
  rung: 'R3',
  policyVersion: 1,
  issuer: person('manager'),
  approver: person('legal'),
  victims: [],
  instruction: '',
  options: {},
  staysOpen: [],
  checklist: { points: {}, ourFailure: false, alternatives: '', duties: '', publicInterest: '' },
  approvedAt: days(-21),
  startsAt: days(-21),
  reviewAt: days(60),
  lapseAt: days(90),
  notifiedAt: days(-20),
  delayUntil: null,
  lifted: null,
  extends: null,
  reviews: [],
  appeal: null,
}
export const ground: Ground = { policy: FIRST_POLICY, past: [warned], now: NOW, delayLatest: days(7), unassigned: 0 }
export const missing = (change: Partial<Draft>, on: Partial<Ground> = {}) =>
  missingOf({ ...wholeDraft, ...change }, { ...ground, ...on })
