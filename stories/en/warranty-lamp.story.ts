import { story } from '#demo/story.ts'

export const warrantyLamp = story({
  id: 'warranty-lamp',
  title: 'The lamp and the missing receipt',
  language: 'en',
  channel: 'email',
  queue: 'orders',
  customer: { name: 'Ines Marchetti', email: 'ines@letters.example' },
  agent: 'dana',
  waited: 4800,
  transfers: 0,
  day: -4,
  time: '13:15',
  lines: [
    {
      at: '0:00',
      who: 'customer',
      says: 'Hello,\nmy standing lamp hums. It is eleven months old and the warranty says twelve, but I no longer have the receipt and your form will not let me past page two without it.\nInes Marchetti',
    },
    {
      at: '22:00',
      who: 'agent',
      says: 'Dear Ms. Marchetti, so the lamp hums, it is within the twelve months, and the form stops you because it insists on a receipt. Is that right? If so, tell me the last four digits of the card you paid with and I will find the order myself.',
      reads: ['restate', 'confirm_ask'],
    },
    { at: '51:00', who: 'customer', says: 'That is right. 7702. A human being, how nice.' },
    {
      at: '70:00',
      who: 'agent',
      says: 'Found: bought eleven months and four days ago. You do not need the form. A replacement transformer leaves tomorrow before five, and it plugs in without tools.',
      reads: ['explain', 'promise'],
    },
    { at: '74:00', who: 'customer', says: 'And if it still hums?' },
    {
      at: '81:00',
      who: 'agent',
      says: 'Then we take the whole lamp back. I cannot tell you today which it will be. Write to this address and it comes to me.',
      reads: ['explain', 'propose'],
    },
    { at: '88:00', who: 'customer', says: 'Perfectly clear. Thank you.', reads: ['thanks'] },
    {
      at: '91:00',
      who: 'agent',
      says: 'To sum up: transformer out tomorrow before five, whole lamp if it still hums. I have also reported page two of the form, and you will hear within a week what happens to it.',
      reads: ['recap', 'promise'],
    },
  ],
  end: {
    by: 'agent',
    calm: 'yes',
    solved: 'yes',
    kind: 'enquiry',
    need: 'A lamp that does not hum',
    promises: [
      { words: 'Transformer sent tomorrow before five', kind: 'delivery', dueIn: '1d', kept: '22h' },
      { words: 'Word on page two of the form within a week', kind: 'update', dueIn: '7d' },
    ],
    recap: 'Transformer first, whole lamp if it still hums',
  },
})
