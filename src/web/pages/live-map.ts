import type { Language } from '#kernel/language.ts'
import type { Say } from '../i18n.ts'
import type { AdviceView } from '../ui/contact/advice-card.tsx'
import type { SpeechActView } from '../ui/contact/speech-acts.tsx'
import type { Step } from '../ui/contact/step-line.tsx'
import type { MarkView, SignalKind, Track, UtteranceView } from '../ui/contact/utterance-view.ts'
import type { PromiseView } from '../ui/promise/promise-view.ts'
import type { StoryFact, StoryView } from '../ui/story/story-view.ts'
import type { LiveAnswer, StoryAnswer } from './live-data.ts'

/** Which track a kind is drawn on. What has none is read and needs no mark. */
const TRACKS: Readonly<Partial<Record<SignalKind, Track>>> = {
  profanity: 'conduct',
  insult: 'conduct',
  insult_family: 'conduct',
  threat: 'conduct',
  sexual: 'conduct',
  slur: 'conduct',
  exposure_threat: 'right',
  demand_dismissal: 'right',
  demand_compensation: 'right',
  not_accepted: 'right',
  supervisor_request: 'right',
  self_harm_risk: 'care',
  repeat_contact: 'said',
}

type Utterance = LiveAnswer['utterances'][number]
type Judged = Pick<LiveAnswer, 'marks' | 'corrections'>
type Names = { customer: string; agent: string }

export function toUtterance(it: Utterance, judged: Judged, names: Names, language: Language, t: Say): UtteranceView {
  const isCustomer = it.who === 'customer'
  const corrections = judged.corrections.filter((one) => one.utterance === it.id)
  const read = it.reading.signals.map((signal) => signal.kind)
  return {
    id: it.id,
    at: it.at,
    who: isCustomer ? 'customer' : 'agent',
    name: isCustomer ? names.customer : names.agent,
    text: it.words,
    lang: language,
    anger: isCustomer ? clamp(it.reading.anger) : 0,
    isPartial: !it.final,
    marks: isCustomer ? it.reading.signals.flatMap((signal) => toMark(it, signal, judged.marks, corrections, t)) : [],
    missed: corrections
      .filter((one) => one.says === 'missed' && !read.includes(one.kind))
      .map((one) => ({ kind: one.kind, ...otherwise(one) })),
    read,
    acts: [...new Set(it.reading.acts.map((read) => read.act))].map((act) => ({ act })),
  }
}

const clamp = (anger: number) => (anger >= 3 ? 3 : anger === 2 ? 2 : anger === 1 ? 1 : 0)
const otherwise = ({ by, mine, at, mayTakeBack }: LiveAnswer['corrections'][number]) => ({
  by,
  isMine: mine,
  at,
  mayTakeBack,
})

function toMark(
  it: Utterance,
  signal: Utterance['reading']['signals'][number],
  marks: LiveAnswer['marks'],
  corrections: LiveAnswer['corrections'],
  t: Say,
): MarkView[] {
  const track = TRACKS[signal.kind]
  if (!track) return []
  const not = corrections.find((one) => one.kind === signal.kind && one.says === 'not_this')
  const counts = marks.some((mark) => mark.utterance === it.id && mark.kind === signal.kind && mark.counts)
  const base = {
    id: signal.kind,
    kind: signal.kind,
    track,
    from: signal.span[0],
    to: signal.span[1],
    target: it.reading.target,
    probability: signal.probability,
    why: t(`because.${signal.because}` as 'because.swear_word', { words: it.words.slice(...signal.span) }),
  }
  if (not) return [{ ...base, state: 'rejected', otherwise: otherwise(not) }]
  return [{ ...base, state: counts ? 'confirmed' : 'signal' }]
}

/** What the house can put where a sentence leaves a gap for the agent's own words. */
export type Known = { need: string | null; promised: readonly { words: string; dueAt: string }[] }

/** The sentence is in the customer's language, the reason in the agent's. */
export function toAdvice(
  it: LiveAnswer['advice'][number],
  language: Language,
  inLanguage: (language: Language) => Say,
  known: Known,
  at: (iso: string) => string,
  t: Say,
): AdviceView {
  const gaps = it.gaps.link === undefined ? it.gaps : { ...it.gaps, link: `${location.origin}${it.gaps.link}` }
  const words = inLanguage(language)(`advice.${it.id}.say` as 'advice.recap.say', gaps)
  return {
    id: it.id,
    lang: language,
    words: words.replace(GAP, gapOf(it.id, known, at, inLanguage(language)) ?? '$&'),
    why: t(`advice.${it.id}.why` as 'advice.recap.why', it.gaps),
    wantsPromise: it.id === 'name_the_time',
    ...(it.doubtedBy ? { doubt: { by: it.doubtedBy.name, isMine: it.doubtedBy.mine, at: it.doubtedBy.at } } : {}),
  }
}

const GAP = / ?…+ ?/u
/** A need is written about the customer; a sentence that says “he” is not read to his face. */
const THIRD_PERSON = /[他她]|\b(he|she|they|him|her|them|his|their)\b/iu

