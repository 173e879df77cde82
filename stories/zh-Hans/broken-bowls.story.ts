import { story } from '#demo/story.ts'

export const brokenBowls = story({
  id: 'broken-bowls',
  title: '一箱碗碎了四个',
  language: 'zh-Hans',
  channel: 'email',
  queue: 'orders',
  customer: { name: '苏文远', email: 'su@pottery.example' },
  agent: 'yiming',
  waited: 7200,
  transfers: 0,
  day: -5,
  time: '10:30',
  lines: [
    {
      at: '0:00',
      who: 'customer',
      says: '客服你好：\n收到餐具一箱，共十六件，打开后碎了四只饭碗，照片见附件。外箱是好的，里面没有隔板。\n我不是要退整箱，只想把四只碗补齐，过年要用。',
    },
    {
      at: '26:00',
      who: 'agent',
      says: '苏先生您好：您收到的十六件里碎了四只饭碗，想单独补齐，不退整箱，是这样吧？碎片请小心处理，不用寄回。',
      reads: ['restate', 'confirm_ask'],
    },
    {
      at: '58:00',
      who: 'customer',
      says: '对的，就补四只。另外说一句，包装真该加块隔板，省一块纸板，碎四只碗，不划算。',
      reads: ['opinion'],
    },
    {
      at: '71:00',
      who: 'agent',
      says: '已经给您登记补发四只，明天下午六点前出库，物流单号当天发到您邮箱。',
      reads: ['explain', 'promise'],
    },
    {
      at: '74:00',
      who: 'agent',
      says: '隔板的建议我附上照片转给了包装组，一周内回复您改不改、为什么。',
      reads: ['promise'],
    },
    { at: '92:00', who: 'customer', says: '好，态度不错，我等着。', reads: ['thanks'] },
  ],
  end: {
    by: 'agent',
    calm: 'yes',
    solved: 'yes',
    kind: 'complaint',
    need: '过年前十六件齐全',
    promises: [
      { words: '明天下午六点前出库补发四只碗', kind: 'delivery', dueIn: '1d6h', kept: '1d2h' },
      { words: '一周内回复包装改不改', kind: 'update', dueIn: '7d', kept: '4d', owner: 'liang' },
    ],
    recap: '补发四只，碎片不用寄回；包装建议附照片转出',
    closesCase: true,
  },
  later: [{ at: '4d', who: 'customer', does: 'thanks', words: '碗到了，这回有隔板。' }],
})
