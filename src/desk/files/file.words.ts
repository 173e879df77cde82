import { words } from '#kernel/words.ts'

export const fileWords = words({
  'file.unknown': { 'zh-Hant': '找不到這個檔案。', 'zh-Hans': '找不到这个文件。', en: 'There is no such file.' },
  'file.empty': { 'zh-Hant': '這個檔案是空的。', 'zh-Hans': '这个文件是空的。', en: 'This file is empty.' },
  'file.name_refused': {
    'zh-Hant': '檔名太長，或有不能用的字元。改個名字就可以。',
    'zh-Hans': '文件名太长，或者有不能用的字符。改个名字就行。',
    en: 'The name of this file is too long or has characters that cannot be kept. Another name will do.',
  },
  'file.type_not_taken': {
    'zh-Hant': '這種檔案收不進來。可以傳照片、PDF 或錄音。',
    'zh-Hans': '这种文件收不了。可以传照片、PDF 或录音。',
    en: 'This kind of file cannot be taken. Photos, PDF and recordings can.',
  },
  'file.lies': {
    'zh-Hant': '檔名說的和檔案內容不一樣，所以沒有收下。',
    'zh-Hans': '文件名和文件内容对不上，所以没有收下。',
    en: 'The name says one kind and the content is another, so it was not taken.',
  },
  'file.too_many': {
    'zh-Hant': '一個案件最多 20 個檔案。',
    'zh-Hans': '一个工单最多 20 个文件。',
    en: 'A case takes 20 files at most.',
  },
  'file.has_preview': {
    'zh-Hant': '這張照片已經有縮圖了。',
    'zh-Hans': '这张照片已经有缩略图了。',
    en: 'This photo already has its small picture.',
  },
  'hold.stands': {
    'zh-Hant': '這個案件已經設了保留，什麼都不會刪。',
    'zh-Hans': '这个工单已经设了保留，什么都不会删。',
    en: 'This case is already held. Nothing of it is erased.',
  },
  'hold.none': {
    'zh-Hant': '這個案件沒有設保留。',
    'zh-Hans': '这个工单没有设保留。',
    en: 'No hold stands on this case.',
  },
})
