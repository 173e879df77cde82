import { story } from '#demo/story.ts'

export const binsMissed = story({
  id: 'bins-missed',
  title: 'They did next door and skipped us',
  language: 'en',
  channel: 'phone',
  queue: 'public_line',
  customer: { name: 'Walter Simms', phone: '555-0124' },
  agent: 'omar',
  waited: 41,
  transfers: 0,
  day: -7,
  time: '16:00',
  lines: [
    { at: '0:02', who: 'agent', says: 'City line, this is Omar.' },
    {
      at: '0:04',
      who: 'customer',
      says: 'Yes hello. Recycling. They did number nine, they did number thirteen, and they drove straight past eleven.',
    },
    { at: '0:14', who: 'agent', says: 'So everyone but you. Eleven where, sir?', reads: ['confirm_ask'] },
    {
      at: '0:18',
      who: 'customer',
      says: "Larch Court. I'm stood here looking at it. It's full to the top and it's fish, we had the family round.",
    },
    {
      at: '0:27',
      who: 'agent',
      says: "Fish, in this weather. Right, that can't wait a week.",
      reads: ['acknowledge_feeling'],
    },
    {
      at: '0:36',
      who: 'agent',
      says: "The crew logged eleven as \"bin not out\". I'm not saying they're right, I'm telling you what's on my screen.",
      reads: ['explain'],
    },
    {
      at: '0:46',
      who: 'customer',
      says: "Not out? It's been out since six this morning! I took a photo, because this happened in spring and all.",
      reads: ['not_accepted', 'repeat_contact'],
    },
    {
      at: '0:56',
      who: 'agent',
      says: "A photo's perfect. Then they come back for you. Tomorrow before noon, and you leave it right where it is.",
      reads: ['propose', 'promise'],
    },
    { at: '1:06', who: 'customer', says: 'Before noon. And somebody tells that crew?' },
    {
      at: '1:10',
      who: 'agent',
      says: "I'm passing on your photo with the two dates, and the depot gives you an answer within five days.",
      reads: ['promise'],
    },
    { at: '1:19', who: 'customer', says: "Fair enough. You're quick, I'll give you that.", reads: ['thanks'] },
    {
      at: '1:23',
      who: 'agent',
      says: 'Tomorrow before noon, eleven Larch Court, answer from the depot in five days. Mind that fish.',
      reads: ['recap'],
    },
  ],
  end: {
    by: 'customer',
    calm: 'yes',
    solved: 'yes',
    kind: 'complaint',
    need: 'The bin emptied before it stinks',
    promises: [
      { words: 'Collection tomorrow before noon', kind: 'visit', dueIn: '20h', kept: '17h' },
      {
        words: 'The depot answers about the two misses within five days',
        kind: 'update',
        dueIn: '5d',
        kept: '4d',
        owner: 'jian',
      },
    ],
    recap: 'Return collection tomorrow before noon',
    closesCase: true,
  },
  later: [
    {
      at: '4d',
      who: 'customer',
      does: 'heard_yes',
      words: 'They wrote. New driver, wrong map. Good of them to say so.',
    },
  ],
})
