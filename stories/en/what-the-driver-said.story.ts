import { story } from '#demo/story.ts'

/** He quotes the driver. The words belong to the driver. */
export const whatTheDriverSaid = story({
  id: 'what-the-driver-said',
  title: 'What the driver said',
  language: 'en',
  channel: 'chat',
  queue: 'orders',
  customer: { name: 'Sam Oduya', phone: '555-0198' },
  agent: 'tom',
  waited: 11,
  transfers: 0,
  day: -2,
  time: '15:10',
  lines: [
    {
      at: '0:00',
      who: 'customer',
      says: 'your delivery guy told my mom to "shut up you stupid old cow". exact words. she asked him to use the ramp',
    },
    {
      at: '0:18',
      who: 'agent',
      says: "That's a horrible thing for your mom to hear for asking that. Is she all right?",
      reads: ['acknowledge_feeling', 'confirm_ask'],
    },
    { at: '0:30', who: 'customer', says: "she's 74 and she cried. so no" },
    {
      at: '0:44',
      who: 'agent',
      says: "I'm sorry she was left like that. I have: today, she asked him to use the ramp, and he said the words you quoted. About what time, and did she get the parcel?",
      reads: ['regret', 'restate', 'confirm_ask'],
    },
    { at: '1:02', who: 'customer', says: "like 2:40. parcel's fine who cares about the parcel" },
    {
      at: '1:15',
      who: 'agent',
      says: "Understood, this isn't about the parcel. I can't tell you yet what the driver says happened, so I won't promise an outcome. The depot manager takes it today.",
      reads: ['restate', 'explain'],
    },
    { at: '1:30', who: 'customer', says: "he shouldn't be driving for you" },
    {
      at: '1:42',
      who: 'agent',
      says: "I've put that in your words. She can get a call from the manager, to hear it from her, or from you, as she likes.",
      reads: ['restate', 'propose'],
    },
    { at: '1:56', who: 'customer', says: "she'd like that actually. she's home. be nice to her" },
    {
      at: '2:08',
      who: 'agent',
      says: 'He will be. Today by six, to her, and a written answer to you within four days.',
      reads: ['promise', 'recap'],
    },
    { at: '2:20', who: 'customer', says: 'ok thx for not being weird about it', reads: ['thanks'] },
  ],
  end: {
    by: 'customer',
    calm: 'yes',
    solved: 'unsure',
    kind: 'complaint',
    need: 'Somebody tells his mother that it was wrong',
    demands: [{ words: 'The driver should not drive for you', kind: 'against_staff' }],
    promises: [
      {
        words: 'Depot manager calls his mother today by six',
        kind: 'call_back',
        dueIn: '3h',
        kept: '2h',
        owner: 'liang',
      },
      { words: 'Written answer within four days', kind: 'update', dueIn: '4d', owner: 'liang' },
    ],
    recap: 'Manager calls her by 18:00; written answer in four days',
  },
  later: [{ at: '1d', who: 'customer', does: 'heard_yes', words: 'He listened to her for half an hour.' }],
})
