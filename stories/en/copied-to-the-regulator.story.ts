import { story } from '#demo/story.ts'

/** A letter that is sharp, public and entirely within his rights. */
export const copiedToTheRegulator = story({
  id: 'copied-to-the-regulator',
  title: 'Copied to the regulator',
  language: 'en',
  channel: 'email',
  queue: 'billing',
  customer: { name: 'Prof. A. Whitmore', email: 'whitmore@college.example' },
  agent: 'omar',
  waited: 3600,
  transfers: 0,
  day: -1,
  time: '15:25',
  lines: [
    {
      at: '0:00',
      who: 'customer',
      says: 'To whom it may concern,\non four occasions I have asked why a "processing fee" of $3 appears on an invoice that states "no fees". On four occasions I have been thanked for my patience. I have none left to thank. This letter is copied to the consumer regulator and, should it interest them, to a newspaper.\nA. Whitmore',
      reads: ['repeat_contact', 'exposure_threat'],
    },
    {
      at: '34:00',
      who: 'agent',
      says: 'Dear Professor Whitmore, four questions and four thank-you notes is no answer, and I understand why you have gone further. That is your right, and it changes nothing in how we treat the question. You want to know why a $3 fee stands on an invoice that says there are none. Is that the whole of it?',
      reads: ['acknowledge_feeling', 'restate', 'confirm_ask'],
    },
    { at: '61:00', who: 'customer', says: 'It is the whole of it. It has always been the whole of it.' },
    {
      at: '96:00',
      who: 'agent',
      says: 'I have the invoice and the terms in front of me. The fee belongs to paper invoices. You receive yours by e-mail. It should not be there, and we should have seen that the first time. I am sorry.',
      reads: ['explain', 'admit_fault', 'regret'],
    },
    { at: '110:00', who: 'customer', says: 'How long has it been there?' },
    {
      at: '128:00',
      who: 'agent',
      says: 'Seven months: $21. It goes back to your account within three days. Whether others were charged is being checked, and you will have that answer in writing by noon the day after tomorrow.',
      reads: ['explain', 'promise'],
    },
    {
      at: '133:00',
      who: 'customer',
      says: 'Thank you. An answer. I shall tell the regulator that I received one.',
      reads: ['thanks'],
    },
    {
      at: '138:00',
      who: 'agent',
      says: 'That is fair. In short: $21 within three days, and the wider answer by noon the day after tomorrow.',
      reads: ['recap'],
    },
  ],
  end: {
    by: 'agent',
    calm: 'yes',
    solved: 'unsure',
    kind: 'complaint',
    need: 'A true answer to one question',
    demands: [{ words: 'The fee back, and why it was charged', kind: 'refund' }],
    promises: [
      { words: '$21 back within three days', kind: 'refund', dueIn: '3d', kept: '16h' },
      { words: 'Written answer on who else was charged', kind: 'update', dueIn: '1d18h', owner: 'huang' },
    ],
    recap: '$21 back; wider check answered in writing',
  },
})
