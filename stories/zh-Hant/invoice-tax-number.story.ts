import { story } from '#demo/story.ts'

export const invoiceTaxNumber = story({
  id: 'invoice-tax-number',
  title: '統編少一碼',
  language: 'zh-Hant',
  channel: 'email',
  queue: 'billing',
  customer: { name: '宏遠設計 呂小姐', email: 'lu@design.example' },
  agent: 'mei',
  waited: 5400,
  transfers: 0,
  day: -6,
  time: '16:20',
  lines: [
    {
      at: '0:00',
      who: 'customer',
      says: '您好：\n本公司上月購買辦公椅六張，發票統編少打一碼，會計無法報帳，月底前要結。再麻煩協助更正，謝謝。',
    },
    {
      at: '12:00',
      who: 'agent',
      says: '呂小姐您好：確認一下，您需要的是辦公椅六張那張發票，統一編號補正後重新開立，並在月底前收到，對嗎？請回傳正確統編與原發票影本。',
      reads: ['restate', 'confirm_ask'],
    },
    { at: '31:00', who: 'customer', says: '對的。正確統編與影本如附件。當初下單時系統只能填七碼，我也覺得奇怪。' },
    {
      at: '44:00',
      who: 'agent',
      says: '收到，謝謝您特別說明欄位的狀況，這點我會轉給負責的單位查。原發票我們今天作廢，明天中午前把新的電子發票寄到這個信箱。',
      reads: ['explain', 'promise'],
    },
    { at: '47:00', who: 'customer', says: '好的，再麻煩了。', reads: ['thanks'] },
    {
      at: '49:00',
      who: 'agent',
      says: '不會。整理如下：原發票作廢、明天中午前寄出新發票、欄位問題三天內回覆您查到的原因。如有其他需要請直接回信。',
      reads: ['recap', 'promise', 'offer_more_help'],
    },
  ],
  end: {
    by: 'agent',
    calm: 'yes',
    solved: 'yes',
    kind: 'enquiry',
    need: '月底前有一張能報帳的發票',
    promises: [
      { words: '明天中午前寄出新發票', kind: 'update', dueIn: '19h', kept: '17h' },
      { words: '三天內回覆欄位為什麼只有七碼', kind: 'update', dueIn: '3d', kept: '3d6h' },
    ],
    recap: '作廢重開，明日 12:00 前寄出',
    closesCase: true,
  },
})
