import { fold } from '#reader/public.ts'

/** What somebody may not want to hear about for a while. A topic says nothing of why. */
export const TOPICS = ['death', 'illness', 'children', 'violence', 'separation', 'debt', 'dying'] as const
export type Topic = (typeof TOPICS)[number]

const WORDS: Readonly<Record<Topic, readonly string[]>> = {
  death: [
    ...['過世', '去世', '往生', '死亡', '身故', '亡故', '喪', '葬', '告別式', '追悼', '遺產', '遺體', '骨灰', '塔位'],
    ...['殯', '靈堂', '訃', '撫卹', '抚恤', '繼承', '生前契約', '壽險理賠', '死者', '遗属', '悼'],
    ...['funeral', 'death', 'died', 'deceased', 'passed away', 'bereave', 'inherit', 'cremat', 'burial', 'buried'],
    ...['coffin', 'probate', 'mourn', 'life insurance claim'],
  ],
  illness: [
    ...['癌', '化療', '病危', '重病', '住院', '手術', '急診', '加護病房', '安寧', '重症', '絕症'],
    ...['cancer', 'chemo', 'hospital', 'surgery', 'terminal', 'hospice', 'intensive care'],
  ],
  children: [
    ...['流產', '早產', '懷孕', '孕婦', '嬰兒', '寶寶', '小孩', '孩子', '幼兒'],
    ...['miscarr', 'pregnan', 'stillb', 'newborn', 'baby', 'babies', 'infant', 'child'],
  ],
  violence: [
    ...['家暴', '毆打', '打傷', '性侵', '強暴', '虐待', '施暴', '猥褻'],
    ...['assault', 'rape', 'domestic violence', 'beaten', 'abused', 'molest'],
  ],
  separation: ['離婚', '分居', '外遇', '監護權', '撫養費', 'divorce', 'custody', 'separated', 'alimony'],
  debt: ['欠債', '負債', '催收', '破產', '查封', '討債', '法拍', 'debt', 'bankrupt', 'bailiff', 'repossess'],
  dying: ['自殺', '輕生', '想死', '不想活', '尋短', 'suicide', 'kill myself', 'end my life', 'self-harm'],
}

const FOLDED = TOPICS.map((topic) => ({ topic, words: WORDS[topic].map(fold) }))
const LATIN = /[a-z]/

/** A word of letters is looked for from its beginning, so that "debt" is not found in "indebted" and "died" is not in "studied". */
const holds = (text: string, word: string): boolean => {
  if (!LATIN.test(word)) return text.includes(word)
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!LATIN.test(text[at - 1] ?? ' ')) return true
  return false
}

/** The topics that a text touches, in either script of Chinese and in English. */
export function topicsIn(text: string): readonly Topic[] {
  const folded = fold(text)
  return FOLDED.filter(({ words }) => words.some((word) => holds(folded, word))).map(({ topic }) => topic)
}
