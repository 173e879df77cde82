import type { Story } from '#demo/story.ts'
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
  fridgePromised,
  treeOnTheRoad,
  behindWithTheInstalments,
  invoiceTaxNumber,
  parkingAsked,
  fridgeNotThere,
  shoesHalfSize,
  nineteenMinutes,
  rentSubsidy,
  parkingTowed,
  guardSwore,
  openedMattress,
  counterParkingCard,
  machineAteCoins,
  fridgeHandle,
  chargedAfterCancel,
  lightOnTheRiverPath,
]
