import { words } from '#kernel/words.ts'

export const patternScreenWords = words({
  'pattern.none': {
    'zh-Hant': '現在沒有一項達到',
    'zh-Hans': '现在没有一项达到',
    en: 'Nothing reaches what the house has set',
  },
  'pattern.none.teach': {
    'zh-Hant':
      '這裡只加總已經答覆過、而且有人看過的聯絡。我們自己造成的來電、有理由的客訴都不算。只是打得多，不會出現在這裡。',
    'zh-Hans':
      '这里只加总已经答复过、而且有人看过的联系。我们自己造成的来电、有理的投诉都不算。只是打得多，不会出现在这里。',
    en: 'Only contacts on an answered case count, and only after a person has looked. What we caused and complaints that were right never do. Calling often alone brings nobody here.',
  },
  'pattern.lead': {
    'zh-Hant': '這些數字達到了設定。它們是現在算出來的，沒有記在客戶身上；要有人確認才算數。',
    'zh-Hans': '这些数字达到了设定。它们是现在算出来的，没有记在客户身上；要有人确认才算。',
    en: 'These sums reach what is set. They are made as you look and stand on nobody’s record; people decide.',
  },
  'pattern.kind.over_emotional': { 'zh-Hant': '對人的惡言', 'zh-Hans': '对人的恶言', en: 'Abuse of a person' },
  'pattern.kind.unreasonable_demand': {
    'zh-Hant': '堅持給不了的要求',
    'zh-Hans': '坚持给不了的要求',
    en: 'Holding on to what cannot be given',
  },
  'pattern.kind.pressure': { 'zh-Hant': '拿客訴施壓', 'zh-Hans': '拿投诉施压', en: 'Complaints held out as pressure' },
  'pattern.kind.persistence': {
    'zh-Hant': '已答覆的事反覆來',
    'zh-Hans': '已答复的事反复来',
    en: 'Coming back on an answered case',
  },
  'pattern.on_case': { 'zh-Hant': '案件 A-{{number}}', 'zh-Hans': '工单 A-{{number}}', en: 'Case A-{{number}}' },
  'pattern.open': { 'zh-Hant': '看算式', 'zh-Hans': '看算式', en: 'See the sum' },
  'pattern.back': { 'zh-Hant': '回到清單', 'zh-Hans': '回到列表', en: 'Back to the list' },
  'pattern.sum': { 'zh-Hant': '怎麼算的', 'zh-Hans': '怎么算的', en: 'How it adds up' },
  'pattern.at_least': { 'zh-Hant': '要達到 {{n}}', 'zh-Hans': '要达到 {{n}}', en: 'at least {{n}}' },
  'pattern.shown': {
    'zh-Hant': '往內縮的只是列出來，不計入。按數字可以看到每一筆。',
    'zh-Hans': '往里缩的只是列出来，不计入。点数字可以看到每一条。',
    en: 'Lines set in are shown, not counted. Press a number to see its rows.',
  },
  'pattern.rows': { 'zh-Hant': '看這 {{n}} 筆', 'zh-Hans': '看这 {{n}} 条', en: 'Show the {{n}} rows' },
  'pattern.not_reached': { 'zh-Hant': '未達到', 'zh-Hans': '未达到', en: 'not reached' },
  'pattern.reached': { 'zh-Hant': '達到', 'zh-Hans': '达到', en: 'reached' },
  'pattern.line.incidents_1': {
    'zh-Hant': '已確認的事件，第 1 級',
    'zh-Hans': '已确认的事件，第 1 级',
    en: 'Confirmed incidents, level 1',
  },
  'pattern.line.incidents_2': {
    'zh-Hant': '已確認的事件，第 2 級',
    'zh-Hans': '已确认的事件，第 2 级',
    en: 'Confirmed incidents, level 2',
  },
  'pattern.line.incidents_3': {
    'zh-Hant': '已確認的事件，第 3 級',
    'zh-Hans': '已确认的事件，第 3 级',
    en: 'Confirmed incidents, level 3',
  },
  'pattern.line.incidents_4': {
    'zh-Hant': '已確認的事件，第 4 級',
    'zh-Hans': '已确认的事件，第 4 级',
    en: 'Confirmed incidents, level 4',
  },
  'pattern.line.contacts_with_abuse': {
    'zh-Hant': '有辱罵的聯絡（第 2 級以上）',
    'zh-Hans': '有辱骂的联系（第 2 级以上）',
    en: 'Contacts with abuse, level 2 or above',
  },
  'pattern.line.first_ask': { 'zh-Hant': '第一次提出', 'zh-Hans': '第一次提出', en: 'A first ask' },
  'pattern.line.out_of_scope': {
    'zh-Hant': '查過目錄，不在可給的範圍',
    'zh-Hans': '查过目录，不在可给的范围',
    en: 'Looked up: the house never gives it',
  },
  'pattern.line.explained_after_no': {
    'zh-Hant': '拒絕之後說明過，仍不接受',
    'zh-Hans': '拒绝之后解释过，仍不接受',
    en: 'Explained after the no, and not accepted',
  },
  'pattern.line.explained_and_agreed': {
    'zh-Hant': '最後一次說明，對方接受了',
    'zh-Hans': '最后一次解释，对方接受了',
    en: 'The last explanation was accepted',
  },
  'pattern.line.complaints_unfounded': {
    'zh-Hant': '附理由答覆、不成立且已結案的客訴',
    'zh-Hans': '附理由答复、不成立且已结案的投诉',
    en: 'Complaints closed as unfounded, with reasons',
  },
  'pattern.line.complaints_founded': {
    'zh-Hant': '成立的客訴（扣掉）',
    'zh-Hans': '成立的投诉（扣掉）',
    en: 'Complaints that were founded, taken away',
  },
  'pattern.line.complaints_net': { 'zh-Hant': '扣完之後', 'zh-Hans': '扣完之后', en: 'What is left after that' },
  'pattern.line.complaints_undecided': {
    'zh-Hant': '還沒答覆完的客訴（不計）',
    'zh-Hans': '还没答复完的投诉（不计）',
    en: 'Complaints still open, not counted',
  },
  'pattern.line.levers': {
    'zh-Hant': '說過「不給就客訴」',
    'zh-Hans': '说过“不给就投诉”',
    en: '“Do it or I complain” was said',
  },
  'pattern.line.after_answer': {
    'zh-Hant': '答覆之後的聯絡',
    'zh-Hans': '答复之后的联系',
    en: 'Contacts after the answer',
  },
  'pattern.line.nothing_new': {
    'zh-Hant': '其中有人看過、沒有新內容的',
    'zh-Hans': '其中有人看过、没有新内容的',
    en: 'Of these, looked at and nothing new',
  },
  'pattern.line.with_news': { 'zh-Hant': '有新內容的', 'zh-Hans': '有新内容的', en: 'With something new' },
  'pattern.line.not_looked_at': { 'zh-Hant': '還沒有人看過的', 'zh-Hans': '还没人看过的', en: 'Nobody has looked yet' },
  'pattern.line.ours_broken_promise': {
    'zh-Hant': '因為我們答應的沒做到',
    'zh-Hans': '因为我们答应的没做到',
    en: 'Because we broke a promise',
  },
  'pattern.line.ours_left_unsolved': {
    'zh-Hant': '因為上一次沒解決、也沒答覆',
    'zh-Hans': '因为上一次没解决、也没答复',
    en: 'Because we left it unsolved and unanswered',
  },
  'pattern.line.ours_call_back': { 'zh-Hant': '是我們回的電話', 'zh-Hans': '是我们回的电话', en: 'Our own call back' },
  'pattern.line.ours_not_answered': { 'zh-Hant': '沒有人接', 'zh-Hans': '没人接', en: 'Nobody picked up' },
  'pattern.line.minutes': { 'zh-Hant': '用掉的分鐘', 'zh-Hans': '用掉的分钟', en: 'Minutes it took' },
  'pattern.line.visits': { 'zh-Hant': '其中到店的', 'zh-Hans': '其中到店的', en: 'Of these, in person' },
  'pattern.cost': {
    'zh-Hant': '後面排隊的人多等了約 {{minutes}} 分鐘（{{low}} 到 {{high}}），從當時的排隊算出。',
    'zh-Hans': '后面排队的人多等了约 {{minutes}} 分钟（{{low}} 到 {{high}}），按当时的排队算出。',
    en: 'Others waited about {{minutes}} minutes longer ({{low}} to {{high}}), from the queue as it was.',
  },
  'pattern.cost.none': {
    'zh-Hant': '看不出有沒有讓別人多等：那時沒有排隊的資料。',
    'zh-Hans': '说不准有没有让别人多等：那时没有排队数据。',
    en: 'Cannot tell whether others waited longer: there was no queue to look at.',
  },
  'pattern.apart': {
    'zh-Hant':
      '客訴 {{complaints}} 件，其中成立 {{founded}} 件。說過「不給就客訴」{{levers}} 次，當場給了表單 {{offered}} 次。客訴是權利，兩個數字分開。',
    'zh-Hans':
      '投诉 {{complaints}} 件，其中成立 {{founded}} 件。说过“不给就投诉”{{levers}} 次，当场给了表单 {{offered}} 次。投诉是权利，两个数分开。',
    en: 'Complaints: {{complaints}}, of which founded: {{founded}}. “Do it or I complain”: {{levers}}, form offered at once: {{offered}}. Complaining is a right, so the two stand apart.',
  },
  'pattern.beyond': {
    'zh-Hant': '哪裡超出一般範圍',
    'zh-Hans': '哪里超出一般范围',
    en: 'What was beyond the normal range',
  },
  'pattern.harm': { 'zh-Hant': '對誰造成什麼影響', 'zh-Hans': '对谁造成什么影响', en: 'What it did, and to whom' },
  'pattern.confirm': { 'zh-Hant': '確認這兩項', 'zh-Hans': '确认这两项', en: 'Confirm both' },
  'pattern.confirm.half': {
    'zh-Hant': '確認（還要另一個人）',
    'zh-Hans': '确认（还要另一个人）',
    en: 'Confirm (a second person follows)',
  },
  'pattern.deny': { 'zh-Hant': '不算', 'zh-Hans': '不算', en: 'It does not count' },
  'pattern.why_not': { 'zh-Hant': '為什麼不算', 'zh-Hans': '为什么不算', en: 'Why not' },
  'pattern.half': {
    'zh-Hant': '{{name}} 確認過，等另一個人。',
    'zh-Hans': '{{name}} 确认过，等另一个人。',
    en: '{{name}} has confirmed. A second person is awaited.',
  },
  'pattern.victim': {
    'zh-Hant': '這件事發生在你身上，由別人決定。',
    'zh-Hans': '这件事发生在你身上，由别人决定。',
    en: 'It was done to you, so somebody else decides.',
  },
  'pattern.limbs_first': {
    'zh-Hant': '兩項都寫了才能確認',
    'zh-Hans': '两项都写了才能确认',
    en: 'Write both to confirm',
  },
  'pattern.said': { 'zh-Hant': '大家說過的', 'zh-Hans': '大家说过的', en: 'What people have said' },
  'pattern.said.half': { 'zh-Hant': '一個人確認', 'zh-Hans': '一个人确认', en: 'Confirmed by one' },
  'pattern.said.confirmed': { 'zh-Hant': '已確認', 'zh-Hans': '已确认', en: 'Confirmed' },
  'pattern.said.not_confirmed': { 'zh-Hant': '不算', 'zh-Hans': '不算', en: 'Does not count' },
  'pattern.follows': {
    'zh-Hant': '確認之後只留下一筆事件。勸導、警告或限制是另外的決定，要另外的人。',
    'zh-Hans': '确认之后只留下一条事件。劝导、警告或限制是另外的决定，要另外的人。',
    en: 'Confirming leaves one incident and nothing else. Advice, a warning or a restriction is another decision, by other people.',
  },
})
