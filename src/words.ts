import { supportWords } from './care/likes/support.words.ts'
import { carePlanRefusals } from './care/plans/plan.words.ts'
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
import { reviewWords } from './fair/reviews/review.words.ts'
import { mineRefusals } from './insight/mine/mine.words.ts'
import { adviceWords } from './live/advice/advice.words.ts'
import { correctionWords } from './live/corrections/correction.words.ts'
import { exitWords } from './live/exits/exit.words.ts'
import { platformWords } from './platform/platform.words.ts'
import { outsideWords } from './portal/outside.words.ts'
import { portalRefusalWords } from './portal/portal.words.ts'
import { readerWords } from './reader/reader.words.ts'
import { causeWords } from './redress/causes/cause.words.ts'
import { closingWords } from './redress/closing/closing.words.ts'
import { demandWords } from './redress/demands/demand.words.ts'
import { perspectiveWords } from './redress/demands/perspective.words.ts'
import { findingWords } from './redress/findings/finding.words.ts'
import { gradeWords } from './redress/grades/grade.words.ts'
import { recallWords } from './redress/recalls/recall.words.ts'
import { remedyRefusals } from './redress/remedies/remedy.words.ts'
import { speechWords } from './redress/speech/speech.words.ts'
import { stockWords } from './redress/stock/stock.words.ts'
import { minutesWords } from './routing/minutes/minutes.words.ts'
import { presenceWords } from './routing/presence/presence.words.ts'
import { carePlansWords } from './web/care-plans/care-plans.words.ts'
import { claimsWords } from './web/case/claims/claims.words.ts'
import { myChoicesWords } from './web/case/claims/my-choices.words.ts'
import { clocksWords } from './web/case/clocks/clocks.words.ts'
import { endingWords } from './web/case/closing/ending.words.ts'
import { customerSectionWords } from './web/case/customer/customer.words.ts'
import { decisionsWords } from './web/case/decisions/decisions.words.ts'
import { demandsSectionWords } from './web/case/demands/demands.words.ts'
import { factsSectionWords } from './web/case/facts/facts.words.ts'
import { filesSectionWords } from './web/case/files/files-section.words.ts'
import { intakeSectionWords } from './web/case/intake/intake-section.words.ts'
import { opinionScreenWords } from './web/case/opinion/opinion.words.ts'
import { absenceWords } from './web/case/promises/absence.words.ts'
import { promisesWords } from './web/case/promises/promises.words.ts'
import { gradeSheetWords } from './web/case/remedies/grade.words.ts'
import { remediesSectionWords } from './web/case/remedies/remedies.words.ts'
import { reviewsWords } from './web/case/review/reviews.words.ts'
import { sayingWords } from './web/case/speech/saying.words.ts'
import { statementsWords } from './web/case/statements/statements.words.ts'
import { understandingWords } from './web/case/understanding/understanding.words.ts'
import { complainWords } from './web/complain/complain.words.ts'
import { mineWords } from './web/mine/mine.words.ts'
import { pageWords } from './web/pages/pages.words.ts'
import { articleScreenWords } from './web/screens/articles.words.ts'
import { caseScreenWords } from './web/screens/case-screens.words.ts'
import { promisedWords } from './web/screens/claims/promised.words.ts'
import { entryWords } from './web/screens/entry.words.ts'
import { liveWords } from './web/screens/live.words.ts'
import { myCaseWords } from './web/screens/my-case.words.ts'
import { readerScreenWords } from './web/screens/reader.words.ts'
import { winsWords } from './web/screens/wins.words.ts'
import { shellWords } from './web/shell/shell.words.ts'
import { basicsWords } from './web/ui/basics.words.ts'
import { contactWords } from './web/ui/contact/contact.words.ts'
import { dayWords } from './web/ui/day/day.words.ts'
import { figureWords } from './web/ui/figures/figures.words.ts'
import { floorWords } from './web/ui/floor/floor.words.ts'
import { promiseRowWords } from './web/ui/promise/promise.words.ts'
import { storyWords } from './web/ui/story/story.words.ts'

/** Every sentence of the house, in three languages. */
export const allWords = {
  ...platformWords,
  ...promiseWords,
  ...queueTimeWords,
  ...articleWords,
  ...recallWords,
  ...gradeWords,
  ...remedyRefusals,
  ...stockWords,
  ...reviewWords,
  ...statementsWords,
  ...reviewsWords,
  ...articleScreenWords,
  ...messageWords,
  ...charterWords,
  ...portalRefusalWords,
  ...outsideWords,
  ...watchWords,
  ...opinionWords,
  ...clocksWords,
  ...endingWords,
  ...opinionScreenWords,
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
  ...presenceWords,
  ...supportWords,
  ...carePlanRefusals,
  ...minutesWords,
  ...mineRefusals,
  ...exitWords,
  ...correctionWords,
  ...adviceWords,
  ...demoWords,
  ...readerWords,
  ...absenceWords,
  ...promisesWords,
  ...customerSectionWords,
  ...decisionsWords,
  ...demandsSectionWords,
  ...remediesSectionWords,
  ...gradeSheetWords,
  ...factsSectionWords,
  ...sayingWords,
  ...understandingWords,
  ...pageWords,
  ...mineWords,
  ...carePlansWords,
  ...shellWords,
  ...basicsWords,
  ...contactWords,
  ...storyWords,
  ...promiseRowWords,
  ...floorWords,
  ...figureWords,
  ...dayWords,
  ...liveWords,
  ...myCaseWords,
  ...complainWords,
  ...intakeSectionWords,
  ...filesSectionWords,
  ...winsWords,
  ...readerScreenWords,
  ...caseScreenWords,
  ...entryWords,
  ...claimsWords,
  ...myChoicesWords,
  ...promisedWords,
}

export type WordKey = keyof typeof allWords
