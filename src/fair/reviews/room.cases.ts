import type { Caller } from '#testing/caller.ts'
import { inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { aCaseWithFact } from '#testing/told.ts'
import type { Asked } from './finding.ts'
import type { Cause, Class } from './ladder.ts'
import { answerReview, careFirst, myReviews, openReview, reviewsOfCase, tellAgent } from './review.contract.ts'

export const ALL_RIGHT: Asked = {
  notice_reached: 'yes',
  article_right: 'yes',
  load_usual: 'yes',
  prepared: 'yes',
  procedure_followed: 'no',
}
/** Stands in everything that is written within the room, so that a test can look for it outside. */
export const MARK = 'kept-within-the-room'

/** A house with everybody whom a review of Mei is the business of. */
export async function aRoom() {
  const house = await openHouse()
  const [mei, jun, lead, second, hr] = await Promise.all(
    (['mei', 'jun', 'lead', 'second_line', 'hr'] as const).map((key) => house.signIn(key)),
  )
  if (!mei || !jun || !lead || !second || !hr) throw new Error('Nobody came')
  /** A review of Mei on a case of hers, as far as she has been told of it and has answered. */
  const aReview = async (it: { ownState?: boolean; told?: boolean; answered?: boolean } = {}) => {
    const { ownState = false, told = true, answered = true } = it
    const base = await aCaseWithFact(house)
    const opening = { id: base.caseId, agent: house.idOf('mei'), fact: base.fact, ownState }
    const { id } = await second.does(openReview, opening)
    if (ownState && told) await lead.does(careFirst, { id })
    if (told) await lead.does(tellAgent, { id, words: `${MARK}: what we told the customer about parking` })
    if (told && answered) await mei.does(answerReview, { id, words: `${MARK}: I read what the article said` })
    return { ...base, id }
  }
  const plan = () => ({
    plan: {
      what: `${MARK}: read v3 together`,
      helper: house.idOf('lead'),
      by: inHours(house, 72),
      signs: `${MARK}: says v3`,
    },
  })
  const about = async (caller: Caller, caseId: string, id: string) =>
    (await caller.does(reviewsOfCase, { id: caseId })).reviews.find((it) => it.id === id)
  const mine = async (id: string) => (await mei.does(myReviews)).reviews.find((it) => it.id === id)
  return { house, mei, jun, lead, second, hr, aReview, plan, about, mine }
}

export const finding = (id: string, of: Class, cause: Cause = 'process', asked: Asked = ALL_RIGHT) => ({
  id,
  class: of,
  cause,
  asked,
  customerAccount: `${MARK}: he was told he could park`,
  ourAccount: `${MARK}: the article said so`,
  why: `${MARK}: because`,
})
