import { words } from '#kernel/words.ts'

/** What is watched, what a comparison says, and what was decided before. */
export const routingWatchWords = words({
  'modes.monitors': { 'zh-Hant': '誰在盯著規則', 'zh-Hans': '谁在盯着规则', en: 'What watches over the rule' },
  'modes.monitors.teach': {
    'zh-Hant': '最近 28 天。這裡看的是規則準不準，不是誰做得好不好。',
    'zh-Hans': '最近 28 天。这里看的是规则准不准，不是谁做得好不好。',
    en: 'The last 28 days. These are figures about the rule, not about anybody.',
  },
  'modes.cannot': {
    'zh-Hant': '還看不出來：至少再 {{n}} 通',
    'zh-Hans': '还说不准：至少再 {{n}} 通',
    en: 'Cannot tell yet: at least {{n}} more contacts',
  },
  'modes.cannot.reports': {
    'zh-Hant': '還看不出來：至少再 {{n}} 次回報',
    'zh-Hans': '还说不准：至少再 {{n}} 次上报',
    en: 'Cannot tell yet: at least {{n}} more reports',
  },
  'modes.monitor.risk': {
    'zh-Hant': '事前的風險分得出哪通難嗎',
    'zh-Hans': '事前的风险分得出哪通难吗',
    en: 'Does the risk tell hard contacts from others',
  },
  'modes.monitor.risk.good': {
    'zh-Hant': '分得出（0.65 以上）',
    'zh-Hans': '分得出（0.65 以上）',
    en: 'It does (.65 or more)',
  },
  'modes.monitor.risk.too_little': {
    'zh-Hant': '分不太出，改只看時間',
    'zh-Hans': '分不太出，改为只看时间',
    en: 'Too little: by time alone',
  },
  'modes.monitor.reader': {
    'zh-Hant': '自己按鍵回報的，系統也聽到了嗎',
    'zh-Hans': '自己按键上报的，系统也听到了吗',
    en: 'Of what people report by their own key, was it heard too',
  },
  'modes.monitor.reader.good': { 'zh-Hant': '大多聽到了', 'zh-Hans': '大多听到了', en: 'Mostly' },
  'modes.monitor.reader.misses': { 'zh-Hant': '漏聽太多', 'zh-Hans': '漏听太多', en: 'It misses too much' },
  'modes.monitor.waits': {
    'zh-Hant': '被當成有風險、其實平靜的客人，等候是別人的幾倍',
    'zh-Hans': '被当成有风险、其实平静的客户，等候是别人的几倍',
    en: 'Wait of customers who looked risky and were calm, over others’',
  },
  'modes.monitor.waits.alike': {
    'zh-Hant': '一樣（0.90–1.15）',
    'zh-Hans': '一样（0.90–1.15）',
    en: 'Alike (0.90–1.15)',
  },
  'modes.monitor.waits.alarm': {
    'zh-Hant': '不一樣，請處理',
    'zh-Hans': '不一样，请处理',
    en: 'Not alike. Look into it',
  },
  'modes.of': { 'zh-Hant': '{{n}} 通', 'zh-Hans': '{{n}} 通', en: '{{n}} contacts' },
  'modes.of.reports': { 'zh-Hant': '{{n}} 次', 'zh-Hans': '{{n}} 次', en: '{{n}} reports' },
  'modes.compare': { 'zh-Hant': '試用結果', 'zh-Hans': '试用结果', en: 'What the trial says' },
  'modes.compare.none': {
    'zh-Hant': '現在沒有在試用別的規則。',
    'zh-Hans': '现在没有在试用别的规则。',
    en: 'No other rule is being tried.',
  },
  'modes.compare.none.teach': {
    'zh-Hant': '想換規則又不確定，先選「旁觀」或「按天輪替」，幾週後這裡就有結果。',
    'zh-Hans': '想换规则又拿不准，先选“旁观”或“按天轮换”，几周后这里就有结果。',
    en: 'Not sure about a rule? Let it look on, or give it its days; in some weeks the answer stands here.',
  },
  'modes.shadow.said': {
    'zh-Hant': '{{n}} 通裡，知道它會選誰的有 {{known}} 通，其中 {{elsewhere}} 通會給別人。',
    'zh-Hans': '{{n}} 通里，知道它会选谁的有 {{known}} 通，其中 {{elsewhere}} 通会给别人。',
    en: 'Of {{n}} contacts it is known of {{known}} whom it would have chosen; {{elsewhere}} would have gone to somebody else.',
  },
  'modes.shadow.next': {
    'zh-Hant': '緊接著又碰上的 {{n}} 通裡，{{spared}} 通會給沒剛碰上的人；另有 {{moved}} 通會落到剛碰上的人身上。',
    'zh-Hans': '紧接着又碰上的 {{n}} 通里，{{spared}} 通会给没刚碰上的人；另有 {{moved}} 通会落到刚碰上的人身上。',
    en: 'Of {{n}} hard contacts right after another, {{spared}} would have met somebody who had not just had one; {{moved}} others would have met somebody who had.',
  },
  'modes.shadow.limit': {
    'zh-Hant': '旁觀看不到後果：只要有一通換了人，之後每個人有空的時間都會不同。要知道後果，請按天輪替。',
    'zh-Hans': '旁观看不到后果：只要有一通换了人，之后每个人空出来的时间都会不同。想知道后果，请按天轮换。',
    en: 'Looking on cannot show consequences: had one contact gone elsewhere, everybody would have been free at other moments. For those, let days take turns.',
  },
  'modes.days.tried': { 'zh-Hant': '試用的日子', 'zh-Hans': '试用的日子', en: 'Its days' },
  'modes.days.other': { 'zh-Hant': '原規則的日子', 'zh-Hans': '原规则的日子', en: 'The other days' },
  'modes.days.difference': { 'zh-Hant': '相差', 'zh-Hans': '相差', en: 'Difference' },
  'modes.days.cannot': {
    'zh-Hant': '還看不出來：再 {{n}} 對日子',
    'zh-Hans': '还说不准：再 {{n}} 对日子',
    en: 'Cannot tell yet: {{n}} more pairs of days',
  },
  'modes.days.three': {
    'zh-Hant': '一小時碰上三通（每百通）',
    'zh-Hans': '一小时碰上三通（每百通）',
    en: 'Three in an hour, per 100 contacts',
  },
  'modes.days.teach': {
    'zh-Hant':
      '同一個星期幾、兩週一對，括號裡是隨機就可能有的範圍；包含 0 就是看不出差別。爆量和只看時間的 {{n}} 天不算。',
    'zh-Hans':
      '同一个星期几、两周一对，括号里是随机就可能有的范围；包含 0 就是看不出差别。高峰和只看时间的 {{n}} 天不算。',
    en: 'The same weekday of two weeks makes a pair; in brackets, what chance alone would leave open: with 0 in it, no difference can be told. {{n}} days of overload or of going by time alone are left out.',
  },
  'modes.history': { 'zh-Hant': '之前的規則', 'zh-Hans': '之前的规则', en: 'Every rule so far' },
  'modes.history.none': {
    'zh-Hant': '還沒有人存過規則。',
    'zh-Hans': '还没有人存过规则。',
    en: 'Nobody has saved a rule yet.',
  },
  'modes.version': { 'zh-Hant': '第 {{n}} 版', 'zh-Hans': '第 {{n}} 版', en: 'version {{n}}' },
  'modes.saved': {
    'zh-Hant': '{{at}}，{{by}}：{{reason}}',
    'zh-Hans': '{{at}}，{{by}}：{{reason}}',
    en: '{{at}}, {{by}}: {{reason}}',
  },
  'modes.ended': {
    'zh-Hant': '{{at}} 由 {{by}} 結束：{{reason}}',
    'zh-Hans': '{{at}} 由 {{by}} 结束：{{reason}}',
    en: 'Ended {{at}} by {{by}}: {{reason}}',
  },
  'modes.end': { 'zh-Hant': '結束這個規則', 'zh-Hans': '结束这条规则', en: 'End this rule' },
  'modes.end.trial': { 'zh-Hant': '結束試用', 'zh-Hans': '结束试用', en: 'End the trial' },
  'modes.end.then': {
    'zh-Hant': '結束之後，由「{{preset}}」決定。',
    'zh-Hans': '结束之后，由“{{preset}}”决定。',
    en: 'Then {{preset}} decides.',
  },
  'modes.price.shown': { 'zh-Hant': '儲存時看到的代價', 'zh-Hans': '保存时看到的代价', en: 'The price that was seen' },
})
