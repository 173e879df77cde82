/** What is assumed of a centre. Every number is an input; these are the ones the rule was studied with. */
export type Assumptions = {
  /** Heads on the roster of a day; about six of ten are there at the busiest hour. */
  readonly agents: number
  readonly days: number
  readonly opensMinute: number
  readonly closesMinute: number
  /** Contacts a day; null: as many as longest-idle answers eighty of a hundred in twenty seconds. */
  readonly contactsADay: number | null
  /** Of each half hour from opening to closing; only the ratios count. */
  readonly profile: readonly number[]
  /** Share of the contacts, and of them that turn out abusive, for each skill. */
  readonly skills: readonly { readonly share: number; readonly abusive: number }[]
  readonly skillsAPerson: readonly number[]
  readonly handleSeconds: number
  readonly handleLogSd: number
  readonly abusiveLonger: number
  readonly patienceSeconds: number
  readonly severeShare: number
  /** How well the risk known before answering tells abusive from other contacts. */
  readonly auc: number
  /** Part of what was abusive that is marked, by the reader or the person’s own key, and of other contacts that is by mistake. */
  readonly recall: number
  readonly falseAlarm: number
  readonly sparedShare: number
  readonly chosenMoreShare: number
  /** Deferrable seats: this part of those on duty does work that can wait. */
  readonly seats: number
  /**
   * For checking against formulas: everybody is there all day without a break, days and half hours are as busy as planned,
   * and contacts last exponentially long.
   */
  readonly steady: boolean
  readonly demandTimes: number
  readonly abuseTimes: number
}

/** Two humps and a long evening: a plain weekday of a consumer line. */
const WEEKDAY = [30, 42, 60, 74, 84, 90, 92, 90, 82, 74, 72, 76, 82, 86, 86, 82, 76, 70, 62, 56, 52, 48, 44, 38, 30, 22]

export const STUDIED: Assumptions = {
  agents: 100,
  days: 5,
  opensMinute: 8 * 60,
  closesMinute: 21 * 60,
  contactsADay: null,
  profile: WEEKDAY,
  skills: [
    { share: 0.5, abusive: 0.07 },
    { share: 0.3, abusive: 0.08 },
    { share: 0.2, abusive: 0.105 },
  ],
  skillsAPerson: [0.5, 0.35, 0.15],
  handleSeconds: 300,
  handleLogSd: 0.9,
  abusiveLonger: 1.6,
  patienceSeconds: 348,
  severeShare: 0.2,
  auc: 0.8,
  recall: 0.95,
  falseAlarm: 0.01,
  sparedShare: 0.08,
  chosenMoreShare: 0.2,
  seats: 0,
  steady: false,
  demandTimes: 1,
  abuseTimes: 1,
}
