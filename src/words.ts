import { backingRefusals } from './aftercare/backed/backing.words.ts'
import { championRefusals } from './aftercare/champions/champion.words.ts'
import { offerRefusals } from './aftercare/offers/offer.words.ts'
import { talkRefusals } from './aftercare/talks/talk.words.ts'
import { taskRefusals } from './aftercare/tasks/task.words.ts'
import { lengthWords } from './care/lengths/lengths.words.ts'
import { supportWords } from './care/likes/support.words.ts'
import { carePlanRefusals } from './care/plans/plan.words.ts'
import { shieldRefusals } from './care/shields/shield.words.ts'
import { callReviewWords } from './coaching/call-reviews/call-review.words.ts'
import { growthWords } from './coaching/growth/growth.words.ts'
import { peerWords } from './coaching/peers/peer.words.ts'
import { retaliationWords } from './coaching/retaliation/retaliation.words.ts'
import { skillWords } from './coaching/skills/skill.words.ts'
import { demoWords } from './demo/player.words.ts'
import { articleWords } from './desk/articles/article.words.ts'
import { chainRefusals } from './desk/chain/chain.words.ts'
import { charterWords } from './desk/charter/charter.words.ts'
import { chaseRefusals } from './desk/chases/chase.words.ts'
import { claimRefusals } from './desk/claims/claim.words.ts'
import { clockWords } from './desk/clocks/clock.words.ts'
import { fileWords } from './desk/files/file.words.ts'
import { intakeWords } from './desk/intake/intake.words.ts'
import { messageWords } from './desk/messages/message.words.ts'
import { opinionWords } from './desk/opinions/opinion.words.ts'
import { orderWords } from './desk/orders/order.words.ts'
import { promiseWords } from './desk/promises/promise.words.ts'
import { queueWords } from './desk/queues/queue.words.ts'
import { queueTimeWords } from './desk/queues/queue-time.words.ts'
import { watchWords } from './desk/watches/watch.words.ts'
import { checkinRefusals } from './eap/checkins/checkin.words.ts'
import { itemWords } from './eap/checkins/item.words.ts'
import { wallRefusals } from './eap/eap.words.ts'
import { groupFigureWords } from './eap/figures/figure.words.ts'
import { reviewWords } from './fair/reviews/review.words.ts'
import { guardWords } from './guard/guard.words.ts'
import { conductFigureRefusals } from './insight/conduct/conduct.words.ts'
import { mineRefusals } from './insight/mine/mine.words.ts'
import { effectWords } from './insight/organisation/effect.words.ts'
import { organisationRefusals } from './insight/organisation/organisation.words.ts'
import { adviceWords } from './live/advice/advice.words.ts'
import { assistWords } from './live/assists/assist.words.ts'
import { correctionWords } from './live/corrections/correction.words.ts'
import { dutyWords } from './live/duties/duty.words.ts'
import { exitWords } from './live/exits/exit.words.ts'
import { handlingRefusals } from './live/handling/handling.words.ts'
import { reportWords } from './live/incidents/report.words.ts'
import { observationWords } from './live/observations/observation.words.ts'
import { patrolWords } from './live/patrols/patrol.words.ts'
import { platformWords } from './platform/platform.words.ts'
import { outsideWords } from './portal/outside.words.ts'
import { portalRefusalWords } from './portal/portal.words.ts'
import { readerWords } from './reader/reader.words.ts'
import { causeWords } from './redress/causes/cause.words.ts'
import { closingWords } from './redress/closing/closing.words.ts'
import { demandWords } from './redress/demands/demand.words.ts'
import { perspectiveWords } from './redress/demands/perspective.words.ts'
import { entitlementRefusals } from './redress/entitlements/entitlement.words.ts'
import { findingWords } from './redress/findings/finding.words.ts'
import { gradeWords } from './redress/grades/grade.words.ts'
import { recallWords } from './redress/recalls/recall.words.ts'
import { remedyRefusals } from './redress/remedies/remedy.words.ts'
import { speechWords } from './redress/speech/speech.words.ts'
import { stockWords } from './redress/stock/stock.words.ts'
import { routingWords } from './routing/routing.words.ts'
import { aftercareWords } from './web/aftercare/aftercare.words.ts'
import { carePlansWords } from './web/care-plans/care-plans.words.ts'
import { caseSectionsWords } from './web/case/case-sections.words.ts'
import { coachingScreenWords } from './web/coaching/coaching-screens.words.ts'
import { complainWords } from './web/complain/complain.words.ts'
import { conductScreensWords } from './web/conduct/conduct-screens.words.ts'
import { exposureWords } from './web/exposure/exposure.words.ts'
import { helpWords } from './web/floor/help.words.ts'
import { servedWords } from './web/list/list.words.ts'
import { mineWords } from './web/mine/mine.words.ts'
import { offerScreenWords } from './web/offers/offers.words.ts'
import { measureScreenWords } from './web/organisation/measure.words.ts'
import { organisationWords } from './web/organisation/organisation-screen.words.ts'
import { pageWords } from './web/pages/pages.words.ts'
import { planScreenWords } from './web/plan/plan-screen.words.ts'
import { queueScreenWords } from './web/queues/queues.words.ts'
import { routingScreenWords } from './web/routing/routing.words.ts'
import { routingWatchWords } from './web/routing/routing-watch.words.ts'
import { whyCardWords } from './web/routing/why-card.words.ts'
import { articleScreenWords } from './web/screens/articles.words.ts'
import { caseScreenWords } from './web/screens/case-screens.words.ts'
import { promisedWords } from './web/screens/claims/promised.words.ts'
import { entryWords } from './web/screens/entry.words.ts'
import { liveWords } from './web/screens/live.words.ts'
import { myCaseWords } from './web/screens/my-case.words.ts'
import { readerScreenWords } from './web/screens/reader.words.ts'
import { winsWords } from './web/screens/wins.words.ts'
import { seatScreenWords } from './web/seats/seats-screen.words.ts'
import { shellWords } from './web/shell/shell.words.ts'
import { shieldScreenWords } from './web/shields/shields.words.ts'
import { basicsWords } from './web/ui/basics.words.ts'
import { contactWords } from './web/ui/contact/contact.words.ts'
import { dayWords } from './web/ui/day/day.words.ts'
import { figureWords } from './web/ui/figures/figures.words.ts'
import { floorWords } from './web/ui/floor/floor.words.ts'
import { promiseRowWords } from './web/ui/promise/promise.words.ts'
import { storyWords } from './web/ui/story/story.words.ts'
import { checkinWords } from './web/wall/checkin.words.ts'
import { deskWords } from './web/wall/desk.words.ts'
import { groupSkillWords } from './web/wall/skills.words.ts'
import { wallWords } from './web/wall/wall.words.ts'

