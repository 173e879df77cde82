import { demoWords } from './demo/player.words.ts'
import { messageWords } from './desk/messages/message.words.ts'
import { promiseWords } from './desk/promises/promise.words.ts'
import { adviceWords } from './live/advice/advice.words.ts'
import { correctionWords } from './live/corrections/correction.words.ts'
import { exitWords } from './live/exits/exit.words.ts'
import { platformWords } from './platform/platform.words.ts'
import { readerWords } from './reader/reader.words.ts'
import { demandWords } from './redress/demands/demand.words.ts'
import { perspectiveWords } from './redress/demands/perspective.words.ts'
import { speechWords } from './redress/speech/speech.words.ts'
import { presenceWords } from './routing/presence/presence.words.ts'
import { decisionsWords } from './web/case/decisions/decisions.words.ts'
import { demandsSectionWords } from './web/case/demands/demands.words.ts'
import { factsSectionWords } from './web/case/facts/facts.words.ts'
import { sayingWords } from './web/case/speech/saying.words.ts'
import { understandingWords } from './web/case/understanding/understanding.words.ts'
import { pageWords } from './web/pages/pages.words.ts'
import { caseScreenWords } from './web/screens/case-screens.words.ts'
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
  ...messageWords,
  ...demandWords,
  ...perspectiveWords,
  ...speechWords,
  ...presenceWords,
  ...exitWords,
  ...correctionWords,
  ...adviceWords,
  ...demoWords,
  ...readerWords,
  ...decisionsWords,
  ...demandsSectionWords,
  ...factsSectionWords,
  ...sayingWords,
  ...understandingWords,
  ...pageWords,
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
  ...winsWords,
  ...readerScreenWords,
  ...caseScreenWords,
  ...entryWords,
}

export type WordKey = keyof typeof allWords
