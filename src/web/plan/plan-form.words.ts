import { words } from '#kernel/words.ts'

/** What somebody plans with. */
export const planFormWords = words({
  'rail.plan': { 'zh-Hant': '試算', 'zh-Hans': '测算', en: 'What if' },
  'whatif.title': { 'zh-Hant': '試算人力與派案', 'zh-Hans': '测算人力与派单', en: 'What if' },
  'whatif.centre': { 'zh-Hant': '你的中心', 'zh-Hans': '你的中心', en: 'Your centre' },
  'whatif.heads': { 'zh-Hant': '一天的名冊人數', 'zh-Hans': '一天的在册人数', en: 'Heads on the roster of a day' },
  'whatif.heads.why': {
    'zh-Hant': '整天輪下來的人數，最忙時大約六成在線上。',
    'zh-Hans': '全天轮班的人数，最忙时约六成在线。',
    en: 'Over the whole day; about six of ten are there at the busiest hour.',
  },
  'whatif.contacts': { 'zh-Hant': '平常一天的來電', 'zh-Hans': '平常一天的来电', en: 'Calls on an ordinary day' },
  'whatif.contacts.why': {
    'zh-Hant': '空著：就當成平常剛好每百通接起八十通。',
    'zh-Hans': '留空：就当作平常刚好每百通接起八十通。',
    en: 'Left empty: as many as let you just answer 80 in 100 in time.',
  },
  'whatif.handle': { 'zh-Hant': '一通處理幾秒', 'zh-Hans': '一通处理几秒', en: 'Seconds a call takes' },
  'whatif.patience': {
    'zh-Hant': '客人願意等幾秒',
    'zh-Hans': '客户愿意等几秒',
    en: 'Seconds people are ready to wait',
  },
  'whatif.abusive': {
    'zh-Hant': '每百通有幾通傷人',
    'zh-Hans': '每百通有几通伤人',
    en: 'Calls in 100 that hurt somebody',
  },
  'whatif.skills': { 'zh-Hant': '技能組', 'zh-Hans': '技能组', en: 'Skills' },
  'whatif.seats': {
    'zh-Hant': '每百人有幾個做可晚點做的事',
    'zh-Hans': '每百人有几个做可晚点做的事',
    en: 'People in 100 doing work that can wait',
  },
  'whatif.seats.why': {
    'zh-Hant': '信件、單子這類座位。剛被罵的人可以先換過去。',
    'zh-Hans': '邮件、单据这类座位。刚被骂的人可以先换过去。',
    en: 'Mail or tickets: a seat for whoever was just hit.',
  },
  'whatif.more': { 'zh-Hant': '更多數字', 'zh-Hans': '更多数字', en: 'More numbers' },
  'whatif.recall': {
    'zh-Hant': '傷人的電話，每百通有幾通被記下',
    'zh-Hans': '伤人的电话，每百通有几通被记下',
    en: 'Of 100 that hurt, how many are marked',
  },
  'whatif.auc': {
    'zh-Hant': '接起前看得多準（50 是用猜的，100 是全對）',
    'zh-Hans': '接起前看得多准（50 是靠猜，100 是全对）',
    en: 'How well risk is known before (50 guessing, 100 always right)',
  },
  'whatif.day': { 'zh-Hant': '哪一天', 'zh-Hans': '哪一天', en: 'Which day' },
  'whatif.event.ordinary': { 'zh-Hant': '平常的一週', 'zh-Hans': '平常的一周', en: 'An ordinary week' },
  'whatif.event.consumer_day': {
    'zh-Hant': '3 月 15 日消費者日',
    'zh-Hans': '3 月 15 日消费者权益日',
    en: '15 March, consumer day',
  },
  'whatif.event.double_eleven': { 'zh-Hant': '雙十一', 'zh-Hans': '双十一', en: 'Double Eleven' },
  'whatif.event.typhoon': { 'zh-Hant': '颱風天', 'zh-Hans': '台风天', en: 'A typhoon day' },
  'whatif.event.own': { 'zh-Hant': '自己設定的一天', 'zh-Hans': '自己设定的一天', en: 'A day of my own' },
  'whatif.demand': { 'zh-Hant': '來電是平常的幾倍', 'zh-Hans': '来电是平常的几倍', en: 'Calls, times an ordinary day' },
  'whatif.abuse': {
    'zh-Hant': '傷人的比例是平常的幾倍',
    'zh-Hans': '伤人的比例是平常的几倍',
    en: 'Hurtful share, times an ordinary day',
  },
  'whatif.rule': { 'zh-Hant': '怎麼派', 'zh-Hans': '怎么派', en: 'How calls are given' },
  'whatif.preset.longest-idle': { 'zh-Hant': '最久閒置優先', 'zh-Hans': '空闲最久优先', en: 'Longest idle' },
  'whatif.preset.neutral': {
    'zh-Hant': '平順：不讓客人多等',
    'zh-Hans': '平稳：不让客户多等',
    en: 'Neutral: nobody waits longer',
  },
  'whatif.preset.guard': {
    'zh-Hant': '守護：護住需要的人',
    'zh-Hans': '守护：护住需要的人',
    en: 'Guard: those who need it are kept out',
  },
  'whatif.preset.shield': {
    'zh-Hant': '護盾：客人會多等',
    'zh-Hans': '护盾：客户会多等',
    en: 'Shield: most protection, longer waits',
  },
  'whatif.recovery': {
    'zh-Hant': '把難接之後的休息算進人力',
    'zh-Hans': '把难接之后的休息算进人力',
    en: 'Count the rests after hard calls into the heads',
  },
  'whatif.run': { 'zh-Hant': '試算', 'zh-Hans': '测算', en: 'Work it out' },
  'whatif.stop': { 'zh-Hant': '停下來', 'zh-Hans': '停止', en: 'Stop' },
  'whatif.running': { 'zh-Hant': '正在紙上跑一遍', 'zh-Hans': '正在纸上跑一遍', en: 'Playing it through on paper' },
  'whatif.failed': {
    'zh-Hant': '沒算完。條件都還在，再試一次。',
    'zh-Hans': '没算完。条件都还在，再试一次。',
    en: 'It did not finish. Your numbers are still here; try again.',
  },
  'whatif.invalid': {
    'zh-Hant': '先把空著或超出範圍的數字補好',
    'zh-Hans': '先把空着或超出范围的数字补好',
    en: 'Fill in the numbers that are empty or out of range',
  },
  'whatif.history': { 'zh-Hant': '自己的紀錄', 'zh-Hans': '自己的记录', en: 'Your own history' },
  'whatif.history.house': {
    'zh-Hant': '用這裡最近四週',
    'zh-Hans': '用这里最近四周',
    en: 'Use the last four weeks here',
  },
  'whatif.history.csv': {
    'zh-Hant': '用自己的 CSV 檔',
    'zh-Hans': '用自己的 CSV 文件',
    en: 'Use a CSV file of your own',
  },
  'whatif.history.csv.why': {
    'zh-Hant':
      '欄名：start, contacts，可加 handle_seconds, abandoned, abusive。一列半小時，如 2026-03-02T09:30。檔案只在這台電腦讀，不會上傳。',
    'zh-Hans':
      '列名：start, contacts，可加 handle_seconds, abandoned, abusive。一行半小时，如 2026-03-02T09:30。文件只在本机读取，不会上传。',
    en: 'Columns: start, contacts, and if you have them handle_seconds, abandoned, abusive. A line for each half hour, such as 2026-03-02T09:30. It is read on this computer and goes nowhere.',
  },
  'whatif.history.none': {
    'zh-Hant': '用研究時的數字，可以直接試。',
    'zh-Hans': '用研究时的数字，可以直接试。',
    en: 'The numbers of the study are filled in; you can try at once.',
  },
  'whatif.history.own': {
    'zh-Hant': '{{from}} 到 {{to}}，{{days}} 天。',
    'zh-Hans': '{{from}} 到 {{to}}，{{days}} 天。',
    en: '{{from}} to {{to}}, {{days}} days.',
  },
  'whatif.history.taken': {
    'zh-Hant': '換成自己的：{{names}}',
    'zh-Hans': '换成自己的：{{names}}',
    en: 'Now your own: {{names}}',
  },
  'whatif.history.unknown': {
    'zh-Hant': '還說不準，先用研究的：{{names}}',
    'zh-Hans': '还说不准，先用研究的：{{names}}',
    en: 'Cannot tell yet, so the study’s: {{names}}',
  },
  'whatif.history.abandonment': {
    'zh-Hant': '紀錄裡每百通有 {{n}} 通等不到就掛了。',
    'zh-Hans': '记录里每百通有 {{n}} 通等不到就挂了。',
    en: 'In your history {{n}} in 100 hung up before they were answered.',
  },
  'whatif.csv.line': {
    'zh-Hant': '第 {{line}} 列：{{says}}',
    'zh-Hans': '第 {{line}} 行：{{says}}',
    en: 'Line {{line}}: {{says}}',
  },
  'whatif.number.contacts': { 'zh-Hant': '一天的來電', 'zh-Hans': '一天的来电', en: 'calls a day' },
  'whatif.number.profile': { 'zh-Hant': '各時段的比重', 'zh-Hans': '各时段的比重', en: 'shape of the day' },
  'whatif.number.handle': { 'zh-Hant': '處理時間', 'zh-Hans': '处理时长', en: 'handling time' },
  'whatif.number.patience': { 'zh-Hant': '願意等多久', 'zh-Hans': '愿意等多久', en: 'patience' },
  'whatif.number.abusive': { 'zh-Hant': '傷人的比例', 'zh-Hans': '伤人的比例', en: 'share that hurts' },
  'whatif.number.recall': { 'zh-Hant': '有記下的比例', 'zh-Hans': '有记下的比例', en: 'share that is marked' },
})
