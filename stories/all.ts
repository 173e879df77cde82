import type { Story } from '#demo/story.ts'
import { aBenchHalfWay } from './en/a-bench-half-way.story.ts'
import { aboutThatCall } from './en/about-that-call.story.ts'
import { binsMissed } from './en/bins-missed.story.ts'
import { boxWithABootPrint } from './en/box-with-a-boot-print.story.ts'
import { chargedAfterExit } from './en/charged-after-exit.story.ts'
import { copiedToTheRegulator } from './en/copied-to-the-regulator.story.ts'
import { cribBuilt } from './en/crib-built.story.ts'
import { cribLate } from './en/crib-late.story.ts'
import { cribPromised } from './en/crib-promised.story.ts'
import { firstOnlineOrder } from './en/first-online-order.story.ts'
import { giftCardTypo } from './en/gift-card-typo.story.ts'
import { somebodyLocal } from './en/somebody-local.story.ts'
import { streetlightOut } from './en/streetlight-out.story.ts'
import { streetlightStillOut } from './en/streetlight-still-out.story.ts'
import { twoPermitsOneCar } from './en/two-permits-one-car.story.ts'
import { twoWarnings } from './en/two-warnings.story.ts'
import { warrantyLamp } from './en/warranty-lamp.story.ts'
import { whatTheDriverSaid } from './en/what-the-driver-said.story.ts'
import { whereYouPark } from './en/where-you-park.story.ts'
import { brokenBowls } from './zh-Hans/broken-bowls.story.ts'
import { chargedTwice } from './zh-Hans/charged-twice.story.ts'
import { giftAsked } from './zh-Hans/gift-asked.story.ts'
import { giftChased } from './zh-Hans/gift-chased.story.ts'
import { giftMissed } from './zh-Hans/gift-missed.story.ts'
import { liftOutAgain } from './zh-Hans/lift-out-again.story.ts'
import { lockerWillNotOpen } from './zh-Hans/locker-will-not-open.story.ts'
import { lunchWentCold } from './zh-Hans/lunch-went-cold.story.ts'
import { milkCardWrongName } from './zh-Hans/milk-card-wrong-name.story.ts'
import { monthCardRenewal } from './zh-Hans/month-card-renewal.story.ts'
import { notThatKindOfChat } from './zh-Hans/not-that-kind-of-chat.story.ts'
import { scriptBreath } from './zh-Hans/script-breath.story.ts'
import { scriptHelp } from './zh-Hans/script-help.story.ts'
import { scriptSteady } from './zh-Hans/script-steady.story.ts'
import { sortingHours } from './zh-Hans/sorting-hours.story.ts'
import { threeExplanations } from './zh-Hans/three-explanations.story.ts'
import { whereIsMyRefund } from './zh-Hans/where-is-my-refund.story.ts'
import { yellowOrMustard } from './zh-Hans/yellow-or-mustard.story.ts'
import { behindWithTheInstalments } from './zh-Hant/behind-with-the-instalments.story.ts'
import { chargedAfterCancel } from './zh-Hant/charged-after-cancel.story.ts'
import { counterParkingCard } from './zh-Hant/counter-parking-card.story.ts'
import { fridgeHandle } from './zh-Hant/fridge-handle.story.ts'
import { fridgeNotThere } from './zh-Hant/fridge-not-there.story.ts'
import { fridgePromised } from './zh-Hant/fridge-promised.story.ts'
import { guardSwore } from './zh-Hant/guard-swore.story.ts'
import { invoiceTaxNumber } from './zh-Hant/invoice-tax-number.story.ts'
import { lightOnTheRiverPath } from './zh-Hant/light-on-the-river-path.story.ts'
import { machineAteCoins } from './zh-Hant/machine-ate-coins.story.ts'
import { nineteenMinutes } from './zh-Hant/nineteen-minutes.story.ts'
import { openedMattress } from './zh-Hant/opened-mattress.story.ts'
import { parkingAsked } from './zh-Hant/parking-asked.story.ts'
import { parkingTowed } from './zh-Hant/parking-towed.story.ts'
import { rentSubsidy } from './zh-Hant/rent-subsidy.story.ts'
import { shoesHalfSize } from './zh-Hant/shoes-half-size.story.ts'
import { treeOnTheRoad } from './zh-Hant/tree-on-the-road.story.ts'

/** In the order they happened. */
export const stories: readonly Story[] = [
  milkCardWrongName,
  fridgePromised,
  cribPromised,
  liftOutAgain,
  treeOnTheRoad,
  binsMissed,
  sortingHours,
  giftCardTypo,
  behindWithTheInstalments,
  chargedAfterExit,
  giftAsked,
  invoiceTaxNumber,
  chargedTwice,
  brokenBowls,
  parkingAsked,
  streetlightOut,
  firstOnlineOrder,
  threeExplanations,
  fridgeNotThere,
  giftChased,
  shoesHalfSize,
  scriptSteady,
  scriptBreath,
  scriptHelp,
  cribLate,
  warrantyLamp,
  giftMissed,
  nineteenMinutes,
  twoWarnings,
  monthCardRenewal,
  rentSubsidy,
  parkingTowed,
  aboutThatCall,
  whereYouPark,
  somebodyLocal,
  guardSwore,
  streetlightStillOut,
  openedMattress,
  whatTheDriverSaid,
  whereIsMyRefund,
  notThatKindOfChat,
  cribBuilt,
  counterParkingCard,
  lockerWillNotOpen,
  boxWithABootPrint,
  copiedToTheRegulator,
  yellowOrMustard,
  machineAteCoins,
  fridgeHandle,
  chargedAfterCancel,
  lunchWentCold,
  aBenchHalfWay,
  lightOnTheRiverPath,
  twoPermitsOneCar,
]