/** Every sentence of the house, in three languages. */
export const allWords = {
  ...shieldRefusals,
  ...servedWords,
  ...queueScreenWords,
  ...seatScreenWords,
  ...shieldScreenWords,
  ...routingWords,
  ...routingScreenWords,
  ...routingWatchWords,
  ...offerScreenWords,
  ...platformWords,
  ...promiseWords,
  ...queueTimeWords,
  ...articleWords,
  ...recallWords,
  ...gradeWords,
  ...remedyRefusals,
  ...stockWords,
  ...reviewWords,
  ...articleScreenWords,
  ...messageWords,
  ...charterWords,
  ...portalRefusalWords,
  ...outsideWords,
  ...watchWords,
  ...opinionWords,
  ...queueWords,
  ...clockWords,
  ...causeWords,
  ...closingWords,
  ...findingWords,
  ...claimRefusals,
  ...orderWords,
  ...chaseRefusals,
  ...chainRefusals,
  ...fileWords,
  ...intakeWords,
  ...demandWords,
  ...perspectiveWords,
  ...speechWords,
  ...wallRefusals,
  ...checkinRefusals,
  ...itemWords,
  ...groupFigureWords,
  ...supportWords,
  ...carePlanRefusals,
  ...mineRefusals,
  ...lengthWords,
  ...backingRefusals,
  ...championRefusals,
  ...offerRefusals,
  ...talkRefusals,
  ...taskRefusals,
  ...aftercareWords,
  ...exitWords,
  ...assistWords,
  ...dutyWords,
  ...observationWords,
  ...patrolWords,
  ...correctionWords,
  ...adviceWords,
  ...demoWords,
  ...readerWords,
  ...effectWords,
  ...organisationRefusals,
  ...pageWords,
  ...whyCardWords,
  ...mineWords,
  ...exposureWords,
  ...carePlansWords,
  ...organisationWords,
  ...measureScreenWords,
  ...shellWords,
  ...wallWords,
  ...checkinWords,
  ...deskWords,
  ...skillWords,
  ...groupSkillWords,
  ...basicsWords,
  ...contactWords,
  ...storyWords,
  ...promiseRowWords,
  ...floorWords,
  ...helpWords,
  ...figureWords,
  ...dayWords,
  ...liveWords,
  ...myCaseWords,
  ...complainWords,
  ...winsWords,
  ...readerScreenWords,
  ...caseScreenWords,
  ...entryWords,
  ...promisedWords,
  ...coachingScreenWords,
  ...growthWords,
  ...peerWords,
  ...callReviewWords,
  ...retaliationWords,
  ...reportWords,
  ...conductFigureRefusals,
  ...handlingRefusals,
  ...entitlementRefusals,
  ...guardWords,
  ...conductScreensWords,
  ...caseSectionsWords,
  ...planScreenWords,
}

export type WordKey = keyof typeof allWords
