import { story } from '#demo/story.ts'

/** "No matter what" is the sentence that brings her back in crib-late. */
export const cribPromised = story({
  id: 'crib-promised',
  title: 'A crib before the baby',
  language: 'en',
  channel: 'phone',
  queue: 'orders',
  customer: { name: 'Megan Doyle', phone: '555-0112' },
  agent: 'tom',
  waited: 52,
  transfers: 0,
  day: -7,
  time: '11:10',
  lines: [
    { at: '0:02', who: 'agent', says: 'Riverside Living, Tom speaking.' },
    {
      at: '0:05',
      who: 'customer',
      says: 'Hi, yeah, so I ordered the oak crib, it says "preparing", and I\'m, um, thirty-eight weeks.',
    },
    {
      at: '0:14',
      who: 'agent',
      says: "Thirty-eight weeks, wow. So you need to know it'll be up before the baby is, have I got that right?",
      reads: ['restate', 'confirm_ask'],
    },
    {
      at: '0:22',
      who: 'customer',
      says: "Ha, that's it exactly. My sister's flying in in three days to help me build it.",
    },
    { at: '0:30', who: 'agent', says: 'Let me see where it is.' },
    {
      at: '0:46',
      who: 'agent',
      says: "It's in stock and furniture goes out in three days, so you'll have it in three days, no matter what.",
      reads: ['explain', 'promise', 'over_promise'],
    },
    { at: '0:56', who: 'customer', says: 'Okay. Okay good. I was getting a bit teary about a crib, which, you know.' },
    { at: '1:03', who: 'agent', says: "That's a big week. Teary's allowed.", reads: ['acknowledge_feeling'] },
    { at: '1:08', who: 'customer', says: 'So three days.' },
    {
      at: '1:10',
      who: 'agent',
      says: 'Three days, by six in the evening, with a text that morning. Anything else I can do?',
      reads: ['recap', 'offer_more_help'],
    },
    { at: '1:18', who: 'customer', says: "No, that's lovely, thanks.", reads: ['thanks'] },
  ],
  steps: [{ at: '0:44', does: 'state', words: 'Furniture in stock is delivered within three days', basis: 'standard' }],
  end: {
    by: 'customer',
    calm: 'yes',
    solved: 'unsure',
    kind: 'enquiry',
    need: 'A crib built before the baby comes',
    promises: [{ words: 'Crib delivered within three days, by six', kind: 'delivery', dueIn: '3d' }],
    recap: 'Three days, by 18:00, text in the morning',
  },
})
