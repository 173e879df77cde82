import { words } from '#kernel/words.ts'

export const visitWords = words({
  'rail.visit': { 'zh-Hant': '記到店', 'zh-Hans': '记到店', en: 'Log a visit' },
  'visit.title': { 'zh-Hant': '記一次到店', 'zh-Hans': '记一次到店', en: 'Somebody came in' },
  'visit.who': {
    'zh-Hant': '案件編號、電話末四碼，或姓名',
    'zh-Hans': '工单编号、电话后四位，或姓名',
    en: 'Case number, last four digits, or name',
  },
  'visit.none': {
    'zh-Hant': '沒有找到。可以直接輸入完整電話，記成新客戶。',
    'zh-Hans': '没有找到。可以直接输入完整电话，记成新客户。',
    en: 'Nobody found. Type the whole number to log a new customer.',
  },
  'visit.new': { 'zh-Hant': '新客戶 {{phone}}', 'zh-Hans': '新客户 {{phone}}', en: 'New customer {{phone}}' },
  'visit.choose': { 'zh-Hant': '為了哪件事', 'zh-Hans': '为了哪件事', en: 'About what' },
  'visit.other': { 'zh-Hant': '別的事', 'zh-Hans': '别的事', en: 'Something else' },
  'visit.for': { 'zh-Hant': '{{name}}，{{about}}', 'zh-Hans': '{{name}}，{{about}}', en: '{{name}}, {{about}}' },
  'visit.change': { 'zh-Hant': '換人', 'zh-Hans': '换人', en: 'Change' },
  'visit.minutes': { 'zh-Hant': '待了幾分鐘', 'zh-Hans': '待了几分钟', en: 'How many minutes' },
  'visit.calm': { 'zh-Hant': '離開時平靜嗎', 'zh-Hans': '离开时平静吗', en: 'Calm when they left?' },
  'visit.solved': { 'zh-Hant': '事情解決了嗎', 'zh-Hans': '事情解决了吗', en: 'Solved?' },
  'visit.yes': { 'zh-Hant': '是', 'zh-Hans': '是', en: 'Yes' },
  'visit.no': { 'zh-Hant': '否', 'zh-Hans': '否', en: 'No' },
  'visit.unsure': { 'zh-Hant': '不確定', 'zh-Hans': '不确定', en: 'Unsure' },
  'visit.words': { 'zh-Hant': '補一句（可以不寫）', 'zh-Hans': '补一句（可以不写）', en: 'A line, if you like' },
  'visit.log': { 'zh-Hant': '記下', 'zh-Hans': '记下', en: 'Log it' },
  'visit.log.first': {
    'zh-Hant': '還差：是誰、平靜嗎、解決了嗎',
    'zh-Hans': '还差：是谁、平静吗、解决了吗',
    en: 'Still needed: who, calm, solved',
  },
  'visit.done': {
    'zh-Hant': '記好了，30 天內第 {{nth}} 次',
    'zh-Hans': '记好了，30 天内第 {{nth}} 次',
    en: 'Logged. Contact {{nth}} in 30 days',
  },
  'visit.done.again': { 'zh-Hant': '再記一位', 'zh-Hans': '再记一位', en: 'Log another' },
  'visit.why': {
    'zh-Hant': '這一筆會和電話排在同一條時間線上，二線馬上看得到。',
    'zh-Hans': '这一条会和电话排在同一条时间线上，二线马上看得到。',
    en: 'It stands on one line with the calls, and the second line sees it at once.',
  },
  'visit.nobody': { 'zh-Hant': '沒有名字', 'zh-Hans': '没有名字', en: 'No name' },
})
