import { words } from '#kernel/words.ts'

export const servedWords = words({
  'served.link': {
    'zh-Hant': '由志願同事接的客人',
    'zh-Hans': '由志愿同事接的客户',
    en: 'Customers served by volunteers',
  },
  'served.title': {
    'zh-Hant': '由志願同事接的客人',
    'zh-Hans': '由志愿同事接的客户',
    en: 'Customers served by volunteers',
  },
  'served.teach': {
    'zh-Hant':
      '在名單上的客人，來電由報名的同事接；沒有人有空就說明要等多久，並約好回電。每一筆都有理由、依據和結束的日期，到期自己失效。',
    'zh-Hans':
      '在名单上的客户，来电由报名的同事接；没有人有空就说明要等多久，并约好回电。每一条都有理由、依据和结束的日期，到期自己失效。',
    en: 'Their calls go to colleagues who offered. If none is free they are told how long and promised a call. Every line has a reason, a source and an end, and lapses by itself.',
  },
  'served.none': { 'zh-Hant': '名單是空的', 'zh-Hans': '名单是空的', en: 'Nobody is on the list' },
  'served.none.teach': {
    'zh-Hant': '旁邊是紀錄裡有依據的客人，要不要列入由你決定。',
    'zh-Hans': '旁边是记录里有依据的客户，要不要列入由你决定。',
    en: 'Beside this are customers whom the record would bear out. Whether to list them is for you to decide.',
  },
  'served.nameless': { 'zh-Hant': '未留姓名', 'zh-Hans': '未留姓名', en: 'No name given' },
  'served.source.open_case': {
    'zh-Hant': '我們還沒辦好的案件',
    'zh-Hans': '我们还没办好的工单',
    en: 'A case we left lying',
  },
  'served.source.exposure_watch': { 'zh-Hant': '說過要公開', 'zh-Hans': '说过要曝光', en: 'Spoke of going public' },
  'served.source.standing': { 'zh-Hant': '確認過的言行', 'zh-Hans': '确认过的言行', en: 'Confirmed conduct' },
  'served.no_effect': {
    'zh-Hant': '異議逾期未答，已失效',
    'zh-Hans': '异议逾期未答，已失效',
    en: 'Appeal unanswered: no effect',
  },
  'served.until': {
    'zh-Hant': '到 {{until}}，{{by}} 列入',
    'zh-Hans': '到 {{until}}，{{by}} 列入',
    en: 'until {{until}}, listed by {{by}}',
  },
  'served.over': { 'zh-Hant': '不再需要', 'zh-Hans': '不再需要', en: 'No longer needed' },
  'served.off': { 'zh-Hant': '移出名單', 'zh-Hans': '移出名单', en: 'Take off the list' },
  'served.put': { 'zh-Hant': '列入一段時間', 'zh-Hans': '列入一段时间', en: 'List for a time' },
  'served.proposals': { 'zh-Hant': '紀錄裡有依據的', 'zh-Hans': '记录里有依据的', en: 'Borne out by the record' },
  'served.proposals.why': {
    'zh-Hant': '只看沒辦好的案件、失約、留意與確認過的言行。打得多、買得多不算。',
    'zh-Hans': '只看没办好的工单、失约、留意与确认过的言行。来电多、买得多不算。',
    en: 'Open cases, broken promises, watches and confirmed conduct. Calling often or buying much does not count.',
  },
  'served.broken': {
    'zh-Hant': '我們失約 {{n}} 次',
    'zh-Hans': '我们失约 {{n}} 次',
    en: 'promises of ours broken: {{n}}',
  },
  'served.unresolved': {
    'zh-Hant': '{{n}} 通沒解決',
    'zh-Hans': '{{n}} 通没解决',
    en: 'contacts that solved nothing: {{n}}',
  },
  'served.watched': { 'zh-Hant': '說過要公開', 'zh-Hans': '说过要曝光', en: 'spoke of going public' },
  'served.confirmed': { 'zh-Hant': '確認過 {{n}} 次', 'zh-Hans': '确认过 {{n}} 次', en: 'conduct confirmed: {{n}}' },
  'served.reason': { 'zh-Hant': '理由', 'zh-Hans': '理由', en: 'Reason' },
  'served.reason.needed': {
    'zh-Hant': '先寫一句理由',
    'zh-Hans': '先写一句理由',
    en: 'Write one sentence of reason first',
  },
  'served.days': { 'zh-Hant': '多久', 'zh-Hans': '多久', en: 'For how long' },
  'served.severe': {
    'zh-Hant': '特別難，每人一天最多接一位',
    'zh-Hans': '特别难，每人一天最多接一位',
    en: 'Very hard: one a day for each volunteer',
  },
  'served.appeal': {
    'zh-Hant': '有人提出異議：{{words}}',
    'zh-Hans': '有人提出异议：{{words}}',
    en: 'An appeal: {{words}}',
  },
  'served.answer': { 'zh-Hant': '你的答覆', 'zh-Hans': '你的答复', en: 'Your answer' },
  'served.why_needed': { 'zh-Hant': '先寫答覆', 'zh-Hans': '先写答复', en: 'Write the answer first' },
  'served.lift': { 'zh-Hant': '同意，移出', 'zh-Hans': '同意，移出', en: 'Agreed, take off' },
  'served.keep': { 'zh-Hant': '維持到期', 'zh-Hans': '维持到期', en: 'Keep until it ends' },
  'served.volunteers': { 'zh-Hant': '報名的同事', 'zh-Hans': '报名的同事', en: 'Colleagues who offered' },
  'served.volunteers.none': {
    'zh-Hant': '還沒有人報名。報名在各人的「今天」，只有本人能按。',
    'zh-Hans': '还没有人报名。报名在各人的“今天”，只有本人能按。',
    en: 'Nobody has offered yet. It is done on one’s own Today, and nobody can do it for another.',
  },
  'served.volunteer': {
    'zh-Hant': '一天最多 {{most}} 通，到 {{until}}，{{allowance}}，本月 {{taken}} 通',
    'zh-Hans': '一天最多 {{most}} 通，到 {{until}}，{{allowance}}，本月 {{taken}} 通',
    en: 'at most {{most}} a day until {{until}}, {{allowance}}, {{taken}} this month',
  },
  'served.mine': { 'zh-Hant': '願意接較難的', 'zh-Hans': '愿意接较难的', en: 'Taking the hard ones' },
  'served.why': {
    'zh-Hant': '可以報名接名單上的客人：一天最多四通、間隔半小時、有津貼，三十天後自己結束，隨時可以退出。',
    'zh-Hans': '可以报名接名单上的客户：一天最多四通、间隔半小时、有津贴，三十天后自己结束，随时可以退出。',
    en: 'You may offer to take customers from the list: four a day at most, half an hour apart, with an allowance, for thirty days. Stop whenever you like.',
  },
  'served.offered': {
    'zh-Hant': '今天 {{n}} / {{m}} 通，到 {{until}}，{{allowance}}。',
    'zh-Hans': '今天 {{n}} / {{m}} 通，到 {{until}}，{{allowance}}。',
    en: 'Today {{n}} of {{m}}, until {{until}}, {{allowance}}.',
  },
  'served.offer': { 'zh-Hant': '我願意', 'zh-Hans': '我愿意', en: 'I am willing' },
  'served.no_more': { 'zh-Hant': '不接了', 'zh-Hans': '不接了', en: 'No more' },
  'served.allowance': {
    'zh-Hant': '津貼依公司規定',
    'zh-Hans': '津贴按公司规定',
    en: 'Allowance as the firm has set it',
  },
})
