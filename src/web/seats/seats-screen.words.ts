import { words } from '#kernel/words.ts'

export const seatScreenWords = words({
  'seats.mine': { 'zh-Hant': '換個位子做事', 'zh-Hans': '换个位子做事', en: 'Work that can wait' },
  'seats.offered': {
    'zh-Hant': '剛才不容易，要不要先換個位子',
    'zh-Hans': '刚才不容易，要不要先换个位子',
    en: 'That was a lot. Would you like to change seats for a while?',
  },
  'seats.why': {
    'zh-Hant': '這裡沒有電話進來。想休息的話，隨時按「現在休息一下」，兩件事分開。',
    'zh-Hans': '这里没有电话进来。想歇一会的话，随时按“现在歇一会”，两件事分开。',
    en: 'No calls come in there. If you want a break instead, take one: that is separate and yours.',
  },
  'seats.sitting': {
    'zh-Hant': '你從 {{at}} 起在「{{kind}}」，沒有電話會進來。',
    'zh-Hans': '你从 {{at}} 起在“{{kind}}”，没有电话会进来。',
    en: 'You have been at {{kind}} since {{at}}. No calls reach you.',
  },
  'seats.back': { 'zh-Hant': '回去接電話', 'zh-Hans': '回去接电话', en: 'Back to calls' },
  'seats.kind.email': { 'zh-Hant': '信件', 'zh-Hans': '邮件', en: 'e-mail' },
  'seats.kind.tickets': { 'zh-Hant': '待辦工作', 'zh-Hans': '待办工作', en: 'tickets' },
  'seats.kind.reviews': { 'zh-Hant': '整理與回顧', 'zh-Hans': '整理与回顾', en: 'reviews' },
  'seats.floor': { 'zh-Hant': '不接電話的位子', 'zh-Hans': '不接电话的位子', en: 'Seats without calls' },
  'seats.floor.none': {
    'zh-Hant': '還沒有位子。難接的一通之後，有位子可換，比只有休息更有用。',
    'zh-Hans': '还没有位子。难接的一通之后，有位子可换，比只有休息更有用。',
    en: 'None yet. After a hard contact a seat to change to helps more than a break alone.',
  },
  'seats.add': { 'zh-Hant': '加「{{kind}}」', 'zh-Hans': '加“{{kind}}”', en: 'Add {{kind}}' },
  'seats.taken': { 'zh-Hant': '{{n}} / {{m}}', 'zh-Hans': '{{n}} / {{m}}', en: '{{n}} of {{m}}' },
  'seats.more': { 'zh-Hant': '{{kind}}多一個位子', 'zh-Hans': '{{kind}}多一个位子', en: 'One more place for {{kind}}' },
  'seats.fewer': {
    'zh-Hant': '{{kind}}少一個位子',
    'zh-Hans': '{{kind}}少一个位子',
    en: 'One place fewer for {{kind}}',
  },
  'seats.since': { 'zh-Hant': '{{at}} 起', 'zh-Hans': '{{at}} 起', en: 'since {{at}}' },
  'seats.light': {
    'zh-Hant': '{{name}}：輕勤務，到 {{until}}',
    'zh-Hans': '{{name}}：轻勤务，到 {{until}}',
    en: '{{name}}: light duty until {{until}}',
  },
  'ready.title': { 'zh-Hant': '我們還欠的', 'zh-Hans': '我们还欠的', en: 'What we owe' },
  'ready.make_good': {
    'zh-Hant': '先把答應過的補上',
    'zh-Hans': '先把答应过的补上',
    en: 'First, make good what was promised',
  },
  'ready.decide_demand': {
    'zh-Hant': '先答覆這項要求，你可以當場決定',
    'zh-Hans': '先答复这项要求，你可以当场决定',
    en: 'First, answer this demand. You may decide it now',
  },
  'ready.name_owner_and_date': {
    'zh-Hant': '先說由誰處理、什麼時候有結果',
    'zh-Hans': '先说由谁处理、什么时候有结果',
    en: 'First, say who takes it and by when',
  },
  'ready.owed': {
    'zh-Hant': '還沒解決的來電 {{unresolved}} 通，沒做到的承諾 {{broken}} 項',
    'zh-Hans': '还没解决的来电 {{unresolved}} 通，没做到的承诺 {{broken}} 项',
    en: 'Contacts that solved nothing: {{unresolved}}. Promises not kept: {{broken}}',
  },
})
