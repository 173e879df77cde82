import { story } from '#demo/story.ts'

/** No warnings here: waiting would be the harm. */
export const whereYouPark = story({
  id: 'where-you-park',
  title: 'He knows where she parks',
  language: 'en',
  channel: 'phone',
  queue: 'orders',
  customer: { name: 'D. Kessler', phone: '555-0183' },
  agent: 'dana',
  waited: 90,
  transfers: 0,
  day: -3,
  time: '16:50',
  lines: [
    { at: '0:02', who: 'agent', says: 'Riverside Living, Dana speaking.' },
    {
      at: '0:05',
      who: 'customer',
      says: "You canceled my order. The generator. There's a storm coming and you canceled it.",
    },
    {
      at: '0:13',
      who: 'agent',
      says: "With a storm coming, that's bad timing to lose it. So the generator order was canceled and you didn't ask for that?",
      reads: ['acknowledge_feeling', 'restate', 'confirm_ask'],
    },
    { at: '0:22', who: 'customer', says: 'No I did not.' },
    {
      at: '0:40',
      who: 'agent',
      says: 'The payment was refused twice by the card, and the system cancels after the second. Nobody here chose it.',
      reads: ['explain'],
    },
    { at: '0:50', who: 'customer', says: "That's garbage. My card's fine.", reads: ['not_accepted'] },
    {
      at: '0:55',
      who: 'agent',
      says: 'It may well be. I can hold one for you for two hours, and you pay with another card or at the counter.',
      reads: ['propose'],
    },
    {
      at: '1:06',
      who: 'customer',
      says: "Dana, right? The one with the grey hatchback. Second floor of that garage, by the stairs. I've seen you. You come out at six.",
      reads: ['threat'],
      conduct: 4,
    },
    {
      at: '1:14',
      who: 'customer',
      says: "Maybe tonight I'm by the stairs and you can explain it to my face.",
      reads: ['threat'],
      conduct: 4,
    },
    {
      at: '1:21',
      who: 'agent',
      says: "I'm ending this call now. What you said has been recorded and reported. Your order question will be answered in writing.",
      reads: ['end_notice'],
    },
  ],
  steps: [
    { at: '1:10', does: 'help' },
    {
      at: '1:18',
      does: 'lead_joins',
      mode: 'whisper',
      words: "End it. I'm walking to your desk, security is coming with me.",
    },
    { at: '1:20', does: 'end_for_conduct' },
  ],
  end: {
    by: 'agent_for_conduct',
    calm: 'no',
    solved: 'no',
    kind: 'complaint',
    need: 'A generator before the storm',
    promises: [
      {
        words: 'Written answer about the order by noon tomorrow',
        kind: 'update',
        dueIn: '19h',
        kept: '15h',
        owner: 'ruth',
      },
    ],
    recap: 'Threat reported at once; order answered in writing by the lead',
  },
})
