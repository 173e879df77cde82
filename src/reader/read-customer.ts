import { type Evidence, evidenceFor, LISTS } from './because.ts'
import type { ReadLanguage } from './card.ts'
import { directionOf } from './direction.ts'
import type { WordClass } from './find.ts'
import { inDanger } from './in-danger.ts'
import { restsOn } from './model/evidence.ts'
import type { Model } from './model/model.ts'
import { languageOf, oddsOf, piecesOf, probable, type Ready, readyCustomer } from './model/odds.ts'
import { CUSTOMER_QUESTIONS, type CustomerQuestion, MISCONDUCT } from './model/questions.ts'
import { isQuoted } from './quoted.ts'
import {
  type Anger,
  type Context,
  type Reading,
  SIGNAL_KINDS,
  type Signal,
  type SignalKind,
  TARGETS,
  type Target,
} from './reading.ts'
import { harmSaidPlainly } from './words/harm.ts'

const numberOf = new Map<string, number>(CUSTOMER_QUESTIONS.map((question, at) => [question, at]))
const isMisconduct = (kind: SignalKind): boolean => MISCONDUCT.some((one) => one === kind)

export function readCustomerPiece(model: Model, raw: string, { before }: Context): Reading {
  const ready = readyCustomer(raw, model.sounds)
  const odds = oddsOf(model.customer, 'customer', ready, before)
  const language = languageOf(ready.folded.text)
  const honest = model.honest[language].customer
  const sure = (question: CustomerQuestion): number => {
    const at = numberOf.get(question) ?? 0
    return probable(honest, at, odds[at] ?? 0)
  }
  const target = likeliestTarget(sure)
  const kinds = shownKinds(model, language, sure, isCalledNames(ready)).filter(
    (kind) => kind !== 'profanity' || isSworn(ready, sure(kind)),
  )
  const signals = kinds.flatMap((kind) => signalOf(model, ready, kind, sure(kind), target))
  if (!kinds.includes('threat')) signals.push(...threatenedPlainly(ready))
  if (!kinds.includes('self_harm_risk')) signals.push(...saysOfDying(ready, before))
  return {
    signals: settled(signals),
    anger: angerOf(sure),
    target: targetOf(signals, target),
    acts: [],
    misconduct: sure('misconduct'),
  }
}

const WITHOUT_A_WORD = 0.8
/** Swearing is a matter of words: where none from the lists stands unquoted, the model has to be very sure. */
const isSworn = ({ folded, hits }: Ready, probability: number): boolean =>
  probability >= WITHOUT_A_WORD ||
  hits.some((hit) => LISTS.profanity.includes(hit.is) && !isQuoted(folded.text, hit.from, hit.to))

const EVEN_CHANCE = 0.5
/** Under this a cry for help is noise in ordinary words such as “sorry, no”. */
const HEARD_FROM = 0.4
/** From here on a listed name that nobody but the person listening can be meant by is believed. */
const NAMES_FROM = 0.15
const NAMES: ReadonlySet<WordClass> = new Set(['person', 'person_swear', 'swear_at_you', 'family', 'family_swear'])
const BREAK = /^$|^[\s,，。.!?、~…]/
const isAlone = (text: string, from: number, to: number): boolean =>
  BREAK.test(text.slice(Math.max(0, from - 1), from)) && BREAK.test(text.slice(to, to + 1))

/** 「廢物，換人來」: a listed name with nothing else in its clause, or right beside “you”. */
const isCalledNames = ({ folded, hits }: Ready): boolean =>
  hits.some(({ is, from, to }) => {
    if (!NAMES.has(is) || isQuoted(folded.text, from, to)) return false
    const { at, how, near } = directionOf(folded.text, from, to)
    return (at === 'agent' && near) || (how === 'alone' && isAlone(folded.text, from, to))
  })

/** Under this the likeliest kind is a guess, and a guess accuses nobody. */
const A_GUESS = 0.25

