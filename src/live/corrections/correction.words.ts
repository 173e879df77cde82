import { words } from '#kernel/words.ts'

export const correctionWords = words({
  'utterance.unknown': {
    'zh-Hant': '這通對話裡沒有客戶說完的這句話。',
    'zh-Hans': '这次对话里没有客户说完的这句话。',
    en: 'The customer has said no such sentence to its end in this conversation.',
  },
  'correction.was_read': {
    'zh-Hant': '這一項系統已經讀到了，不必再補。',
    'zh-Hans': '这一项系统已经识别到了，不用再补。',
    en: 'The reader has marked this already. Nothing was missed.',
  },
  'correction.counted': {
    'zh-Hant': '接聽的同事已經說這件事算。看法不同的話，請先跟他談。',
    'zh-Hans': '接待的同事已经说这件事算。有不同看法，请先跟他聊。',
    en: 'The agent has said that this was done to them. If you see it otherwise, talk with them first.',
  },
  'correction.not_yours': {
    'zh-Hant': '這句話是別人說的，只有他或接聽的人能收回。',
    'zh-Hans': '这句话是别人说的，只有他本人或接待的人能收回。',
    en: 'Somebody else said so. Only they, or whoever has the contact, can take it back.',
  },
})
