import { findContact } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, noteRead, type Route } from '#platform/public.ts'
import { readWhy } from './why.contract.ts'
import { type Kept, namesIn, stepsOf } from './why.sql.ts'
import { whyOf } from './why.ts'
import { sayWhy } from './why.words.ts'

export const whyRoutes: readonly Route[] = [
  answer(readWhy, async (work, input) => {
    const { actor } = work
    const contact = await findContact(work.tx, id(input.id))
    if (!contact || actor.kind !== 'person') return refuse('contact.unknown')
    const leads = actor.role !== 'agent'
    const all = await stepsOf(work, contact.id)
    // An agent is told why it came to them, and nothing of how it came to anybody else.
    const steps = leads ? all : all.filter((it) => it.agent === actor.id)
    if (!leads && contact.agent !== actor.id && steps.length === 0) return refuse('contact.unknown')
    await noteRead(work, { of: contact.agent, what: 'contact', about: contact.id })
    const names = await namesIn(work, steps)
    const nameOf = (person: Kept['agent']) => names.get(person) ?? ''
    const language = input.language ?? actor.language
    return done({ steps: steps.map((it) => told(it, { me: actor.id, leads }, nameOf, language)) })
  }),
]

function told(
  it: Kept,
  reader: Parameters<typeof whyOf>[1],
  nameOf: (person: Kept['agent']) => string,
  language: Language,
) {
  const { why, others, gate, idle, terms } = whyOf(it, reader, nameOf)
  const say = (line: Parameters<typeof sayWhy>[0]) => sayWhy(line, language)
  return {
    at: it.at,
    how: it.how,
    agent: { id: it.agent, name: nameOf(it.agent) },
    mine: it.agent === reader.me,
    rule: it.rule,
    waitedSeconds: it.waitedSeconds,
    why: why.map(say),
    others: others.map((other) => ({ id: other.agent, name: nameOf(other.agent), why: other.why.map(say) })),
    gate: gate && say(gate),
    idle: idle && say(idle),
    terms: terms?.map(({ term, value, says }) => ({ term, value, words: say(says) })) ?? null,
  }
}
