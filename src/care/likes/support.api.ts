import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, noteRead, type Person, type Route, type Work } from '#platform/public.ts'
import { languageIn } from '../floor.sql.ts'
import { readMySupport, readSupport, writeMySupport } from './support.contract.ts'
import { saveSupport, supportOf } from './support.sql.ts'
import { mayReadSupport } from './support.ts'

export const supportRoutes: readonly Route[] = [
  answer(readMySupport, async (work) => {
    const it = await supportOf(work, me(work).id)
    return done({ ...it, dislikes: [...it.dislikes] })
  }),
  answer(writeMySupport, async (work, input) => {
    await saveSupport(work, me(work).id, { ...input, dislikes: [...new Set(input.dislikes)] })
    return done({})
  }),
  answer(readSupport, async (work, input) => {
    const agent = id<'person'>(input.id)
    const language = await languageIn(work, agent)
    const { shared, signs, helps, asks, dislikes, remote } = await supportOf(work, agent)
    if (!language || !mayReadSupport({ shared, language }, me(work))) return refuse('support.unknown')
    await noteRead(work, { of: agent, what: 'support_card', about: agent })
    return done({ signs, helps, asks, dislikes: [...dislikes], remote })
  }),
]

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A card belongs to a person')
  return work.actor
}
