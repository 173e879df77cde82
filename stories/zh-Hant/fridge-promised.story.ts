import { story } from '#demo/story.ts'

/** The date is the internal standard, not what the lane really keeps. It comes back in fridge-not-there. */
export const fridgePromised = story({
  id: 'fridge-promised',
  title: '冰箱後天到',
  language: 'zh-Hant',
  channel: 'phone',
  queue: 'orders',
  customer: { name: '邱怡萱', phone: '0900-000-112' },
  agent: 'chen',
  waited: 48,
  transfers: 0,
  day: -7,
  time: '10:12',
  lines: [
    { at: '0:03', who: 'agent', says: '河岸生活您好，敝姓陳，很高興為您服務。' },
    { at: '0:08', who: 'customer', says: '你好，我上禮拜訂那台雙門冰箱，網站一直寫「處理中」，啊到底什麼時候會來？' },
    {
      at: '0:17',
      who: 'agent',
      says: '好，我幫您看。您是邱小姐，訂的是 320 公升那台，想知道確定的到貨日，對嗎？',
      reads: ['restate', 'confirm_ask'],
    },
    { at: '0:26', who: 'customer', says: '對啦，我舊的已經壞了，東西都放在保冷袋裡，每天去買冰塊。' },
    {
      at: '0:34',
      who: 'agent',
      says: '天氣這麼熱，每天買冰塊真的很累。我看一下倉庫的狀態。',
      reads: ['acknowledge_feeling'],
    },
    {
      at: '0:54',
      who: 'agent',
      says: '已經撿好貨了，照標準兩天內送到，所以後天下午三點前一定會到。',
      reads: ['explain', 'promise', 'over_promise'],
    },
    { at: '1:04', who: 'customer', says: '後天齁？我要請假喔，你不要騙我。' },
    { at: '1:09', who: 'agent', says: '後天下午三點前，師傅到之前會先打給您。', reads: ['promise'] },
    { at: '1:15', who: 'customer', says: '好，那我跟公司請半天。' },
    {
      at: '1:19',
      who: 'agent',
      says: '那跟您確認，後天下午三點前送到府上，舊冰箱一起收走。還有其他可以幫您的嗎？',
      reads: ['recap', 'offer_more_help'],
    },
    { at: '1:28', who: 'customer', says: '沒有了，謝謝。', reads: ['thanks'] },
  ],
  steps: [{ at: '0:52', does: 'state', words: '大型家電出貨後兩天內送達', basis: 'standard' }],
  end: {
    by: 'customer',
    calm: 'yes',
    solved: 'unsure',
    kind: 'enquiry',
    need: '知道冰箱哪一天會到，好請假',
    promises: [{ words: '後天下午三點前送到，並收走舊冰箱', kind: 'delivery', dueIn: '2d4h' }],
    recap: '後天 15:00 前送達，師傅先來電，舊機回收',
  },
})
