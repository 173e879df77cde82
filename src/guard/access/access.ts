import type { PersonId } from '#kernel/ids.ts'
import type { Current } from '../standings/current.sql.ts'
import { type AccessOptions, WAYS_IN, type WayIn } from '../standings/options.ts'
import { agreed, opensAt, type Window } from './hours.ts'

export type Decision = Pick<Current, 'id' | 'rung' | 'instruction' | 'options' | 'staysOpen' | 'lapseAt'>

/** What somebody says they come about. Each of these reaches a person, whatever was decided. */
export const ABOUT = ['new_matter', 'emergency', 'data_request', 'complaint'] as const
export type About = (typeof ABOUT)[number]

/** Somebody at one of our doors. */
export type Coming = {
  way: WayIn
  at: Date
  zone: string
  /** The case it is about, where that is known. */
  case: string | null
  /** Made sure of: a number may be shared, lent or put on. */
  verified: boolean
  isNewMatter: boolean
  isEmergency: boolean
  isDataRequest: boolean
  isComplaint: boolean
  /** Where they stand, at a counter. */
  place: string
}

export const TOLD = ['write', 'named_person', 'at_times', 'at_place', 'other_way'] as const
export type Told = (typeof TOLD)[number]

export type Instead = {
  kind: 'instead'
  say: Told
  person: PersonId | null
  ways: readonly WayIn[]
  from: Date | null
  minutesEach: number | null
  place: string | null
  instruction: string
  /** When to ask again: what holds now may not hold after it. */
  until: Date
  standing: string
}
export type Reach = { kind: 'open' } | Instead

const OPEN: Reach = { kind: 'open' }
/** Advice and a warning change nothing in how anybody reaches us. */
const CHANGES_ACCESS: ReadonlySet<Decision['rung']> = new Set(['R4', 'R5', 'E'])
const WRITTEN: readonly WayIn[] = ['email', 'portal', 'letter']
const isWritten = (way: WayIn) => WRITTEN.includes(way)

/** What changes access at this moment. Past its day a decision is not there, whatever anybody has written down. */
export const holding = (current: readonly Decision[], at: Date): readonly Decision[] =>
  current.filter((it) => CHANGES_ACCESS.has(it.rung) && it.lapseAt > at)

/** Nothing that somebody decided about manners stands between a person and these (practice, rules 49 and 53). */
export const isAlwaysOpen = (it: Pick<Coming, 'isEmergency' | 'isDataRequest' | 'isComplaint' | 'isNewMatter'>) =>
  it.isEmergency || it.isDataRequest || it.isComplaint || it.isNewMatter

/**
 * How this person reaches us now. It knows the decisions and where somebody stands, and nothing else: no note, no word of
 * the conversation, no count. There is no answer in it that is a closed door.
 */
export function reach(current: readonly Decision[], it: Coming): Reach {
  if (!it.verified || isAlwaysOpen(it)) return OPEN
  const there = holding(current, it.at).filter((one) => concerns(one, it.case))
  if (there.length === 0) return OPEN
  const ways = waysOpen(there)
  const say = whyElsewhere(there, ways, it)
  return say ? instead(there, ways, say, it) : OPEN
}

/** A decision about certain cases is about those. What we do not know to be one of them may be something new. */
const concerns = (it: Decision, caseId: string | null): boolean =>
  it.options.what === undefined || (caseId !== null && it.options.what.cases.includes(caseId))

const isOnlyAbout = ({ who, when, where, how, what }: AccessOptions) => what && !who && !when && !where && !how

/**
 * The ways that stay. Where several decisions hold, what all of them leave; where that would be nothing, what the last one
 * leaves; and where somebody left nothing in it, a letter and the page: there is always one.
 */
export function waysOpen(there: readonly Decision[]): readonly WayIn[] {
  const left = there.map(waysOf)
  const all = WAYS_IN.filter((way) => left.every((ways) => ways.includes(way)))
  return all.length > 0 ? all : (left.at(-1) ?? WAYS_IN)
}

function waysOf({ options, staysOpen }: Decision): readonly WayIn[] {
  if (!options.how && !isOnlyAbout(options)) return WAYS_IN
  const named = [...(options.how?.ways ?? WRITTEN), ...staysOpen]
  const ways = WAYS_IN.filter((way) => named.includes(way))
  return ways.length > 0 ? ways : ['portal', 'letter']
}

const lastOf = <T>(there: readonly Decision[], of: (options: AccessOptions) => T | undefined): T | undefined =>
  there.map((it) => of(it.options)).findLast((it) => it !== undefined)

const windowsOf = (there: readonly Decision[]): readonly Window[] =>
  agreed(there.flatMap((it) => (it.options.when ? [it.options.when] : [])))

function whyElsewhere(there: readonly Decision[], ways: readonly WayIn[], it: Coming): Told | null {
  if (!ways.includes(it.way)) return ways.every(isWritten) ? 'write' : 'other_way'
  // A page and a letter are read whenever they come, by whoever reads them.
  if (it.way === 'portal' || it.way === 'letter') return null
  const where = lastOf(there, (options) => options.where)
  if (it.way === 'counter' && where && it.place !== '' && it.place !== where.place) return 'at_place'
  if (!isWritten(it.way) && opensAt(windowsOf(there), it.at, it.zone)) return 'at_times'
  return lastOf(there, (options) => options.who) ? 'named_person' : null
}

function instead(there: readonly Decision[], ways: readonly WayIn[], say: Told, it: Coming): Instead {
  const windows = windowsOf(there)
  return {
    kind: 'instead',
    say,
    person: lastOf(there, (options) => options.who)?.person ?? null,
    ways,
    from: opensAt(windows, it.at, it.zone),
    minutesEach: windows.at(-1)?.minutesEach ?? null,
    place: lastOf(there, (options) => options.where)?.place ?? null,
    instruction: there.map((one) => one.instruction).join('\n'),
    until: earliest(there),
    standing: there.at(-1)?.id ?? '',
  }
}

const earliest = (there: readonly Decision[]): Date => new Date(Math.min(...there.map((it) => it.lapseAt.getTime())))

/** What whoever meets this person is told to do, and until when. It is all that the front line sees. */
export type Instruction = { standing: string; words: string; until: Date }

export const instructionsOf = (current: readonly Decision[], at: Date): readonly Instruction[] =>
  holding(current, at).map((it) => ({ standing: it.id, words: it.instruction, until: it.lapseAt }))

/** Words of somebody who waits that no decision may stand in front of: fire, gas, a current, a life. */
const URGENT =
  /(?:失火|火災|火灾|起火|爆炸|瓦斯|煤氣|煤气|燃氣泄|燃气泄|漏氣|漏气|觸電|触电|漏電|漏电|救命|救護車|救护车|急救|自殺|自杀|輕生|轻生|受傷了|受伤了|流血|中毒|昏倒|報警|报警|\b(?:fire|gas leak|smell(?:s|ing)? gas|explosion|electrocuted|electric shock|ambulance|bleeding|poison(?:ed|ing)|unconscious|suicide|kill myself|emergency|call the police)\b)/iu

export const soundsUrgent = (words: string): boolean => URGENT.test(words)
