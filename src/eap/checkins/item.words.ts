import { words } from '#kernel/words.ts'

/** The house's own questions. These sentences are given to everybody under CC0 1.0: take them, change them, print them. */
export const itemWords = words({
  'item.protection.may_end': {
    'zh-Hant': '有人一直罵我的時候，我可以自己結束通話，事後不會被算帳。',
    'zh-Hans': '有人一直骂我的时候，我可以自己挂断，事后不会被追究。',
    en: 'When somebody keeps abusing me I may end the contact myself, and I do not pay for it later.',
  },
  'item.protection.acted': {
    'zh-Hant': '我反映過的事，後來真的有人處理。',
    'zh-Hans': '我反映过的事，后来真的有人去办。',
    en: 'When I reported something, somebody really did something about it.',
  },
  'item.protection.told': {
    'zh-Hant': '處理得怎麼樣，有人回來告訴我。',
    'zh-Hans': '办得怎么样，有人回来告诉我。',
    en: 'Somebody came back and told me what had come of it.',
  },
  'item.protection.no_harm': {
    'zh-Hant': '說出來以後，我沒有因此吃虧。',
    'zh-Hans': '说出来以后，我没有因此吃亏。',
    en: 'Speaking up did me no harm.',
  },
  'item.work.room': {
    'zh-Hant': '這兩個星期，遇到難講的電話以後，我有喘口氣的時間。',
    'zh-Hans': '这两周，碰到难打的电话以后，我有喘口气的时间。',
    en: 'In the last two weeks there was time to catch my breath after a hard contact.',
  },
  'item.work.say': {
    'zh-Hant': '這兩個星期，工作要怎麼做，我說得上話。',
    'zh-Hans': '这两周，活儿怎么干，我说得上话。',
    en: 'In the last two weeks I had a say in how I do my work.',
  },
  'item.work.people': {
    'zh-Hant': '這兩個星期，有事的時候，公司裡找得到人商量。',
    'zh-Hans': '这两周，有事的时候，单位里找得到人商量。',
    en: 'In the last two weeks there was somebody at work I could turn to.',
  },
  'item.work.leave': {
    'zh-Hant': '這兩個星期，下班以後，工作上的事放得下。',
    'zh-Hans': '这两周，下班以后，工作上的事放得下。',
    en: 'In the last two weeks, once I had gone home, I could leave work behind.',
  },
})
