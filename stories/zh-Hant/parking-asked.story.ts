import { story } from '#demo/story.ts'

/** The notice had changed at 09:10 that morning. Nobody told the person who answered: what he says is the old article. */
export const parkingAsked = story({
  id: 'parking-asked',
  title: '颱風天可以停紅線嗎',
  language: 'zh-Hant',
  channel: 'phone',
  queue: 'public_line',
  acceptance: 'A1',
  customer: { name: '林志豪', phone: '0900-000-101' },
  agent: 'chen',
  waited: 140,
  transfers: 0,
  day: -5,
  time: '11:20',
  lines: [
    { at: '0:03', who: 'agent', says: '市民專線您好，敝姓陳。' },
    { at: '0:06', who: 'customer', says: '你好，我想問颱風要來了，我家那個地下室會淹，車可以先停河岸路的紅線嗎？' },
    {
      at: '0:16',
      who: 'agent',
      says: '您想在颱風期間把車停到河岸路紅線，避開地下室淹水，是嗎？',
      reads: ['restate', 'confirm_ask'],
    },
    { at: '0:23', who: 'customer', says: '對對對，去年有開放嘛，今年有沒有？' },
    { at: '0:29', who: 'agent', says: '我查一下……有的。' },
    { at: '0:42', who: 'agent', says: '颱風警報期間河岸路紅線有開放，停到警報解除都不會開單。', reads: ['explain'] },
    { at: '0:50', who: 'customer', says: '不會拖吊齁？我就放在那邊不管喔。' },
    { at: '0:55', who: 'agent', says: '不會，開放期間不會拖吊。', reads: ['explain'] },
    { at: '1:00', who: 'customer', says: '好，這樣就好，不然我晚上還要起來移車。' },
    {
      at: '1:05',
      who: 'agent',
      says: '了解。那就是河岸路紅線，警報期間可以停。還有其他要查的嗎？',
      reads: ['recap', 'offer_more_help'],
    },
    { at: '1:12', who: 'customer', says: '沒了，多謝。', reads: ['thanks'] },
  ],
  steps: [
    {
      at: '0:40',
      does: 'state',
      words: '河岸路紅線颱風期間開放停車，到警報解除為止（停車知識庫 v2）',
      basis: 'article',
    },
  ],
  end: { by: 'customer', calm: 'yes', solved: 'yes', kind: 'enquiry', need: '颱風夜車子有地方放，不淹水也不被罰' },
})
