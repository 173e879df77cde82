import { readFile } from 'node:fs/promises'
import { askingBackwards, type Backwards, type Limits } from '#routing/asking/backwards.ts'
import { EVENT_OF, EVENTS, type EventName, FIRST, type PlanInputs } from '#routing/asking/inputs.ts'
import { drained, type Outcome, planning } from '#routing/asking/plan.ts'
import { FIGURES, type Told } from '#routing/asking/runs.ts'
import { ownOf, parseCsv } from '#routing/history/csv.ts'
import { withOwn } from '#routing/history/own.ts'
import { PRESETS, type Preset } from '#routing/protective/weights.ts'
import { fileOf } from '../arguments.ts'
import { Mistake } from '../ended.ts'

export type AskedDay = {
  heads: number
  day: string
  preset: string
  seats: number
  history: string | undefined
  seed: number
  /** Null: no question backwards. */
  limits: Limits | null
}

/** One centre and one day: the preset beside longest-idle; or the fewest heads and seats with which the limits hold. */
export async function planDay(it: AskedDay): Promise<{ inputs: PlanInputs; outcome?: Outcome; least?: Backwards }> {
  const event = named(EVENTS, it.day, 'day')
  const preset = named(PRESETS, it.preset, 'preset')
  const inputs = await inputsOf(it, event, preset)
  if (it.limits) return { inputs, least: drained(askingBackwards(inputs, it.limits, it.seed)) }
  return { inputs, outcome: drained(planning(inputs, it.seed)) }
}

async function inputsOf(it: AskedDay, event: EventName, preset: Preset): Promise<PlanInputs> {
  const first = { ...FIRST, heads: it.heads, seats: it.seats, event, ...EVENT_OF[event], preset }
  if (it.history === undefined) return first
  const parsed = parseCsv(await readFile(fileOf(it.history), 'utf8'))
  if (!parsed.ok) {
    const [problem] = parsed.problems
    throw new Mistake(
      `${it.history}, line ${problem?.line ?? 1}: ${problem?.code ?? ''} ${problem?.detail ?? ''}`.trim(),
    )
  }
  return withOwn(first, ownOf(parsed.rows))
}

function named<Name extends string>(all: readonly Name[], name: string, flag: string): Name {
  const found = all.find((one) => one === name)
  if (found === undefined) throw new Mistake(`There is no ${flag} “${name}”. There are: ${all.join(', ')}.`)
  return found
}

const shown = (told: Told | null): string =>
  told === null
    ? 'cannot tell'
    : `${told.mean.toFixed(3)}${told.low === null || told.high === null ? '' : ` [${told.low.toFixed(3)}, ${told.high.toFixed(3)}]`}`

/** The figures with their intervals, longest-idle beside each. */
export const printedOutcome = (it: Outcome, preset: string): string =>
  [
    `${it.contactsADay} contacts on an ordinary day; ${it.tried.runs} runs.`,
    ...FIGURES.map((name) => `${name}: ${preset} ${shown(it.own[name])} · longest-idle ${shown(it.baseline[name])}`),
    `worst day in ten, answered in time: ${preset} ${it.worst.own.serviceLevel.toFixed(3)} · longest-idle ${it.worst.baseline.serviceLevel.toFixed(3)}`,
    `rests after hard contacts: ${(100 * it.recovery.part).toFixed(1)} % of paid time, ${it.recovery.heads.toFixed(1)} heads on top; on the roster ${it.roster.toFixed(1)}`,
    ...it.warnings.map((warning) => `warning: ${JSON.stringify(warning)}`),
  ].join('\n')
