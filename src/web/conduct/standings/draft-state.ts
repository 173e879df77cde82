import type { ApiInput, ApiOutput } from '#api.ts'
import { POINTS, type Point } from '#guard/standings/checklist.ts'
import { MUST_STAY_OPEN, type StaysOpen, type WayIn } from '#guard/standings/options.ts'
import type { Language } from '#kernel/language.ts'
import type { Whole } from './one-standing.tsx'

export type Ground = ApiOutput<'GET /api/conduct/customers/:id/ground'>
export type FormRung = 'R2' | 'R3' | 'R4' | 'R5'

/** What is on the form, as it is typed. */
export type Written = {
  rung: FormRung
  incidents: readonly string[]
  skippedBecause: string
  ways: readonly WayIn[]
  limitsWays: boolean
  limitsTimes: boolean
  days: readonly number[]
  from: string
  to: string
  place: string
  open: readonly WayIn[]
  points: Readonly<Record<Point, { applies: boolean; words: string }>>
  ourFailure: boolean | null
  alternatives: string
  duties: string
  publicInterest: string
  reason: string
  instruction: string
  appealPath: string
  startsAt: string
  reviewAt: string
  lapseAt: string
  noticeForm: WayIn
  noticeLanguage: Language
  delayBecause: string
  delayUntil: string
}

const blank = () =>
  Object.fromEntries(POINTS.map((point) => [point, { applies: true, words: '' }])) as Record<
    Point,
    { applies: boolean; words: string }
  >

export const emptyDraft = (ground: Ground): Written => ({
  rung: 'R2',
  incidents: [],
  skippedBecause: '',
  ways: ['email', 'letter'],
  limitsWays: false,
  limitsTimes: false,
  days: [2],
  from: '10:00',
  to: '11:00',
  place: '',
  open: ['email', 'letter', 'portal'],
  points: blank(),
  ourFailure: null,
  alternatives: '',
  duties: '',
  publicInterest: '',
  reason: '',
  instruction: '',
  appealPath: '',
  startsAt: ground.now,
  reviewAt: ground.lengths[0]?.reviewAt ?? '',
  lapseAt: ground.lengths[0]?.lapseAt ?? '',
  noticeForm: 'letter',
  noticeLanguage: 'zh-Hant',
  delayBecause: '',
  delayUntil: '',
})

const isWay = (it: StaysOpen): it is WayIn => !(MUST_STAY_OPEN as readonly string[]).includes(it)

/** A draft that somebody goes on with. */
export const fromWhole = (it: Whole): Written => ({
  rung: it.rung === 'E' ? 'R4' : it.rung,
  incidents: it.incidents.map((one) => one.id),
  skippedBecause: it.skippedBecause ?? '',
  ways: it.options.how?.ways ?? ['email', 'letter'],
  limitsWays: it.options.how !== undefined,
  limitsTimes: it.options.when !== undefined,
  days: it.options.when?.days ?? [2],
  from: clock(it.options.when?.fromMinute ?? 600),
  to: clock(it.options.when?.toMinute ?? 660),
  place: it.options.where?.place ?? '',
  open: it.staysOpen.filter(isWay),
  points: { ...blank(), ...it.checklist.points },
  ourFailure: it.checklist.ourFailure,
  alternatives: it.checklist.alternatives,
  duties: it.checklist.duties,
  publicInterest: it.checklist.publicInterest,
  reason: it.reason,
  instruction: it.instruction,
  appealPath: it.appealPath,
  startsAt: it.startsAt ?? '',
  reviewAt: it.reviewAt ?? '',
  lapseAt: it.lapseAt ?? '',
  noticeForm: it.noticeForm ?? 'letter',
  noticeLanguage: it.noticeLanguage ?? 'zh-Hant',
  delayBecause: it.delayBecause ?? '',
  delayUntil: it.delayUntil ?? '',
})

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const minuteOf = (typed: string): number => {
  const [hours = 0, minutes = 0] = typed.split(':').map(Number)
  return hours * 60 + minutes
}

/** Browser fields speak of the reader’s own clock; the house is told the moment. */
export const toField = (iso: string): string => {
  if (iso === '') return ''
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
export const fromField = (typed: string): string => {
  const at = new Date(typed)
  return Number.isNaN(at.getTime()) ? '' : at.toISOString()
}

type Body = Omit<ApiInput<'PUT /api/conduct/standings/:id'>, 'id'>

export const given = (it: Written): Body => ({
  rung: it.rung,
  incidents: [...it.incidents],
  skippedBecause: it.skippedBecause.trim() || null,
  options: {
    ...(it.limitsWays && it.ways.length > 0 ? { how: { ways: [...it.ways] } } : {}),
    ...(it.limitsTimes && it.days.length > 0 && minuteOf(it.from) < minuteOf(it.to)
      ? { when: { days: [...it.days], fromMinute: minuteOf(it.from), toMinute: minuteOf(it.to) } }
      : {}),
    ...(it.place.trim() ? { where: { place: it.place.trim() } } : {}),
  },
  staysOpen: [...MUST_STAY_OPEN, ...it.open],
  checklist: {
    points: it.points,
    ourFailure: it.ourFailure,
    alternatives: it.alternatives,
    duties: it.duties,
    publicInterest: it.publicInterest,
  },
  reason: it.reason,
  instruction: it.instruction,
  appealPath: it.appealPath,
  startsAt: it.startsAt || null,
  reviewAt: it.reviewAt || null,
  lapseAt: it.lapseAt || null,
  noticeForm: it.noticeForm,
  noticeLanguage: it.noticeLanguage,
  delayBecause: it.delayUntil ? it.delayBecause.trim() || null : null,
  delayUntil: it.delayUntil && it.delayBecause.trim() ? it.delayUntil : null,
})
