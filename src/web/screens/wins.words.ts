import { words } from '#kernel/words.ts'

export const winsWords = words({
  'wins.title': { 'zh-Hant': '三贏', 'zh-Hans': '三赢', en: 'Three wins' },
  'wins.compared': { 'zh-Hant': '與 {{period}} 比較', 'zh-Hans': '与 {{period}} 比较', en: 'compared with {{period}}' },
  'wins.open_rows': {
    'zh-Hant': '打開數字後面的明細',
    'zh-Hans': '打开数字背后的明细',
    en: 'open the rows behind a figure',
  },
  'wins.customer': { 'zh-Hant': '客人', 'zh-Hans': '客户', en: 'Customers' },
  'wins.customer.how': { 'zh-Hant': '說到做到、有回覆', 'zh-Hans': '说到做到、有答复', en: 'kept and answered' },
  'wins.staff': { 'zh-Hant': '同事', 'zh-Hans': '员工', en: 'Staff' },
  'wins.staff.how': { 'zh-Hant': '有人撐、有休息', 'zh-Hans': '有人撑、有休息', en: 'protected and rested' },
  'wins.company': { 'zh-Hant': '公司', 'zh-Hans': '公司', en: 'Company' },
  'wins.company.how': { 'zh-Hant': '原因被拿掉', 'zh-Hans': '原因被拿掉', en: 'causes removed' },
  'wins.foot': {
    'zh-Hant': '每個數字都打得開明細與排除項。這九個數字不合成一個指數。',
    'zh-Hans': '每个数字都能打开明细和排除项。这九个数字不合成一个指数。',
    en: 'Every figure opens to its rows and exclusions. No single index is made from these nine.',
  },
  'wins.foot.sums': {
    'zh-Hant': '這九個數字不合成一個指數。',
    'zh-Hans': '这九个数字不合成一个指数。',
    en: 'No single index is made from these nine.',
  },
  'wins.calculated': {
    'zh-Hant': '{{at}} 計算，定義第 {{v}} 版',
    'zh-Hans': '{{at}} 计算，定义第 {{v}} 版',
    en: 'Calculated {{at}}, definitions v{{v}}',
  },
  'wins.empty': { 'zh-Hant': '這一期還沒有數字', 'zh-Hans': '这一期还没有数字', en: 'No figures for this period yet' },
  'wins.empty.teach': {
    'zh-Hant': '結束一通聯絡並寫下兩個答案，第一個數字就會出現。',
    'zh-Hans': '结束一次联系并写下两个答案，第一个数字就会出现。',
    en: 'End a contact and answer its two questions, and the first figure appears.',
  },
})
