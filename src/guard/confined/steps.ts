/** What the law of a place may ask of an employer when a third person harasses somebody at work. Possibilities, never a finding. */
export type StatutoryStep = { key: string; withinHours: number }
export type Pack = { key: 'tw' | 'cn' | 'uk' | 'own'; asOf: string; source: string; steps: readonly StatutoryStep[] }

const HOUR = 1
const DAY = 24 * HOUR

/** How old a pack may be before nobody should lean on it without having looked again. */
export const STALE_AFTER_DAYS = 365

export const PACKS: readonly Pack[] = [
  {
    key: 'tw',
    asOf: '2026-01-01',
    source: '性別平等工作法 §13',
    steps: [
      { key: 'correct_now', withinHours: DAY },
      { key: 'refer', withinHours: 3 * DAY },
      { key: 'find_facts', withinHours: 7 * DAY },
      { key: 'notify_authority', withinHours: 7 * DAY },
      { key: 'no_detriment', withinHours: 7 * DAY },
    ],
  },
  {
    key: 'cn',
    asOf: '2026-01-01',
    source: '民法典 §1010',
    steps: [
      { key: 'correct_now', withinHours: DAY },
      { key: 'find_facts', withinHours: 7 * DAY },
      { key: 'keep_privacy', withinHours: DAY },
      { key: 'refer', withinHours: 3 * DAY },
    ],
  },
  {
    key: 'uk',
    asOf: '2026-01-01',
    source: 'Worker Protection Act 2023; Employment Rights Act 2025',
    steps: [
      { key: 'correct_now', withinHours: DAY },
      { key: 'reasonable_steps', withinHours: 7 * DAY },
      { key: 'find_facts', withinHours: 7 * DAY },
      { key: 'no_detriment', withinHours: 7 * DAY },
    ],
  },
  {
    key: 'own',
    asOf: '2026-01-01',
    source: '',
    steps: [
      { key: 'correct_now', withinHours: DAY },
      { key: 'refer', withinHours: 3 * DAY },
      { key: 'find_facts', withinHours: 7 * DAY },
      { key: 'keep_privacy', withinHours: DAY },
    ],
  },
]

export const STEP_KEYS = [
  'correct_now',
  'refer',
  'find_facts',
  'notify_authority',
  'keep_privacy',
  'reasonable_steps',
  'no_detriment',
] as const

const OF_ZONE: Readonly<Record<string, Pack['key']>> = {
  'Asia/Taipei': 'tw',
  'Asia/Shanghai': 'cn',
  'Asia/Chongqing': 'cn',
  'Asia/Urumqi': 'cn',
  'Europe/London': 'uk',
}

export function packFor(zone: string): Pack {
  const key = OF_ZONE[zone] ?? 'own'
  const pack = PACKS.find((it) => it.key === key)
  if (!pack) throw new Error(`There is no pack ${key}`)
  return pack
}

/** Whether somebody has to look again before anybody leans on it. */
export const isStale = (asOf: string, now: Date): boolean =>
  now.getTime() - Date.parse(`${asOf}T00:00:00Z`) > STALE_AFTER_DAYS * 86_400_000
