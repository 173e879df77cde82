import { type Assumptions, STUDIED } from '../planner/house.ts'
import type { Preset } from '../protective/weights.ts'

export const EVENTS = ['ordinary', 'consumer_day', 'double_eleven', 'typhoon', 'own'] as const
export type EventName = (typeof EVENTS)[number]

/** How much more comes, and how much more of it goes against somebody. All but the first line are guesses to be changed. */
export const EVENT_OF: Readonly<Record<EventName, { demandTimes: number; abuseTimes: number; days: 1 | 5 }>> = {
  ordinary: { demandTimes: 1, abuseTimes: 1, days: 5 },
  consumer_day: { demandTimes: 1.2, abuseTimes: 1.5, days: 1 },
  double_eleven: { demandTimes: 1.6, abuseTimes: 1.2, days: 1 },
  typhoon: { demandTimes: 1.4, abuseTimes: 1.3, days: 1 },
  own: { demandTimes: 1.1, abuseTimes: 1.1, days: 1 },
}

/** What can come from a house's own history. Whatever is not named there is assumed. */
export const OWN_NUMBERS = ['contacts', 'profile', 'handle', 'patience', 'abusive', 'recall'] as const
export type OwnNumber = (typeof OWN_NUMBERS)[number]

/** What somebody plans with: everything that the screen asks for, and nothing of any person. */
export type PlanInputs = {
  readonly heads: number
  /** Null: as many as longest-idle answers eighty of a hundred in twenty seconds on an ordinary day. */
  readonly contactsADay: number | null
  readonly handleSeconds: number
  readonly patienceSeconds: number
  /** Part of the contacts that go against somebody, on an ordinary day. */
  readonly abusive: number
  readonly recall: number
  readonly auc: number
  readonly skills: 1 | 2 | 3
  readonly seats: number
  readonly opensMinute: number
  readonly profile: readonly number[]
  readonly event: EventName
  readonly demandTimes: number
  readonly abuseTimes: number
  readonly days: 1 | 5
  readonly preset: Preset
  /** Whether the rests after hard contacts are counted into the heads. */
  readonly recovery: boolean
  readonly own: readonly OwnNumber[]
}

export const FIRST: PlanInputs = {
  heads: 60,
  contactsADay: null,
  handleSeconds: STUDIED.handleSeconds,
  patienceSeconds: STUDIED.patienceSeconds,
  abusive: 0.08,
  recall: STUDIED.recall,
  auc: STUDIED.auc,
  skills: 3,
  seats: 0,
  opensMinute: STUDIED.opensMinute,
  profile: STUDIED.profile,
  event: 'ordinary',
  ...EVENT_OF.ordinary,
  preset: 'neutral',
  recovery: true,
  own: [],
}

const SKILLS = {
  1: { shares: [1], aPerson: [1] },
  2: { shares: [0.6, 0.4], aPerson: [0.6, 0.4] },
  3: { shares: STUDIED.skills.map((it) => it.share), aPerson: STUDIED.skillsAPerson },
} as const

/** The centre on paper. Where skills differ in abuse they go on differing as in the study, around the part that was given. */
export function assumptionsOf(it: PlanInputs): Assumptions {
  const { shares, aPerson } = SKILLS[it.skills]
  const apart = STUDIED.skills.map((skill) => skill.abusive)
  const mean = shares.reduce((sum, share, n) => sum + share * (apart[n] ?? 0), 0)
  return {
    ...STUDIED,
    agents: it.heads,
    days: it.days,
    opensMinute: it.opensMinute,
    closesMinute: it.opensMinute + it.profile.length * 30,
    contactsADay: it.contactsADay,
    profile: it.profile,
    skills: shares.map((share, n) => ({ share, abusive: ((apart[n] ?? 0) / mean) * it.abusive })),
    skillsAPerson: aPerson,
    handleSeconds: it.handleSeconds,
    patienceSeconds: it.patienceSeconds,
    recall: it.recall,
    auc: it.auc,
    seats: it.seats,
    demandTimes: it.demandTimes,
    abuseTimes: it.abuseTimes,
  }
}

/** What nobody has told the house and it therefore supposes: by name and value, so that it can be listed beside an answer. */
export type Number = { name: string; value: number | null; from: 'own' | 'assumed' }

export function numbersOf(it: PlanInputs): readonly Number[] {
  const of = (name: OwnNumber, value: number | null): Number => ({
    name,
    value,
    from: it.own.includes(name) ? 'own' : 'assumed',
  })
  const assumed = (name: string, value: number | null): Number => ({ name, value, from: 'assumed' })
  return [
    of('contacts', it.contactsADay),
    of('profile', it.profile.length / 2),
    of('handle', it.handleSeconds),
    of('patience', it.patienceSeconds),
    of('abusive', it.abusive),
    of('recall', it.recall),
    assumed('auc', it.auc),
    assumed('longer', STUDIED.abusiveLonger),
    assumed('severe', STUDIED.severeShare),
    assumed('false_alarm', STUDIED.falseAlarm),
    assumed('spared', STUDIED.sparedShare),
    assumed('chosen_more', STUDIED.chosenMoreShare),
    assumed('skills', it.skills),
  ]
}
