import { words } from '#kernel/words.ts'

export const remedyRefusals = words({
  'remedy.unknown': { 'zh-Hant': '找不到這項補救。', 'zh-Hans': '找不到这项补救。', en: 'There is no such remedy.' },
  'remedy.not_about_staff': {
    'zh-Hant': '這項訴求針對同事，不能用補救來回應。由二線主管另外回覆。',
    'zh-Hans': '这项诉求针对同事，不能用补救来回应。由二线主管另行答复。',
    en: 'This demand is about a colleague. No remedy answers it; the second line does.',
  },
  'remedy.grade_first': {
    'zh-Hant': '先依事實算出等級，再決定補救。',
    'zh-Hans': '先按事实算出等级，再决定补救。',
    en: 'Grade what happened first, from the facts.',
  },
  'remedy.public_queue': {
    'zh-Hant': '公部門專線依法不送禮、不補償。可以走的路在下面，附法條與期限。',
    'zh-Hans': '政务热线依法不送礼、不补偿。可以走的途径在下面，附法条与期限。',
    en: 'A public line has no gifts and no compensation. The lawful ways stand below, with article and deadline.',
  },
  'remedy.extras_off': {
    'zh-Hant': '這個佇列沒有額外心意可用。',
    'zh-Hans': '这个队列没有额外心意可用。',
    en: 'This queue has no extras to give.',
  },
  'remedy.extra_too_large': {
    'zh-Hant': '額外心意是小東西，這個金額超過了。',
    'zh-Hans': '额外心意是小东西，这个金额超过了。',
    en: 'An extra is something small. This is more than that.',
  },
  'remedy.kind_not_extra': {
    'zh-Hant': '這一種不能當作額外心意。',
    'zh-Hans': '这一种不能当作额外心意。',
    en: 'This kind cannot be given as an extra.',
  },
  'remedy.reason_needed': {
    'zh-Hant': '和表上不同，或是額外給的，請寫下理由。',
    'zh-Hans': '和表上不同，或者是额外给的，请写下理由。',
    en: 'It differs from the table, or is an extra. Write down why.',
  },
  'remedy.above_everybody': {
    'zh-Hant': '這個金額超過所有人的權限，不能在這裡核准。',
    'zh-Hans': '这个金额超过所有人的权限，不能在这里批准。',
    en: 'This amount is above everybody’s authority here.',
  },
  'remedy.wrong_currency': {
    'zh-Hant': '這個佇列的幣別是 {{currency}}。',
    'zh-Hans': '这个队列的币种是 {{currency}}。',
    en: 'This queue counts in {{currency}}.',
  },
  'remedy.stock_unknown': {
    'zh-Hant': '這個佇列沒有這樣東西可送。',
    'zh-Hans': '这个队列没有这样东西可送。',
    en: 'This queue has no such thing to give.',
  },
  'remedy.stock_needed': {
    'zh-Hant': '請選要送的是哪一樣。',
    'zh-Hans': '请选要送的是哪一样。',
    en: 'Choose which thing is given.',
  },
  'remedy.stock_empty': {
    'zh-Hant': '這樣東西送完了。',
    'zh-Hans': '这样东西送完了。',
    en: 'There is none left of this.',
  },
  'remedy.facts_needed': {
    'zh-Hant': '還有事實沒核實，核實後才能核准。',
    'zh-Hans': '还有事实没核实，核实后才能批准。',
    en: 'A fact is still to be verified. It can be approved after that.',
  },
  'remedy.above_you': {
    'zh-Hant': '超過你的權限，要由權限更高的人決定。',
    'zh-Hans': '超过你的权限，要由权限更高的人决定。',
    en: 'This is above your authority. Somebody with more decides it.',
  },
  'remedy.somebody_else': {
    'zh-Hant': '這是你提出的，超過你的權限，要由另一個人決定。',
    'zh-Hans': '这是你提出的，超过你的权限，要由另一个人决定。',
    en: 'You asked for this and it is above your limit. Somebody else decides.',
  },
  'remedy.wallet_empty': {
    'zh-Hant': '你這個月可自行決定的額度不夠了。',
    'zh-Hans': '你这个月可自行决定的额度不够了。',
    en: 'What you may give freely this month is used up.',
  },
  'remedy.decision_needed': {
    'zh-Hant': '這個佇列的金錢要有書面決定，請寫下決定內容。',
    'zh-Hans': '这个队列的钱款要有书面决定，请写下决定内容。',
    en: 'Money from this queue needs a written decision. Write it down.',
  },
  'remedy.already_settled': {
    'zh-Hant': '這項補救已經有結果了。',
    'zh-Hans': '这项补救已经有结果了。',
    en: 'This remedy is settled already.',
  },
  'remedy.not_approved': {
    'zh-Hant': '順序不對：先核准，再送出，最後收到。',
    'zh-Hans': '顺序不对：先批准，再寄出，最后收到。',
    en: 'Not in this order: approved, then sent, then received.',
  },
  'remedy.demand_unknown': {
    'zh-Hant': '這件案件裡沒有這項訴求。',
    'zh-Hans': '这件工单里没有这项诉求。',
    en: 'This case has no such demand.',
  },
})