/** Any misconduct at all is asked first, since it can be answered more surely than which; then those kinds that reach their own threshold, or the likeliest. */
function shownKinds(
  model: Model,
  language: ReadLanguage,
  sure: (question: CustomerQuestion) => number,
  calledNames: boolean,
): SignalKind[] {
  const from = (kind: SignalKind): number =>
    model.thresholds.find((one) => one.kind === kind && one.language === language)?.from ?? 1
  const shown = SIGNAL_KINDS.filter(
    (kind) =>
      !isMisconduct(kind) && sure(kind) >= (kind === 'self_harm_risk' ? Math.max(from(kind), HEARD_FROM) : from(kind)),
  )
  if (sure('misconduct') < (calledNames ? NAMES_FROM : model.misconductFrom[language])) return shown
  const reached = MISCONDUCT.filter((kind) => sure(kind) >= Math.max(from(kind), EVEN_CHANCE))
  if (reached.length > 0) return [...shown, ...reached]
  const likeliest = MISCONDUCT.reduce((most, kind) => (sure(kind) / from(kind) > sure(most) / from(most) ? kind : most))
  if (sure(likeliest) >= A_GUESS) return [...shown, likeliest]
  return calledNames ? [...shown, 'insult'] : shown
}

function signalOf(model: Model, ready: Ready, kind: SignalKind, probability: number, target: Target): Signal[] {
  const { folded, plain, hits } = ready
  let where = folded
  const evidence: Evidence = evidenceFor(kind, folded.text, hits, target, () => {
    where = plain
    return restsOn(model.customer, numberOf.get(kind) ?? 0, piecesOf(ready), plain.text)
  })
  // Quoted is not said: "your driver called me an idiot".
  if (isMisconduct(kind) && where === folded && isQuoted(folded.text, evidence.from, evidence.to)) return []
  const { from, to, because, level } = evidence
  return [{ kind, probability, level, span: where.spanOf(from, to), because }]
}

const PLAINLY = 0.9
const threatenedPlainly = ({ folded }: Ready): Signal[] => {
  const said = harmSaidPlainly(folded.text)
  if (!said || isQuoted(folded.text, ...said)) return []
  return [{ kind: 'threat', probability: PLAINLY, level: 4, span: folded.spanOf(...said), because: 'harm_to_person' }]
}

/** Dying named outright, or a short yes to the open question about it, which holds no word that a model could weigh. */
const saysOfDying = ({ folded }: Ready, before: Context['before']): Signal[] =>
  inDanger(folded.text, before)
    .slice(0, 1)
    .map(({ p, from, to, because }) => ({
      kind: 'self_harm_risk',
      probability: p,
      level: 0,
      span: folded.spanOf(from, to),
      because,
    }))

/** Somebody who may be in danger is helped, not judged. */
function settled(signals: readonly Signal[]): Signal[] {
  const inDanger = signals.some(({ kind }) => kind === 'self_harm_risk')
  return signals
    .filter(
      ({ kind, probability }) =>
        !inDanger || (kind !== 'threat' && probability >= EVEN_CHANCE) || kind === 'self_harm_risk',
    )
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

/** As far as it is more likely than not. A customer may be at 3 and have said nothing wrong. */
function angerOf(sure: (question: CustomerQuestion) => number): Anger {
  if (sure('anger 1') < 0.5) return 0
  if (sure('anger 2') < 0.5) return 1
  return sure('anger 3') < 0.5 ? 2 : 3
}

const likeliestTarget = (sure: (question: CustomerQuestion) => number): Target =>
  TARGETS.reduce((most, target) => (sure(`at ${target}`) > sure(`at ${most}`) ? target : most))

const AT_AGENT: ReadonlySet<SignalKind> = new Set(['insult', 'insult_family', 'sexual'])
const targetOf = (signals: readonly Signal[], likeliest: Target): Target =>
  signals.some(({ kind }) => AT_AGENT.has(kind)) ? 'agent' : likeliest
