import { story } from '#demo/story.ts'

/** She asks before she buys. The answer is what the site claims; the lane keeps it one time in three. */
export const giftAsked = story({
  id: 'gift-asked',
  title: '生日那天能到吗',
  language: 'zh-Hans',
  channel: 'phone',
  queue: 'orders',
  acceptance: 'A2',
  customer: { name: '周敏', phone: '138-0000-0237' },
  agent: 'sunjia',
  waited: 40,
  transfers: 0,
  day: -6,
  time: '15:05',
  lines: [
    { at: '0:02', who: 'agent', says: '您好，河岸生活，我是孙佳，很高兴为您服务。' },
    { at: '0:06', who: 'customer', says: '你好，我想问下，那个音乐盒，我现在下单，后天能到吗？我朋友生日。' },
    {
      at: '0:15',
      who: 'agent',
      says: '您是想送朋友生日礼物，得在后天当天收到，是吗？',
      reads: ['restate', 'confirm_ask'],
    },
    { at: '0:22', who: 'customer', says: '对，就后天，晚上一起吃饭，我想让她中午先收到。' },
    {
      at: '0:29',
      who: 'agent',
      says: '这款是现货，我们标准是一天就到，您今天下单，明天就能送到，放心拍。',
      reads: ['explain', 'promise', 'over_promise'],
    },
    { at: '0:38', who: 'customer', says: '一天？真的假的，你们这页面写次日达，可评论里有人说三四天。' },
    { at: '0:47', who: 'agent', says: '评论可能是大促那阵子的，现在正常，明天肯定到。', reads: ['over_promise'] },
    { at: '0:55', who: 'customer', says: '那我就下单了啊，我就认准你这句话了。' },
    {
      at: '1:00',
      who: 'agent',
      says: '好的。寄到您朋友单位，贺卡写“生日快乐，小满”，明天送达，对吧？',
      reads: ['recap', 'confirm_ask'],
    },
    { at: '1:10', who: 'customer', says: '对，谢谢哈。', reads: ['thanks'] },
  ],
  steps: [{ at: '0:27', does: 'state', words: '现货次日达（内部配送标准）', basis: 'standard' }],
  end: {
    by: 'customer',
    calm: 'yes',
    solved: 'yes',
    kind: 'enquiry',
    need: '后天中午前，朋友手里有这份礼物',
    promises: [{ words: '明天送到朋友单位', kind: 'delivery', dueIn: '1d4h' }],
    recap: '音乐盒寄朋友单位，贺卡“生日快乐，小满”',
  },
})
