import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, setDeadline, type Work } from '#platform/public.ts'
import type { AssistBecause } from './assist.ts'
import { chainOf, nextOffer, OFFER_SECONDS } from './chain.ts'
import { teamOf, whoLeads } from './leads.sql.ts'

export type Called = {
  id: string
  contact: string
  agent: PersonId | null
  because: AssistBecause
  language: Language
}

/** Offers a call to the next person of the chain, with its time-out. */
export async function offerOn(work: Work, it: Called): Promise<void> {
  const team = it.agent ? await teamOf(work, it.agent) : null
  const people = await whoLeads(work, { language: it.language, team: team?.team ?? '', assist: it.id })
  const given = await work.tx
    .selectFrom('live.offers')
    .select(['lead', 'round'])
    .where('assist', '=', it.id)
    .orderBy('nth')
    .execute()
  const offer = nextOffer(chainOf(people, it.agent), given, it.because === 'self_harm')
  const until = new Date(work.now.getTime() + (await offerSeconds(work)) * 1000)
  await work.tx
    .insertInto('live.offers')
    .values({
      id: newId(work.now),
      house: work.house,
      assist: it.id,
      nth: given.length,
      round: offer.round,
      lead: offer.lead,
      link: offer.link,
      loud: offer.loud,
      offered_at: work.now,
      until,
    })
    .execute()
  await setDeadline(work, 'assist_unanswered', it.id, until)
  await record(work, {
    name: 'assist.offered',
    about: it.contact,
    body: { assist: it.id, nth: given.length, link: offer.link, loud: offer.loud },
    topics: [`contact:${it.contact}`, 'floor', ...(offer.lead ? [`person:${offer.lead}`] : [])],
  })
}

/** What became of the offer that stands, if one does. */
export const settleOffer = (work: Work, assist: string, state: 'accepted' | 'covered' | 'lapsed' | 'withdrawn') =>
  work.tx
    .updateTable('live.offers')
    .set({ state, settled_at: work.now })
    .where('assist', '=', assist)
    .where('state', '=', 'open')
    .execute()

export const standingOffer = (work: Work, assist: string) =>
  work.tx
    .selectFrom('live.offers')
    .select(['lead', 'until'])
    .where('assist', '=', assist)
    .where('state', '=', 'open')
    .executeTakeFirst()

export async function offerSeconds(work: Work): Promise<number> {
  const row = await work.tx
    .selectFrom('live.help_terms')
    .select('offer_seconds')
    .orderBy('set_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.offer_seconds ?? OFFER_SECONDS
}
