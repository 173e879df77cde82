import { words } from '#kernel/words.ts'

export const routingScreenWords = words({
  'rail.routing': { 'zh-Hant': '派線', 'zh-Hans': '分配', en: 'Routing' },
  'modes.title': { 'zh-Hant': '保護派線', 'zh-Hans': '保护性分配', en: 'Protective routing' },
  'modes.truth': {
    'zh-Hant': '派線不會讓辱罵變少，只是把它分散、隔開。',
    'zh-Hans': '分配规则不会让辱骂变少，只是把它分散、隔开。',
    en: 'Routing does not make abuse less: it spreads and spaces it.',
  },
  'modes.truth.less': {
    'zh-Hant': '要變少，得靠改掉起因、提醒與結束通話的權利，還有足夠的人手。',
    'zh-Hans': '要变少，得靠去掉起因、提醒和挂断的权利，还有足够的人手。',
    en: 'What makes it less is removing its causes, the right to warn and to end a call, and enough people.',
  },
  'modes.now': { 'zh-Hant': '現在由誰決定', 'zh-Hans': '现在由谁决定', en: 'What decides now' },
  'modes.preset.longest-idle': { 'zh-Hant': '最久閒置優先', 'zh-Hans': '空闲最久优先', en: 'Longest idle' },
  'modes.preset.neutral': { 'zh-Hant': '平順', 'zh-Hans': '平稳', en: 'Neutral' },
  'modes.preset.guard': { 'zh-Hant': '守護', 'zh-Hans': '守护', en: 'Guard' },
  'modes.preset.shield': { 'zh-Hant': '護盾', 'zh-Hans': '护盾', en: 'Shield' },
  'modes.does.longest-idle': {
    'zh-Hant': '誰閒得最久就給誰，不管他剛剛遇到什麼。大多數中心都這樣做，也是所有代價的比較基準。',
    'zh-Hans': '谁空闲最久就给谁，不管他刚遇到什么。多数中心都这样做，也是所有代价的比较基准。',
    en: 'Whoever has been free longest, whatever they have just been through. What most centres do, and what every price is held against.',
  },
  'modes.does.neutral': {
    'zh-Hant': '剛碰上難纏通話的人，優先接看起來平靜的；每個人的份量盡量平均。最多多等 12 秒，客人整體等候不變。',
    'zh-Hans': '刚接完难的电话的人，优先接看起来平静的；每个人的份量尽量平均。最多多等 12 秒，客户总体等候不变。',
    en: 'Whoever was just hit gets what looks calm first, and shares are kept even. At most 12 seconds are spent on it; customers as a whole wait as before.',
  },
  'modes.does.guard': {
    'zh-Hant': '同上，但最多多等 15 秒；申請保護的人只接最平靜的五分之一，不設時限。',
    'zh-Hans': '同上，但最多多等 15 秒；申请保护的人只接最平静的五分之一，不设时限。',
    en: 'As Neutral, with up to 15 seconds; whoever asked to be spared gets the calmest fifth alone, without a limit of time.',
  },
  'modes.does.shield': {
    'zh-Hant': '保護最多：剛碰上的人只接較平靜的一半，最多多等 60 秒。客人會明顯等比較久，請先看代價。',
    'zh-Hans': '保护最多：刚碰上的人只接较平静的一半，最多多等 60 秒。客户会明显等得更久，请先看代价。',
    en: 'Spares most: whoever was just hit gets the calmer half alone, for up to 60 seconds. Customers wait clearly longer: look at the price first.',
  },
  'modes.first': {
    'zh-Hant': '還沒有人選過規則。一開始就是這個，因為它不讓客人多等。',
    'zh-Hans': '还没有人选过规则。一开始就用这条，因为它不让客户多等。',
    en: 'Nobody has chosen a rule yet. The house begins with this one, because it costs customers no time.',
  },
  'modes.since': {
    'zh-Hant': '{{at}} 起，由 {{by}} 決定：{{reason}}',
    'zh-Hans': '{{at}} 起，由 {{by}} 决定：{{reason}}',
    en: 'Since {{at}}, by {{by}}: {{reason}}',
  },
  'modes.gates': {
    'zh-Hant':
      '休息、換到別的座位、保護設定、曾被同一位客人傷害、新人：這些一定先看，人再多也不放鬆，任何規則都改不了。',
    'zh-Hans': '休息、换到别的座位、保护设置、曾被同一位客户伤害、新人：这些一定先看，再忙也不放松，哪条规则都改不了。',
    en: 'Rest, a seat of other work, a person’s own protection, having been hurt by this customer, being new: these are looked at first, hold in any crowd, and no rule changes them.',
  },
  'modes.shadow.runs': {
    'zh-Hant': '「{{preset}}」正在旁觀，只記錄不決定（{{at}} 起）。',
    'zh-Hans': '“{{preset}}”正在旁观，只记录不决定（{{at}} 起）。',
    en: '{{preset}} looks on since {{at}}: it is written down what it would do, and it decides nothing.',
  },
  'modes.switchback.waits': {
    'zh-Hant': '「{{preset}}」從 {{at}} 開始按天輪替，今天還不算。',
    'zh-Hans': '“{{preset}}”从 {{at}} 开始按天轮换，今天还不算。',
    en: '{{preset}} has its days from {{at}}. Today does not count yet.',
  },
  'modes.switchback.this': {
    'zh-Hant': '按天輪替中，今天輪到「{{preset}}」。',
    'zh-Hans': '按天轮换中，今天轮到“{{preset}}”。',
    en: 'Days take turns. Today is a day of {{preset}}.',
  },
  'modes.switchback.other': {
    'zh-Hant': '「{{preset}}」按天輪替中，今天輪到原來的規則。',
    'zh-Hans': '“{{preset}}”按天轮换中，今天轮到原来的规则。',
    en: 'Days take turns with {{preset}}. Today is a day of the rule before.',
  },
  'modes.fell': {
    'zh-Hant':
      '{{at}} 起，事前的風險判斷已分不太出哪通會難（{{n}} 通裡的分辨力 {{auc}}，至少要 0.65），系統先只看時間：剛碰上的人稍後再接。',
    'zh-Hans':
      '{{at}} 起，事前的风险判断已分不太出哪通会难（{{n}} 通里的分辨力 {{auc}}，至少要 0.65），系统先只看时间：刚碰上的人稍后再接。',
    en: 'Since {{at}} the risk known beforehand hardly tells which contact will be hard ({{auc}} over {{n}} contacts; .65 is needed). The house goes by time alone: whoever was just hit comes last.',
  },
  'modes.resting': {
    'zh-Hant': '暫時不派可能難接的給：{{names}}',
    'zh-Hans': '暂时不派可能难接的给：{{names}}',
    en: 'Given nothing that may be hard for now: {{names}}',
  },
  'modes.resting.note': {
    'zh-Hant': '這裡不寫原因，也不必問。',
    'zh-Hans': '这里不写原因，也不用问。',
    en: 'Why is not said here, and need not be asked.',
  },
  'modes.overload': { 'zh-Hant': '爆量模式', 'zh-Hans': '高峰模式', en: 'Overload mode' },
  'modes.overload.teach': {
    'zh-Hant': '來電多到接不完時：剛碰上的人只排在後面，不再擋住。申請保護的人照樣受保護。今天營業結束自動關閉。',
    'zh-Hans': '来电多到接不完时：刚碰上的人只排在后面，不再拦住。申请保护的人照样受保护。今天营业结束自动关闭。',
    en: 'When more come than can be answered: whoever was just hit is put last and no longer kept back. Whoever asked to be spared stays spared. It ends by itself when you close today.',
  },
  'modes.overload.on': {
    'zh-Hant': '開著，到 {{at}} 自動結束。{{by}}：{{reason}}',
    'zh-Hans': '开着，到 {{at}} 自动结束。{{by}}：{{reason}}',
    en: 'On, and ends by itself at {{at}}. {{by}}: {{reason}}',
  },
  'modes.overload.begin': { 'zh-Hant': '開到 {{at}}', 'zh-Hans': '开到 {{at}}', en: 'Switch on until {{at}}' },
  'modes.overload.end': { 'zh-Hant': '現在結束', 'zh-Hans': '现在结束', en: 'End it now' },
  'modes.overload.closed': {
    'zh-Hant': '今天已經打烊，或沒有營業',
    'zh-Hans': '今天已经下班，或不营业',
    en: 'Closed today, or closed already',
  },
  'modes.reason': { 'zh-Hant': '理由', 'zh-Hans': '理由', en: 'Reason' },
  'modes.reason.locked': {
    'zh-Hant': '先寫理由，至少六個字',
    'zh-Hans': '先写理由，至少六个字',
    en: 'Give a reason first, six letters at least',
  },
  'modes.presets': {
    'zh-Hant': '三種規則和各自的代價',
    'zh-Hans': '三种规则和各自的代价',
    en: 'Three rules and what each costs',
  },
  'modes.presets.teach': {
    'zh-Hant':
      '在這台電腦上，用 {{n}} 人、{{seats}}% 可緩工作座位，把 {{weeks}} 個同樣的星期各跑一遍。來電量設在最久閒置優先剛好 20 秒內接起八成（每天約 {{contacts}} 通）。不含任何客人資料。誰撐不撐得住，這裡算不出來。',
    'zh-Hans':
      '在这台电脑上，用 {{n}} 人、{{seats}}% 可缓工作座位，把 {{weeks}} 个同样的星期各跑一遍。来电量设在空闲最久优先刚好 20 秒内接起八成（每天约 {{contacts}} 通）。不含任何客户资料。谁扛不扛得住，这里算不出来。',
    en: 'Worked out on this computer: the same {{weeks}} weeks under each rule, with {{n}} people, {{seats}} % in seats of work that can wait, and as many contacts as longest idle answers 80 of 100 in 20 seconds (about {{contacts}} a day). No customer’s data is in it. How anybody bears it, no model can say.',
  },
  'modes.working': { 'zh-Hant': '正在算代價…', 'zh-Hans': '正在算代价…', en: 'Working out the price…' },
  'modes.failed': {
    'zh-Hant': '這台裝置算不出代價，請換一台電腦。',
    'zh-Hans': '这台设备算不出代价，请换一台电脑。',
    en: 'This device could not work it out. Try another computer.',
  },
  'modes.figure': { 'zh-Hant': '項目', 'zh-Hans': '项目', en: 'Figure' },
  'modes.with': { 'zh-Hant': '這個規則', 'zh-Hans': '这条规则', en: 'This rule' },
  'modes.without': { 'zh-Hant': '最久閒置', 'zh-Hans': '空闲最久', en: 'Longest idle' },
  'modes.key.serviceLevel': { 'zh-Hant': '20 秒內接起', 'zh-Hans': '20 秒内接起', en: 'Answered in 20 s' },
  'modes.key.p95Wait': { 'zh-Hant': '95% 的人等不超過', 'zh-Hans': '95% 的人等不超过', en: '95 of 100 wait up to' },
  'modes.key.extraStaff': {
    'zh-Hant': '補回接聽率要加的人力',
    'zh-Hans': '补回接听率要加的人力',
    en: 'Staff to win it back',
  },
  'modes.key.backToBack': { 'zh-Hant': '半小時內又碰上', 'zh-Hans': '半小时内又碰上', en: 'Hard ones back to back' },
  'modes.key.threeIn60': {
    'zh-Hant': '一小時碰上三通（每 8 小時班）',
    'zh-Hans': '一小时碰上三通（每 8 小时班）',
    en: 'Three in an hour, per 8 h',
  },
  'modes.key.maxOverMean': {
    'zh-Hant': '最多的人是平均的幾倍',
    'zh-Hans': '最多的人是平均的几倍',
    en: 'Most of one over the mean',
  },
  'modes.key.sparedRate': {
    'zh-Hant': '申請保護的人碰上的，是別人的幾倍',
    'zh-Hans': '申请保护的人碰上的，是别人的几倍',
    en: 'Spared people’s share, over others’',
  },
  'modes.unit.percent': { 'zh-Hant': '{{n}}%', 'zh-Hans': '{{n}}%', en: '{{n}} %' },
  'modes.unit.points': { 'zh-Hant': '{{n}} 個百分點', 'zh-Hans': '{{n}} 个百分点', en: '{{n}} points' },
  'modes.unit.seconds': { 'zh-Hant': '{{n}} 秒', 'zh-Hans': '{{n}} 秒', en: '{{n}} s' },
  'modes.between': { 'zh-Hant': '{{low}} 到 {{high}}', 'zh-Hans': '{{low}} 到 {{high}}', en: '{{low}} to {{high}}' },
  'modes.difference': {
    'zh-Hant': '差 {{by}}（{{low}} 到 {{high}}）',
    'zh-Hans': '差 {{by}}（{{low}} 到 {{high}}）',
    en: 'difference {{by}} ({{low}} to {{high}})',
  },
  'modes.choose': { 'zh-Hant': '選「{{preset}}」', 'zh-Hans': '选“{{preset}}”', en: 'Choose {{preset}}' },
  'modes.chosen.now': { 'zh-Hant': '現在就是這個', 'zh-Hans': '现在就是这条', en: 'Decides now' },
  'modes.trial.first': {
    'zh-Hant': '先結束正在進行的試用',
    'zh-Hans': '先结束正在进行的试用',
    en: 'End the running trial first',
  },
  'modes.save.title': { 'zh-Hant': '採用「{{preset}}」', 'zh-Hans': '采用“{{preset}}”', en: 'Put {{preset}} to work' },
  'modes.how': { 'zh-Hant': '怎麼開始', 'zh-Hans': '怎么开始', en: 'How it begins' },
  'modes.mode.live': { 'zh-Hant': '現在就由它決定', 'zh-Hans': '现在就由它决定', en: 'It decides from now on' },
  'modes.mode.live.teach': {
    'zh-Hant': '代替現在的規則，隨時可以結束。',
    'zh-Hans': '代替现在的规则，随时可以结束。',
    en: 'In place of the rule before; it can be ended at any time.',
  },
  'modes.mode.shadow': { 'zh-Hant': '先旁觀', 'zh-Hans': '先旁观', en: 'It looks on first' },
  'modes.mode.shadow.teach': {
    'zh-Hant': '每一通都記下它會選誰，但不決定。看得到選擇不同，看不到後果。',
    'zh-Hans': '每一通都记下它会选谁，但不决定。看得到选择不同，看不到后果。',
    en: 'Of every contact it is written down whom it would choose. It shows where choices differ, not what would follow.',
  },
  'modes.mode.switchback': {
    'zh-Hant': '和現在的規則按天輪替',
    'zh-Hans': '和现在的规则按天轮换',
    en: 'Days take turns',
  },
  'modes.mode.switchback.teach': {
    'zh-Hant': '抽籤決定哪天用哪個，兩週裡每個星期幾各一次，明天開始。這樣才比得出後果。',
    'zh-Hans': '抽签决定哪天用哪条，两周里每个星期几各一次，明天开始。这样才比得出后果。',
    en: 'A draw says whose day it is; in two weeks each has every weekday once. It begins tomorrow, and shows what follows.',
  },
  'modes.save': { 'zh-Hant': '看過代價，儲存', 'zh-Hans': '看过代价，保存', en: 'I have seen the price. Save' },
  'modes.save.price': { 'zh-Hant': '代價還沒算好', 'zh-Hans': '代价还没算好', en: 'The price is not worked out yet' },
  'modes.cancel': { 'zh-Hant': '先不要', 'zh-Hans': '先不要', en: 'Not now' },
})
