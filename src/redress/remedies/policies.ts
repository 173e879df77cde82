import type { Grade, Matter } from '../grades/grade.ts'
import type { Currency, Entry, Policy, Tariff } from './matrix.ts'

const whole = (amount: number) => amount * 100
const range = (least: number, most: number) => ({ least: whole(least), most: whole(most) })
const NOTHING = range(0, 0)
const GRADED: readonly Grade[] = [1, 2, 3, 4]
const THINGS: readonly Matter[] = ['late', 'damaged', 'not_done']

/** Figures of one currency, in whole units: a loss of level 1 to 4, what trouble is worth, and who may give how much. */
function tariff(it: {
  bands: readonly [number, number, number, number]
  trouble: readonly [second: number, third: number, fourth: number]
  limits: readonly [agent: number, lead: number, secondLine: number, two: number]
  wallets: readonly [agent: number, lead: number, secondLine: number]
  extra: number
}): Tariff {
  const [second, third, fourth] = it.trouble
  const [agent, lead, secondLine, two] = it.limits
  const [ofAgent, ofLead, ofSecondLine] = it.wallets
  return {
    bands: [whole(it.bands[0]), whole(it.bands[1]), whole(it.bands[2]), whole(it.bands[3])],
    trouble: { 0: NOTHING, 1: NOTHING, 2: range(0, second), 3: range(second, third), 4: range(third, fourth) },
    limits: { agent: whole(agent), lead: whole(lead), second_line: whole(secondLine), two: whole(two) },
    wallets: {
      agent: { amount: whole(ofAgent), acts: 5 },
      lead: { amount: whole(ofLead), acts: 20 },
      second_line: { amount: whole(ofSecondLine), acts: 50 },
    },
    extra: whole(it.extra),
  }
}

const taiwan = tariff({
  bands: [1, 1000, 10_000, 100_000],
  trouble: [200, 1000, 10_000],
  limits: [300, 2000, 5000, 100_000],
  wallets: [1000, 5000, 20_000],
  extra: 200,
})
const mainland = tariff({
  bands: [1, 250, 2500, 25_000],
  trouble: [50, 250, 2500],
  limits: [80, 500, 1200, 25_000],
  wallets: [250, 1200, 5000],
  extra: 50,
})
const west = tariff({
  bands: [1, 30, 300, 3000],
  trouble: [6, 30, 300],
  limits: [10, 60, 150, 3000],
  wallets: [30, 150, 600],
  extra: 6,
})
const tariffs: Readonly<Record<Currency, Tariff>> = {
  TWD: taiwan,
  CNY: mainland,
  HKD: mainland,
  USD: west,
  GBP: west,
  EUR: west,
}

const loss: Entry = {
  key: 'loss',
  kind: 'repayment',
  matters: ['wrong_information', 'late', 'damaged', 'not_done'],
  grades: GRADED,
  worth: 'loss',
}
const refund: Entry = { key: 'refund', kind: 'repayment', matters: ['overcharged'], grades: GRADED, worth: 'loss' }
const trouble: Entry = { key: 'trouble', kind: 'compensation', matters: 'all', grades: [2, 3, 4], worth: 'trouble' }
const again: Entry = { key: 'again', kind: 'replacement', matters: THINGS, grades: GRADED, worth: 'nothing' }
const repair: Entry = { key: 'repair', kind: 'repair', matters: ['damaged'], grades: GRADED, worth: 'nothing' }
const service: Entry = { key: 'service', kind: 'service', matters: ['not_done'], grades: GRADED, worth: 'nothing' }
const gift: Entry = { key: 'gift', kind: 'gift', matters: 'all', grades: [1, 2, 3], worth: 'nothing', gift: true }
const letter: Entry = { key: 'letter', kind: 'apology_letter', matters: 'all', grades: GRADED, worth: 'nothing' }

const FIRST: Policy = {
  version: 1,
  source: 'the house',
  reason:
    'Whoever lost by our fault gets the loss back, and something for the trouble from the second grade on. The amounts are a proposal: every house sets its own.',
  entries: {
    private: [loss, refund, trouble, again, repair, service, gift, letter],
    // What the law gives stands in the lawful routes; there is nothing to hand out.
    public: [],
    regulated: [loss, refund, trouble, service, letter],
  },
  extras: { private: ['gift', 'fee_waiver', 'service'], public: [], regulated: [] },
  tariffs,
}

/** The oldest first. A version that was in force is never edited. */
export const POLICIES: readonly Policy[] = [FIRST]
export const policyNow: Policy = POLICIES.at(-1) ?? FIRST
