/**
 * How the protective index weighs what is known. Nothing here is about how somebody feels: only what happened, when, and
 * how much of it fell to whom. A set of weights that was used once is never changed; changed weights are the next version.
 */
export type Weights = {
  readonly name: string
  readonly version: number
  /** What a contact that may be hard costs anybody. */
  readonly base: number
  /** More for whoever had something hard a moment ago, for so long, then fading. */
  readonly cooling: number
  readonly coolMinutes: number
  readonly fadeMinutes: number
  /** More while a third within an hour of the one before the last could come. */
  readonly third: number
  readonly thirdMinutes: number
  /** More for whoever asked to be spared. */
  readonly spared: number
  /** More for whoever has had more than a fair share, less for whoever has had less. */
  readonly fair: number
  /** Any contact at all, right after something hard. */
  readonly breather: number
  readonly breatherMinutes: number
  readonly breatherSevereMinutes: number
  /** Whoever can do more is kept for what others cannot. */
  readonly rareSkill: number
  readonly idle: number
  readonly idleMinutesMost: number
  /** A customer who had to come again meets somebody who may decide. */
  readonly authority: number
  /** The part of the average risk from which on a contact counts as hard. */
  readonly neutralRisk: number
  /** Gates with clocks: whoever cools, or is spared, gets only contacts up to this rank, for so long of the contact’s waiting. */
  readonly coolRank: number
  readonly coolSeconds: number
  readonly sparedRank: number
  readonly sparedSeconds: number
  /** When somebody becomes free: how many of the oldest are looked at, and after what waiting nobody is passed. */
  readonly queueLook: number
  readonly queueWait: number
  readonly queueNeverPassSeconds: number
}

export const LONGEST_IDLE: Weights = {
  name: 'longest-idle',
  version: 1,
  base: 0,
  cooling: 0,
  coolMinutes: 0,
  fadeMinutes: 0,
  third: 0,
  thirdMinutes: 0,
  spared: 0,
  fair: 0,
  breather: 0,
  breatherMinutes: 1,
  breatherSevereMinutes: 1,
  rareSkill: 0,
  idle: 1,
  idleMinutesMost: Number.POSITIVE_INFINITY,
  authority: 0,
  neutralRisk: 0,
  coolRank: 1,
  coolSeconds: 0,
  sparedRank: 1,
  sparedSeconds: 0,
  queueLook: 1,
  queueWait: 0,
  queueNeverPassSeconds: 0,
}

export const NEUTRAL: Weights = {
  name: 'neutral',
  version: 1,
  base: 3,
  cooling: 12,
  coolMinutes: 30,
  fadeMinutes: 5,
  third: 4,
  thirdMinutes: 52,
  spared: 14,
  fair: 3,
  breather: 0.35,
  breatherMinutes: 10,
  breatherSevereMinutes: 20,
  rareSkill: 0.3,
  idle: 0.03,
  idleMinutesMost: 20,
  authority: 1,
  neutralRisk: 0.7,
  coolRank: 0.8,
  coolSeconds: 12,
  sparedRank: 0.5,
  sparedSeconds: 15,
  queueLook: 24,
  queueWait: 3,
  queueNeverPassSeconds: 60,
}

export const GUARD: Weights = {
  ...NEUTRAL,
  name: 'guard',
  coolRank: 0.75,
  coolSeconds: 15,
  sparedRank: 0.2,
  sparedSeconds: Number.POSITIVE_INFINITY,
}

export const SHIELD: Weights = {
  ...GUARD,
  name: 'shield',
  coolRank: 0.5,
  coolSeconds: 60,
  sparedRank: 0.15,
}

/**
 * Where the risk says too little of what comes: no word of it is used. Whoever was just hit, or is spared, comes last and
 * waits out the clock of the gate; else it is longest idle, and the oldest contact first.
 */
export const COOL: Weights = {
  ...NEUTRAL,
  name: 'cool',
  base: 0,
  cooling: 0,
  spared: 0,
  fair: 0,
  breather: 1,
  breatherMinutes: 30,
  breatherSevereMinutes: 35,
  coolRank: -1,
  sparedRank: -1,
}

/** The rules that somebody may choose between; each is called as its weights are. */
export const PRESETS = ['longest-idle', 'neutral', 'guard', 'shield'] as const
export type Preset = (typeof PRESETS)[number]
export const WEIGHTS_OF: Readonly<Record<Preset, Weights>> = {
  'longest-idle': LONGEST_IDLE,
  neutral: NEUTRAL,
  guard: GUARD,
  shield: SHIELD,
}
