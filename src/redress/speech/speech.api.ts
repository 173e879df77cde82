import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type CodeOf, type Route, type Work } from '#platform/public.ts'
import { factsOf } from '../facts/fact.sql.ts'
import { knownOf } from '../facts/fact.ts'
import { type Held, heldCase, isContactOf, seenCase } from '../the-case/the-case.sql.ts'
import { sentenceOf } from './sentence.ts'
import { readSpeech, readSpeechPolicies, saySomething, setSpeechPolicy } from './speech.contract.ts'
import {
  allPolicies,
  amountAtStake,
  articlesInForce,
  insertSaid,
  type PolicyRow,
  policyOf,
  saidOf,
  setPolicy,
} from './speech.sql.ts'
import { allowedSpeech, type Lock, type MaySay } from './speech.ts'
import { speechSentences } from './speech.words.ts'
import { staffOf } from './staff.sql.ts'

async function standingOf(work: Work, { it }: Held) {
  const policy = await policyOf(work.tx, it.queue)
  const facts = await factsOf(work.tx, it.id)
  return { policy, facts, amount: await amountAtStake(work.tx, it.id), what: it.title }
}

const CODES: Readonly<Record<Lock, CodeOf<typeof saySomething>>> = {
  facts_missing: 'speech.facts_needed',
  no_facts_named: 'speech.no_facts_named',
  disproved: 'speech.disproved',
  over_limit: 'speech.over_limit',
  letter_only: 'speech.letter_only',
  nothing_disproved: 'speech.nothing_disproved',
  no_article: 'speech.article_needed',
}

function permitted(may: MaySay | undefined): Outcome<true, CodeOf<typeof saySomething>> {
  if (!may || may.is === 'allowed') return done(true)
  const missing = may.missing.map((fact) => fact.words).join('／')
  return refuse(CODES[may.because], { count: may.missing.length, facts: missing })
}

export const speechRoutes: readonly Route[] = [
  answer(readSpeech, async (work, input) => {
    const found = await seenCase(work, input.id)
    if (!found.ok) return found
    const { it } = found.next
    const { policy, facts, amount, what } = await standingOf(work, found.next)
    const articles = await articlesInForce(work.tx, work.now)
    const said = await saidOf(work.tx, it.id)
    const how = policy.mode === 'written_only' ? ('letter' as const) : ('spoken' as const)
    const about = { what, language: it.language, zone: work.zone, facts, article: null }
    const acts = allowedSpeech(policy, facts, amount, { how, hasArticle: articles.length > 0 }).map((may) => {
      const last = said.filter((one) => one.act === may.act).at(-1)
      return {
        act: may.act,
        is: may.is,
        because: may.because,
        how: may.act === 'admit' ? how : ('spoken' as const),
        sentence: sentenceOf(speechSentences, may.act, about),
        missing: may.is === 'locked' ? may.missing.map(({ id, words, verifyBy }) => ({ id, words, verifyBy })) : [],
        saidAt: last?.at ?? null,
        saidBy: last?.by_name ?? null,
      }
    })
    const { needed, verified } = knownOf(facts)
    return done({
      policy: pickPolicy(policy),
      language: it.language,
      acts,
      known: { verified: verified.length, needed: needed.length },
      mayVerify: it.owner_name,
      staff: await staffOf(work.tx, it, facts),
      articles,
    })
  }),
  answer(saySomething, async (work, input) => {
    const found = await heldCase(work, input.id)
    if (!found.ok) return found
    const { it } = found.next
    if (!(await isContactOf(work.tx, input.contact, it.id))) return refuse('contact.unknown')
    const { policy, facts, amount, what } = await standingOf(work, found.next)
    const named = input.act === 'not_our_policy' ? input.article : undefined
    const article = (await articlesInForce(work.tx, work.now)).find((one) => one.id === named)
    const acts = allowedSpeech(policy, facts, amount, { how: input.how, hasArticle: article !== undefined })
    const may = permitted(acts.find((one) => one.act === input.act))
    if (!may.ok) return may
    const about = { what, language: it.language, zone: work.zone, facts, article: article?.title ?? null }
    const words = input.words || sentenceOf(speechSentences, input.act, about)
    const known = facts.filter((fact) => fact.state !== 'unverified').map((fact) => fact.id)
    const { act, how, contact } = input
    const id = await insertSaid(work, found.next, {
      act,
      how,
      words,
      policy,
      facts: known,
      contact,
      article: article?.id,
    })
    return done({ id, words })
  }),
  answer(readSpeechPolicies, async (work) => {
    const policies = await allPolicies(work.tx)
    return done({ policies: policies.map(({ queueId: _, wording: __, ...policy }) => policy) })
  }),
  answer(setSpeechPolicy, async (work, input) => {
    const version = await setPolicy(work, input.queue, input)
    return version === null ? refuse('queue.unknown') : done({ version })
  }),
]

/** Where nobody has set it, there is no reason of a person: the screen says the house's own. */
const pickPolicy = ({ mode, version, wording, limit, because }: PolicyRow) => ({
  mode,
  version,
  wording,
  limit,
  because,
})
