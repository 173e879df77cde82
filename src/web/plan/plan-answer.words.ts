import { words } from '#kernel/words.ts'

/** What came out, for somebody without statistics: about, and between what and what. */
export const planAnswerWords = words({
  'whatif.empty': { 'zh-Hant': '還沒有試算', 'zh-Hans': '还没有测算', en: 'Nothing worked out yet' },
  'whatif.empty.teach': {
    'zh-Hant': '選一天，按「試算」。同樣的客人會用兩種派法各跑一遍，結果並排。',
    'zh-Hans': '先选一天，按“测算”。同样的客户会用两种派法各跑一遍，结果并排。',
    en: 'Choose a day and work it out. The same customers are played through twice, and both answers stand side by side.',
  },
  'whatif.says': {
    'zh-Hant': '{{event}}，{{heads}} 人：每百通約 {{n}} 通在 20 秒內接起；最久閒置優先時約 {{base}} 通。',
    'zh-Hans': '{{event}}，{{heads}} 人：每百通约 {{n}} 通在 20 秒内接起；空闲最久优先时约 {{base}} 通。',
    en: '{{event}}, {{heads}} heads: about {{n}} calls in 100 are answered within 20 seconds; with longest idle about {{base}}.',
  },
  'whatif.says.b2b': {
    'zh-Hant': '剛被罵完又接到的情形，約是「最久閒置優先」的 {{n}}／100（{{low}}–{{high}}）。',
    'zh-Hans': '刚被骂完又接到的情形，约是“空闲最久优先”的 {{n}}／100（{{low}}–{{high}}）。',
    en: 'Being hit again right after: about {{n}} for every 100 with longest idle ({{low}} to {{high}}).',
  },
  'whatif.worst': {
    'zh-Hant':
      '十天裡最糟的那天：每百通約 {{n}} 通準時接起，最慢的二十分之一等 {{wait}} 秒以上（最久閒置優先：{{base}} 通，{{baseWait}} 秒）。',
    'zh-Hans':
      '十天里最糟的那天：每百通约 {{n}} 通按时接起，最慢的二十分之一等 {{wait}} 秒以上（空闲最久优先：{{base}} 通，{{baseWait}} 秒）。',
    en: 'On the worst day in ten: about {{n}} in 100 in time, and one in twenty waits {{wait}} s or more (longest idle: {{base}}, {{baseWait}} s).',
  },
  'whatif.figures': { 'zh-Hant': '並排看', 'zh-Hans': '并排看', en: 'Side by side' },
  'whatif.figure': { 'zh-Hant': '項目', 'zh-Hans': '项目', en: 'Figure' },
  'whatif.baseline': { 'zh-Hant': '最久閒置優先', 'zh-Hans': '空闲最久优先', en: 'Longest idle' },
  'whatif.figure.serviceLevel': { 'zh-Hant': '20 秒內接起', 'zh-Hans': '20 秒内接起', en: 'Answered within 20 s' },
  'whatif.figure.p95Wait': {
    'zh-Hant': '最慢的二十分之一，至少等',
    'zh-Hans': '最慢的二十分之一，至少等',
    en: 'One in twenty waits at least',
  },
  'whatif.figure.abandonment': { 'zh-Hant': '等不到就掛了', 'zh-Hans': '等不到就挂了', en: 'Hung up first' },
  'whatif.figure.backToBack': {
    'zh-Hant': '傷人的電話裡，半小時內的第二通',
    'zh-Hans': '伤人的电话里，半小时内的第二通',
    en: 'Hurtful calls that hit again within half an hour',
  },
  'whatif.figure.threeIn60': {
    'zh-Hant': '一小時內三通，每人每八小時',
    'zh-Hans': '一小时内三通，每人每八小时',
    en: 'Three within the hour, each eight hours',
  },
  'whatif.figure.sparedShare': {
    'zh-Hant': '落在想少接的人身上',
    'zh-Hans': '落到想少接的人身上',
    en: 'Fell to those who asked to be spared',
  },
  'whatif.figure.maxOverMean': {
    'zh-Hant': '接得最多的人，是平均的',
    'zh-Hans': '接得最多的人，是平均的',
    en: 'The most one person has, times the mean',
  },
  'whatif.figure.talkPart': {
    'zh-Hant': '在線時間用在通話',
    'zh-Hans': '在线时间用于通话',
    en: 'Time on the line spent talking',
  },
  'whatif.share': { 'zh-Hant': '約 {{n}}／100', 'zh-Hans': '约 {{n}}／100', en: 'about {{n}} in 100' },
  'whatif.seconds': { 'zh-Hant': '約 {{n}} 秒', 'zh-Hans': '约 {{n}} 秒', en: 'about {{n}} s' },
  'whatif.times': { 'zh-Hant': '約 {{n}} 次', 'zh-Hans': '约 {{n}} 次', en: 'about {{n}}' },
  'whatif.fold': { 'zh-Hant': '約 {{n}} 倍', 'zh-Hans': '约 {{n}} 倍', en: 'about ×{{n}}' },
  'whatif.range': { 'zh-Hant': '{{low}}–{{high}}', 'zh-Hans': '{{low}}–{{high}}', en: '{{low}} to {{high}}' },
  'whatif.cannot_tell': { 'zh-Hant': '看不出來', 'zh-Hans': '还说不准', en: 'Cannot tell' },
  'whatif.rests': {
    'zh-Hant':
      '難接之後的休息，另列一行：一天約 {{hard}} 通難接，佔工時 {{part}}%，等於再多約 {{heads}} 人。名冊約 {{roster}} 人。',
    'zh-Hans':
      '难接之后的休息，单列一行：一天约 {{hard}} 通难接，占工时 {{part}}%，相当于再多约 {{heads}} 人。在册约 {{roster}} 人。',
    en: 'Rests after hard calls, on a line of their own: about {{hard}} hard calls a day take {{part}} % of paid time, the work of about {{heads}} more heads. On the roster about {{roster}}.',
  },
  'whatif.rests.out': {
    'zh-Hant':
      '沒有把休息算進去：一天約 {{hard}} 通難接，需要工時的 {{part}}%（約 {{heads}} 人）。不排進去，休息就只是說說而已。',
    'zh-Hans':
      '没有把休息算进去：一天约 {{hard}} 通难接，需要工时的 {{part}}%（约 {{heads}} 人）。不排进去，休息就只是说说而已。',
    en: 'The rests are left out: about {{hard}} hard calls a day need {{part}} % of paid time (about {{heads}} heads). A rest that no plan holds is not there.',
  },
  'whatif.occupancy': {
    'zh-Hant': '通話佔了在線時間的 {{n}}／100。申訴專線最多排到 75。',
    'zh-Hans': '通话占了在线时间的 {{n}}／100。投诉专线最多排到 75。',
    en: 'Talking takes {{n}} of 100 minutes on the line. Complaint lines plan for 75 at most.',
  },
  'whatif.little': {
    'zh-Hant': '要讓每個人難接之後都坐半小時，線上每百人約要 {{n}} 個座位。',
    'zh-Hans': '要让每个人难接之后都坐半小时，线上每百人约要 {{n}} 个座位。',
    en: 'For everybody to sit half an hour after a hard call, about {{n}} seats for every 100 on duty.',
  },
  'whatif.tried': {
    'zh-Hant':
      '紙上跑了 {{days}} 天，平常一天 {{contacts}} 通。小字是範圍：真正的平均，二十次有十九次在裡面。條件相同，答案就相同。',
    'zh-Hans':
      '纸上跑了 {{days}} 天，平常一天 {{contacts}} 通。小字是范围：真正的平均，二十次有十九次在里面。条件相同，答案就相同。',
    en: '{{days}} days on paper, {{contacts}} calls on an ordinary one. The small range holds the true mean nineteen times in twenty. The same numbers give the same answer.',
  },
  'whatif.assumed': {
    'zh-Hant': '哪些是自己的，哪些是假設的',
    'zh-Hans': '哪些是自己的，哪些是假设的',
    en: 'What is your own and what is supposed',
  },
  'whatif.from.own': { 'zh-Hant': '自己的', 'zh-Hans': '自己的', en: 'your own' },
  'whatif.from.assumed': { 'zh-Hant': '假設', 'zh-Hans': '假设', en: 'supposed' },
  'whatif.number.auc': {
    'zh-Hant': '接起前看得多準',
    'zh-Hans': '接起前看得多准',
    en: 'how well risk is known before',
  },
  'whatif.number.longer': {
    'zh-Hant': '傷人的電話長幾倍',
    'zh-Hans': '伤人的电话长几倍',
    en: 'how many times longer hurtful calls take',
  },
  'whatif.number.severe': { 'zh-Hant': '其中嚴重的比例', 'zh-Hans': '其中严重的比例', en: 'severe among them' },
  'whatif.number.false_alarm': { 'zh-Hant': '誤記的比例', 'zh-Hans': '误记的比例', en: 'marked by mistake' },
  'whatif.number.spared': { 'zh-Hant': '想少接的人', 'zh-Hans': '想少接的人', en: 'people who asked to be spared' },
  'whatif.number.chosen_more': { 'zh-Hant': '願意多接的人', 'zh-Hans': '愿意多接的人', en: 'people who chose more' },
  'whatif.number.skills': { 'zh-Hant': '技能組', 'zh-Hans': '技能组', en: 'skills' },
  'whatif.ask': {
    'zh-Hant': '反過來問：最少要多少人',
    'zh-Hans': '反过来问：最少要多少人',
    en: 'Asked the other way: how few will do',
  },
  'whatif.ask.why': {
    'zh-Hant': '填上你要守住的，其他留空。用上面的條件算。',
    'zh-Hans': '填上你要守住的，其他留空。用上面的条件算。',
    en: 'Say what must hold, and leave the rest empty. It uses the numbers above.',
  },
  'whatif.ask.serviceLevel': {
    'zh-Hant': '每百通至少準時接起',
    'zh-Hans': '每百通至少按时接起',
    en: 'In time, of 100, at least',
  },
  'whatif.ask.worstDay': {
    'zh-Hant': '十天裡最糟那天至少',
    'zh-Hans': '十天里最糟那天至少',
    en: 'On the worst day in ten, at least',
  },
  'whatif.ask.p95Wait': {
    'zh-Hant': '最慢的二十分之一，最多等（秒）',
    'zh-Hans': '最慢的二十分之一，最多等（秒）',
    en: 'One in twenty waits at most (s)',
  },
  'whatif.ask.backToBack': {
    'zh-Hant': '每百通難接，馬上又來的最多',
    'zh-Hans': '每百通难接，马上又来的最多',
    en: 'Of 100 hurtful, again at once, at most',
  },
  'whatif.ask.run': { 'zh-Hant': '算最少要多少', 'zh-Hans': '算最少要多少', en: 'Find the least' },
  'whatif.ask.none': { 'zh-Hant': '至少填一項', 'zh-Hans': '至少填一项', en: 'Say at least one' },
  'whatif.least.heads': {
    'zh-Hant':
      '最少約 {{heads}} 人，再加約 {{rests}} 人讓大家真的休息得到，名冊約 {{roster}} 人。這時每百通約 {{n}} 通準時接起，最糟那天約 {{worst}} 通。',
    'zh-Hans':
      '最少约 {{heads}} 人，再加约 {{rests}} 人让大家真的休息得到，在册约 {{roster}} 人。这时每百通约 {{n}} 通按时接起，最糟那天约 {{worst}} 通。',
    en: 'At least about {{heads}} heads, and about {{rests}} more so that the rests are real: {{roster}} on the roster. Then about {{n}} in 100 are in time, {{worst}} on the worst day in ten.',
  },
  'whatif.least.seats': {
    'zh-Hant':
      '人數不變的話，每百人約要 {{seats}} 個座位，馬上又來的就降到 {{b2b}}／100；接電話的人少了，每百通約剩 {{n}} 通準時接起。',
    'zh-Hans':
      '人数不变的话，每百人约要 {{seats}} 个座位，马上又来的就降到 {{b2b}}／100；接电话的人少了，每百通约剩 {{n}} 通按时接起。',
    en: 'With the heads you have, about {{seats}} seats in 100 bring "again at once" down to {{b2b}} in 100; with fewer on the line about {{n}} in 100 are in time.',
  },
  'whatif.least.both': {
    'zh-Hant': '開這些座位又要全部守住：約 {{heads}} 人（名冊約 {{roster}} 人）。座位上的事也有人做了。',
    'zh-Hans': '开这些座位又要全部守住：约 {{heads}} 人（在册约 {{roster}} 人）。座位上的事也有人做了。',
    en: 'Those seats and everything held: about {{heads}} heads ({{roster}} on the roster). The work in the seats is then done as well.',
  },
  'whatif.least.not.heads': {
    'zh-Hant': '到 {{most}} 人都守不住，要從別處想辦法。',
    'zh-Hans': '到 {{most}} 人都守不住，要从别处想办法。',
    en: 'Not even {{most}} heads hold it. Something else must change.',
  },
  'whatif.least.not.seats': {
    'zh-Hant': '每百人開到 40 個座位也不夠。',
    'zh-Hans': '每百人开到 40 个座位也不够。',
    en: 'Not even 40 seats in 100 are enough.',
  },
  'whatif.least.uneven': {
    'zh-Hant': '附近有一處多了人反而差一點，所以取了較高的數字。',
    'zh-Hans': '附近有一处多了人反而差一点，所以取了较高的数字。',
    en: 'Close by, more once came out slightly worse; the higher number is given.',
  },
  'whatif.save.name': { 'zh-Hant': '這份試算叫什麼', 'zh-Hans': '这份测算叫什么', en: 'A name for this plan' },
  'whatif.save': { 'zh-Hant': '儲存試算', 'zh-Hans': '保存测算', en: 'Save the plan' },
  'whatif.save.locked': { 'zh-Hant': '先取個名字', 'zh-Hans': '先起个名字', en: 'Give it a name first' },
  'whatif.saved': {
    'zh-Hant': '存好了，之後不會再變。',
    'zh-Hans': '已保存，之后不会再变。',
    en: 'Saved. It will not change any more.',
  },
  'whatif.use': { 'zh-Hant': '改用這個派法', 'zh-Hans': '改用这个派法', en: 'Use this preset' },
  'whatif.kept': { 'zh-Hant': '存下的試算', 'zh-Hans': '已保存的测算', en: 'Saved plans' },
  'whatif.kept.none': { 'zh-Hant': '還沒有存過', 'zh-Hans': '还没有保存过', en: 'None yet' },
  'whatif.kept.one': {
    'zh-Hant': '{{event}} · {{heads}} 人 · {{by}} · {{at}}',
    'zh-Hans': '{{event}} · {{heads}} 人 · {{by}} · {{at}}',
    en: '{{event}} · {{heads}} heads · {{by}} · {{at}}',
  },
})
