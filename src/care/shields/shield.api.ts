import { findContact } from '#desk/public.ts'
import { id, type PersonId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { markHard } from './load.sql.ts'
import { endMyShield, markMyContact, myShields, setMyShield, useMyToken } from './shield.contract.ts'
import { queueNames } from './shield.queues.sql.ts'
import { endShield, ownShields, setShield, tokensOf, useToken } from './shield.sql.ts'

/** The policies of these routes let people in and nobody else. */
function me(work: Work): PersonId {
  if (work.actor.kind !== 'person') throw new Error('A shield belongs to a person')
  return work.actor.id
}

export const shieldRoutes: readonly Route[] = [
  answer(myShields, async (work) =>
    done({
      shields: await ownShields(work, me(work)),
      queues: await queueNames(work.tx),
      tokens: await tokensOf(work, me(work)),
    }),
  ),
  answer(setMyShield, async (work, rule) => {
    const set = await setShield(work, me(work), { ...rule, from: rule.from ?? null, maxRun: rule.maxRun ?? null })
    return set.ok ? done({}) : set
  }),
  answer(endMyShield, async (work, input) =>
    (await endShield(work, me(work), input.id)) ? done({}) : refuse('shield.unknown'),
  ),
  answer(useMyToken, async (work) => {
    const used = await useToken(work, me(work))
    return used.ok ? done({ left: (await tokensOf(work, me(work))).left }) : used
  }),
  answer(markMyContact, async (work, input) => {
    const contact = await findContact(work.tx, id(input.id))
    if (contact?.agent !== me(work)) return refuse('contact.unknown')
    await markHard(work, me(work), contact.id, input.hard)
    return done({})
  }),
]