function gapOf(id: string, { need, promised }: Known, at: (iso: string) => string, t: Say): string | null {
  const last = promised.at(-1)
  if (id === 'name_the_time') return last ? at(last.dueAt) : null
  if (id === 'restate') return need && !THIRD_PERSON.test(need) ? need.replace(/[。.]$/u, '') : null
  if (id === 'recap')
    return promised.length > 0 ? `${promised.map((it) => it.words).join(t('list.semicolon'))}${t('list.stop')}` : null
  return null
}

const STEP_NAMES = {
  listened: 'listen',
  restated: 'restate',
  proposed: 'propose',
  agreed: 'agree',
  recapped: 'recap',
} as const

export function stepsOf(steps: LiveAnswer['steps']): { current: Step; done: readonly Step[] } {
  const all = Object.entries(STEP_NAMES) as [keyof typeof STEP_NAMES, Step][]
  const done = all.filter(([name]) => steps[name]).map(([, step]) => step)
  return { current: all.find(([name]) => !steps[name])?.[1] ?? 'recap', done }
}

/** Feeling and regret may always be said; fault only on verified facts, which this screen does not have yet. */
export const speechActs = (t: Say): readonly SpeechActView[] => [
  { id: 'feeling', act: 'acknowledge_feeling', state: 'allowed' },
  { id: 'if', act: 'regret', words: t('page.say.if'), state: 'allowed' },
  { id: 'fault', act: 'admit_fault', state: 'locked', verified: 0, needed: 1, missing: [t('page.say.facts')] },
]

export function toPromise(it: StoryAnswer['cases'][number]['promises'][number]): PromiseView {
  const base = {
    id: it.id,
    words: it.words,
    owner: it.owner.name,
    dueAt: it.dueAt,
    ...(it.customer ? { customer: it.customer } : {}),
  }
  if (it.state === 'kept' && it.keptAt)
    return { ...base, state: 'kept', keptAt: it.keptAt, ...(it.keptWords ? { note: it.keptWords } : {}) }
  if (it.state === 'moved') return { ...base, state: 'moved', movedFrom: it.dueAt }
  return { ...base, state: 'open' }
}

const MOST_PROMISES = 6

/** News that was given is in the story already; what was moved has its successor. */
const isWorthSaying = (it: StoryAnswer['cases'][number]['promises'][number]) =>
  it.state !== 'moved' && !(it.kind === 'update' && it.state === 'kept')

export function toStory(
  story: StoryAnswer,
  live: LiveAnswer,
  drafts: readonly PromiseView[],
  language: Language,
  t: Say,
): StoryView {
  const joined = story.cases.find((it) => it.joined) ?? story.cases[0]
  return {
    facts: factsOf(story, live, t),
    need: joined?.need ?? null,
    demands: (joined?.demands ?? []).map((it) => ({
      id: it.id,
      words: it.words ?? t('page.demand.staff'),
      state: demandState(it.state),
    })),
    statements: story.statements.map((it) => ({
      id: it.id,
      at: it.at,
      words: it.words,
      basis: t(`page.basis.${it.basis}` as 'page.basis.notice'),
    })),
    promises: [
      ...drafts,
      ...story.cases
        .flatMap((it) => it.promises.filter(isWorthSaying).map(toPromise))
        .toSorted((a, b) => Number(a.state === 'kept') - Number(b.state === 'kept') || a.dueAt.localeCompare(b.dueAt))
        .slice(0, MOST_PROMISES),
    ],
    restrictions: [],
    offers: story.queue.offers.map((offer, at) => ({ id: `${at}`, words: offer[language] })),
  }
}

const demandState = (state: string) =>
  state === 'granted' || state === 'partly' || state === 'declined' || state === 'withdrawn' ? state : 'open'

function factsOf(story: StoryAnswer, live: LiveAnswer, t: Say): readonly StoryFact[] {
  const before = story.earlier.toReversed().map(
    (it): StoryFact => ({
      id: it.id,
      at: it.at,
      words: it.recap ?? t('page.earlier', { channel: t(`page.channel.${it.channel}`), agent: it.agent ?? '' }),
      state: 'verified',
      ...(it.agent
        ? { source: t(it.solved === 'no' ? 'page.earlier.unsolved' : 'page.earlier.with', { agent: it.agent }) }
        : {}),
    }),
  )
  const said = story.corrections.map(
    (it): StoryFact => ({
      id: `c-${it.at}`,
      at: it.at,
      words: it.words,
      state: it.kind === 'correction' ? 'unverified' : 'verified',
      source: t('page.customer_wrote'),
    }),
  )
  const waited = [
    story.waitedSeconds >= 60 ? t('page.waited', { minutes: Math.floor(story.waitedSeconds / 60) }) : null,
    story.transfers > 0 ? t('page.passed_on', { n: story.transfers }) : null,
    story.heardBefore,
  ].filter(Boolean)
  const arrival: StoryFact = {
    id: 'now',
    at: live.startedAt,
    words: t('page.this_contact'),
    state: 'now',
    ...(waited.length > 0 ? { source: waited.join(t('list.pause')) } : {}),
  }
  return [...before, ...said, arrival].toSorted((a, b) => a.at.localeCompare(b.at))
}
