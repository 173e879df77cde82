import { words } from '#kernel/words.ts'

/** What the screens of coaching, of the watch and of legal support say. */
export const coachingScreenWords = words({
  'rail.coaching': {
    'zh-Hant': '成長',
    'zh-Hans': '成长',
    en: 'Growth',
  },
  'rail.watchers': {
    'zh-Hant': '觀察',
    'zh-Hans': '观察',
    en: 'Watch',
  },
  'rail.matters': {
    'zh-Hant': '法律支援',
    'zh-Hans': '法律支持',
    en: 'Legal',
  },
  'growth.title': {
    'zh-Hant': '我的成長',
    'zh-Hans': '我的成长',
    en: 'My growth',
  },
  'growth.title.coach': {
    'zh-Hant': '輔導',
    'zh-Hans': '辅导',
    en: 'Coaching',
  },
  'growth.open': {
    'zh-Hant': '打開成長頁',
    'zh-Hans': '打开成长页',
    en: 'Open my growth page',
  },
  'growth.day.none': {
    'zh-Hant': '想在哪件事上更順手？從一個自己的目標和一個長處開始。',
    'zh-Hans': '想在哪件事上更顺手？从一个自己的目标和一个长处开始。',
    en: 'What would you like to find easier? It starts from a goal of yours and something you are good at.',
  },
  'growth.private': {
    'zh-Hant': '只有你看得到，和你自己選的輔導人或同儕。與考核無關，人資拿不到。',
    'zh-Hans': '只有你看得到，还有你自己选的辅导人或同伴。跟考核无关，人事拿不到。',
    en: 'Seen by you and by the coach or peer you choose. It is no part of any appraisal and cannot reach HR.',
  },
  'growth.goal': {
    'zh-Hant': '我的目標',
    'zh-Hans': '我的目标',
    en: 'My goal',
  },
  'growth.goal.aim': {
    'zh-Hant': '我想更順手的一件事',
    'zh-Hans': '我想更顺手的一件事',
    en: 'What I want to find easier',
  },
  'growth.goal.strength': {
    'zh-Hant': '我本來就做得好的',
    'zh-Hans': '我本来就做得好的',
    en: 'What I am good at already',
  },
  'growth.goal.coach': {
    'zh-Hant': '給誰看（可以不選）',
    'zh-Hans': '给谁看（可以不选）',
    en: 'Who may read it (nobody is fine)',
  },
  'growth.goal.save': {
    'zh-Hant': '存下目標',
    'zh-Hans': '存下目标',
    en: 'Keep my goal',
  },
  'growth.goal.change': {
    'zh-Hant': '改目標',
    'zh-Hans': '改目标',
    en: 'Change my goal',
  },
  'growth.goal.locked': {
    'zh-Hant': '兩句都要有：目標和長處',
    'zh-Hans': '两句都要有：目标和长处',
    en: 'It takes both: a goal and a strength',
  },
  'growth.goal.shown': {
    'zh-Hant': '{{name}} 看得到',
    'zh-Hans': '{{name}} 看得到',
    en: '{{name}} may read it',
  },
  'growth.goal.mine': {
    'zh-Hant': '只有你看得到',
    'zh-Hans': '只有你看得到',
    en: 'Only you read it',
  },
  'growth.quiet': {
    'zh-Hant': '你今天接過一通很重的電話。到 {{at}} 之前，不會有人拿輔導來找你；你想談，隨時可以。',
    'zh-Hans': '你今天接过一通很重的电话。到 {{at}} 之前，不会有人拿辅导来找你；你想聊，随时可以。',
    en: 'You had a hard contact today. Until {{at}} nobody comes to you with coaching; you may still ask, whenever you like.',
  },
  'growth.sessions': {
    'zh-Hant': '輔導',
    'zh-Hans': '辅导',
    en: 'Sessions',
  },
  'growth.sessions.none': {
    'zh-Hant': '還沒有輔導。想談的時候，自己選人、選時間。',
    'zh-Hans': '还没有辅导。想聊的时候，自己选人、选时间。',
    en: 'No sessions yet. When you want one, you choose the person and the time.',
  },
  'growth.next': {
    'zh-Hant': '照每四週一次的步調，下一次大約在 {{at}} 前',
    'zh-Hans': '照每四周一次的步调，下一次大约在 {{at}} 前',
    en: 'By the four-week rhythm the next one is due around {{at}}',
  },
  'growth.ask': {
    'zh-Hant': '找人談',
    'zh-Hans': '找人聊',
    en: 'Ask for a session',
  },
  'growth.ask.who': {
    'zh-Hant': '找誰',
    'zh-Hans': '找谁',
    en: 'With whom',
  },
  'growth.ask.when': {
    'zh-Hant': '什麼時候',
    'zh-Hans': '什么时候',
    en: 'When',
  },
  'growth.ask.waive': {
    'zh-Hant': '今天雖然有一通重的，我還是想談',
    'zh-Hans': '今天虽然有一通重的，我还是想聊',
    en: 'I had a hard contact today and want it anyway',
  },
  'growth.ask.send': {
    'zh-Hant': '送出',
    'zh-Hans': '送出',
    en: 'Ask',
  },
  'growth.with': {
    'zh-Hant': '與 {{name}}',
    'zh-Hans': '和 {{name}}',
    en: 'With {{name}}',
  },
  'growth.state.asked': {
    'zh-Hant': '等回覆',
    'zh-Hans': '等答复',
    en: 'Waiting for an answer',
  },
  'growth.state.agreed': {
    'zh-Hant': '約好了',
    'zh-Hans': '约好了',
    en: 'Agreed',
  },
  'growth.state.declined': {
    'zh-Hant': '這次不談',
    'zh-Hans': '这次不聊',
    en: 'Not this time',
  },
  'growth.state.held': {
    'zh-Hant': '談過了',
    'zh-Hans': '聊过了',
    en: 'Held',
  },
  'growth.state.cancelled': {
    'zh-Hant': '取消了',
    'zh-Hans': '取消了',
    en: 'Cancelled',
  },
  'growth.offered': {
    'zh-Hant': '{{name}} 想陪你談你的目標。要不要、什麼時候，由你決定。',
    'zh-Hans': '{{name}} 想陪你聊你的目标。要不要、什么时候，由你定。',
    en: '{{name}} offers to talk about your goal. Whether and when is up to you.',
  },
  'growth.agree': {
    'zh-Hant': '好，就這個時間',
    'zh-Hans': '好，就这个时间',
    en: 'Yes, at this time',
  },
  'growth.decline': {
    'zh-Hant': '這次不要',
    'zh-Hans': '这次不用',
    en: 'Not this time',
  },
  'growth.cancel': {
    'zh-Hant': '取消',
    'zh-Hans': '取消',
    en: 'Cancel',
  },
  'growth.held': {
    'zh-Hant': '談過了，記下我的下一步',
    'zh-Hans': '聊过了，记下我的下一步',
    en: 'It was held. My next step',
  },
  'growth.held.focus': {
    'zh-Hant': '這次只練這一點（最多兩點，用逗號隔開）',
    'zh-Hans': '这次只练这一点（最多两点，用逗号隔开）',
    en: 'What I practise now (two at most, with a comma between)',
  },
  'growth.held.step': {
    'zh-Hant': '我的下一步',
    'zh-Hans': '我的下一步',
    en: 'My next step',
  },
  'growth.held.save': {
    'zh-Hant': '存下',
    'zh-Hans': '存下',
    en: 'Keep it',
  },
  'growth.useful': {
    'zh-Hant': '對我有用嗎？輔導人看不到。',
    'zh-Hans': '对我有用吗？辅导人看不到。',
    en: 'Was it of use to me? The coach does not see this.',
  },
  'growth.useful.1': {
    'zh-Hant': '沒有',
    'zh-Hans': '没用',
    en: 'Not at all',
  },
  'growth.useful.5': {
    'zh-Hant': '很有用',
    'zh-Hans': '很有用',
    en: 'Very',
  },
  'growth.step': {
    'zh-Hant': '下一步：{{words}}',
    'zh-Hans': '下一步：{{words}}',
    en: 'Next step: {{words}}',
  },
  'growth.scale': {
    'zh-Hant': '{{n}} / 5（1 {{low}}，5 {{high}}）',
    'zh-Hans': '{{n}} / 5（1 {{low}}，5 {{high}}）',
    en: '{{n}} of 5 (1 {{low}}, 5 {{high}})',
  },
  'growth.peers.title': {
    'zh-Hant': '同儕一起看',
    'zh-Hans': '同伴一起看',
    en: 'Look at calls with a peer',
  },
  'growth.peers.teach': {
    'zh-Hant': '同儕是另一組、受過訓練、自願的同事。明天以後，一共三次，談的內容不留紀錄。',
    'zh-Hans': '同伴是别的班组、受过训练、自愿的同事。明天以后，一共三次，聊的内容不留记录。',
    en: 'A peer is a trained volunteer from another team. From tomorrow, three times; what you say is written down nowhere.',
  },
  'growth.peers.none': {
    'zh-Hant': '現在還沒有合適的同儕。有同事報名後會出現在這裡。',
    'zh-Hans': '现在还没有合适的同伴。有同事报名后会出现在这里。',
    en: 'There is no suitable peer yet. Colleagues appear here once they have volunteered.',
  },
  'growth.peers.ask': {
    'zh-Hant': '請 {{name}} 一起看',
    'zh-Hans': '请 {{name}} 一起看',
    en: 'Ask {{name}}',
  },
  'growth.peers.asked': {
    'zh-Hant': '{{name}} 還沒回覆。最早 {{at}} 開始。',
    'zh-Hans': '{{name}} 还没答复。最早 {{at}} 开始。',
    en: '{{name}} has not answered yet. From {{at}} at the earliest.',
  },
  'growth.peers.agreed': {
    'zh-Hant': '{{name}} 答應了，{{at}} 起，還有 {{left}} 次',
    'zh-Hans': '{{name}} 答应了，{{at}} 起，还有 {{left}} 次',
    en: '{{name}} said yes: from {{at}}, {{left}} more times',
  },
  'growth.peers.asks_you': {
    'zh-Hant': '{{name}} 想請你一起看通話（{{topic}}），最早 {{at}}',
    'zh-Hans': '{{name}} 想请你一起看通话（{{topic}}），最早 {{at}}',
    en: '{{name}} asks you to look at calls together ({{topic}}), from {{at}}',
  },
  'growth.peers.with_you': {
    'zh-Hant': '你陪 {{name}} 看，還有 {{left}} 次',
    'zh-Hans': '你陪 {{name}} 看，还有 {{left}} 次',
    en: 'You look along with {{name}}, {{left}} more times',
  },
  'growth.peers.yes': {
    'zh-Hant': '好',
    'zh-Hans': '好',
    en: 'Yes',
  },
  'growth.peers.no': {
    'zh-Hant': '這次不行',
    'zh-Hans': '这次不行',
    en: 'Not this time',
  },
  'growth.peers.end': {
    'zh-Hant': '結束',
    'zh-Hans': '结束',
    en: 'End it',
  },
  'growth.peers.volunteer': {
    'zh-Hant': '我願意當同儕',
    'zh-Hans': '我愿意当同伴',
    en: 'I would be a peer',
  },
  'growth.peers.volunteer.topics': {
    'zh-Hant': '我熟的主題',
    'zh-Hans': '我熟的主题',
    en: 'Topics I know well',
  },
  'growth.peers.volunteer.capacity': {
    'zh-Hant': '同時最多陪幾位',
    'zh-Hans': '同时最多陪几位',
    en: 'How many at a time',
  },
  'growth.peers.volunteer.save': {
    'zh-Hant': '報名',
    'zh-Hans': '报名',
    en: 'Volunteer',
  },
  'growth.peers.volunteer.stop': {
    'zh-Hant': '暫停',
    'zh-Hans': '先停一停',
    en: 'Stop for now',
  },
  'growth.peers.waiting': {
    'zh-Hant': '已報名，等品管安排訓練。',
    'zh-Hans': '已报名，等质检安排培训。',
    en: 'You have volunteered. Quality arranges the training.',
  },
  'growth.peers.until': {
    'zh-Hant': '認證到 {{until}}，{{at}} 有人來關心你',
    'zh-Hans': '认证到 {{until}}，{{at}} 有人来关心你',
    en: 'Accredited until {{until}}; somebody looks after you on {{at}}',
  },
  'growth.peers.list': {
    'zh-Hant': '同儕名單',
    'zh-Hans': '同伴名单',
    en: 'The peers',
  },
  'growth.peers.list.none': {
    'zh-Hant': '還沒有人報名。客服人員可以在自己的成長頁報名。',
    'zh-Hans': '还没有人报名。客服可以在自己的成长页报名。',
    en: 'Nobody has volunteered yet. Agents do so on their growth page.',
  },
  'growth.peers.list.off': {
    'zh-Hant': '先停了',
    'zh-Hans': '先停了',
    en: 'Stopped for now',
  },
  'growth.peers.list.new': {
    'zh-Hant': '等訓練',
    'zh-Hans': '等培训',
    en: 'Waiting for training',
  },
  'growth.peers.accredit': {
    'zh-Hant': '認證一年，下個月關心一次',
    'zh-Hans': '认证一年，下个月关心一次',
    en: 'Accredit for a year, look in next month',
  },
  'growth.calls.title': {
    'zh-Hant': '回看自己的通話',
    'zh-Hans': '回看自己的通话',
    en: 'Look at a call of mine',
  },
  'growth.calls.teach': {
    'zh-Hant': '只有你能打開自己的通話。可以自己看，也可以和答應你的同儕一起看。',
    'zh-Hans': '只有你能打开自己的通话。可以自己看，也可以和答应你的同伴一起看。',
    en: 'Only you can open a call of yours: alone, or with the peer who said yes.',
  },
  'growth.calls.none': {
    'zh-Hant': '最近三十天沒有可以回看的通話。',
    'zh-Hans': '最近三十天没有可以回看的通话。',
    en: 'No call of the last thirty days to look at.',
  },
  'growth.calls.choose': {
    'zh-Hant': '選一通',
    'zh-Hans': '选一通',
    en: 'Which one',
  },
  'growth.calls.open': {
    'zh-Hant': '自己看',
    'zh-Hans': '自己看',
    en: 'Look at it alone',
  },
  'growth.calls.open.with': {
    'zh-Hant': '和 {{name}} 一起看',
    'zh-Hans': '和 {{name}} 一起看',
    en: 'Look at it with {{name}}',
  },
  'growth.calls.of': {
    'zh-Hant': '{{name}} 的通話',
    'zh-Hans': '{{name}} 的通话',
    en: '{{name}}’s call',
  },
  'growth.calls.mine': {
    'zh-Hant': '我的通話',
    'zh-Hans': '我的通话',
    en: 'My call',
  },
  'growth.calls.notes': {
    'zh-Hant': '{{n}} 則筆記',
    'zh-Hans': '{{n}} 条笔记',
    en: '{{n}} notes',
  },
  'growth.call.title': {
    'zh-Hant': '回看',
    'zh-Hans': '回看',
    en: 'A call, looked at again',
  },
  'growth.call.teach': {
    'zh-Hant': '按一個時間，就能在那一秒寫下一句，或從那裡練一次。',
    'zh-Hans': '按一个时间，就能在那一秒写一句，或从那里练一遍。',
    en: 'Press a time to write a sentence at that second, or to try it from there.',
  },
  'growth.call.teach.peer': {
    'zh-Hant': '按一個時間，寫下換作是你會怎麼說。',
    'zh-Hans': '按一个时间，写下换成是你会怎么说。',
    en: 'Press a time and write what you would have done there.',
  },
  'growth.call.back': {
    'zh-Hant': '回成長頁',
    'zh-Hans': '回成长页',
    en: 'Back to growth',
  },
  'growth.call.seen_by': {
    'zh-Hant': '只有 {{agent}} 和 {{peer}} 看得到',
    'zh-Hans': '只有 {{agent}} 和 {{peer}} 看得到',
    en: 'Only {{agent}} and {{peer}} can read this',
  },
  'growth.call.seen_alone': {
    'zh-Hant': '只有你看得到',
    'zh-Hans': '只有你看得到',
    en: 'Only you can read this',
  },
  'growth.call.who.customer': {
    'zh-Hant': '客人',
    'zh-Hans': '客户',
    en: 'Customer',
  },
  'growth.call.who.agent': {
    'zh-Hant': '客服',
    'zh-Hans': '客服',
    en: 'Agent',
  },
  'growth.call.who.lead': {
    'zh-Hant': '組長',
    'zh-Hans': '班组长',
    en: 'Lead',
  },
  'growth.call.folded': {
    'zh-Hant': '這句話針對人，先摺起來了',
    'zh-Hans': '这句话针对人，先折起来了',
    en: 'This line went against a person, so it is folded away',
  },
  'growth.call.unfold': {
    'zh-Hant': '我要看',
    'zh-Hans': '我要看',
    en: 'Show it',
  },
  'growth.call.would': {
    'zh-Hant': '{{name}}：換作是我，',
    'zh-Hans': '{{name}}：换成是我，',
    en: '{{name}}: I would have',
  },
  'growth.call.should': {
    'zh-Hant': '{{name}}：我當時可以',
    'zh-Hans': '{{name}}：我当时可以',
    en: '{{name}}: I should have',
  },
  'growth.call.note.would': {
    'zh-Hant': '換作是我，我會……（{{at}}）',
    'zh-Hans': '换成是我，我会……（{{at}}）',
    en: 'What I would have done (at {{at}})',
  },
  'growth.call.note.should': {
    'zh-Hant': '我當時可以……（{{at}}）',
    'zh-Hans': '我当时可以……（{{at}}）',
    en: 'What I should have done (at {{at}})',
  },
  'growth.call.note': {
    'zh-Hant': '在這裡寫一句',
    'zh-Hans': '在这里写一句',
    en: 'Write here',
  },
  'growth.call.note.save': {
    'zh-Hant': '記下',
    'zh-Hans': '记下',
    en: 'Keep it',
  },
  'growth.call.drill': {
    'zh-Hant': '從這裡練一次',
    'zh-Hans': '从这里练一遍',
    en: 'Try it from here',
  },
  'growth.drill.title': {
    'zh-Hant': '從 {{at}} 練一次',
    'zh-Hans': '从 {{at}} 练一遍',
    en: 'From {{at}} once more',
  },
  'growth.drill.teach': {
    'zh-Hant': '前面和當時一樣。接下來輪到你，用你自己的話。只有你看得到。',
    'zh-Hans': '前面和当时一样。接下来轮到你，用你自己的话。只有你看得到。',
    en: 'Up to here it is as it was. Now it is your turn, in your own words. Only you see this.',
  },
  'growth.drill.mine': {
    'zh-Hant': '我會這樣說',
    'zh-Hans': '我会这样说',
    en: 'I would say',
  },
  'growth.drill.say': {
    'zh-Hant': '說',
    'zh-Hans': '说',
    en: 'Say it',
  },
  'growth.drill.over': {
    'zh-Hant': '這通到這裡結束。你試過的話存在下面。',
    'zh-Hans': '这通到这里结束。你试过的话存在下面。',
    en: 'The call ended here. What you tried is kept below.',
  },
  'growth.drill.close': {
    'zh-Hant': '回到通話',
    'zh-Hans': '回到通话',
    en: 'Back to the call',
  },
  'growth.drill.kept': {
    'zh-Hant': '我練過的',
    'zh-Hans': '我练过的',
    en: 'What I tried',
  },
  'growth.skills.title': {
    'zh-Hant': '新技能',
    'zh-Hans': '新技能',
    en: 'New skills',
  },
  'growth.skills.from': {
    'zh-Hant': '{{name}} 問你：準備好學這個了嗎？',
    'zh-Hans': '{{name}} 问你：准备好学这个了吗？',
    en: '{{name}} asks: are you ready for this?',
  },
  'growth.skills.ready': {
    'zh-Hant': '準備好了',
    'zh-Hans': '准备好了',
    en: 'I am ready',
  },
  'growth.skills.not_now': {
    'zh-Hant': '現在不要，因為……',
    'zh-Hans': '现在不学，因为……',
    en: 'Not now, because …',
  },
  'growth.skills.not_now.send': {
    'zh-Hant': '送給團隊談（不寫名字）',
    'zh-Hans': '交给团队聊（不写名字）',
    en: 'Hand it to the team (no name)',
  },
  'growth.skills.said': {
    'zh-Hant': '你說現在不要。想開始時再說一聲。',
    'zh-Hans': '你说现在不学。想开始时再说一声。',
    en: 'You said not now. Say so when you want to begin.',
  },
  'growth.skills.used': {
    'zh-Hant': '我用上了',
    'zh-Hans': '我用上了',
    en: 'I have used it',
  },
  'growth.skills.used.yes': {
    'zh-Hant': '用過了',
    'zh-Hans': '用过了',
    en: 'Used',
  },
  'growth.skills.offer': {
    'zh-Hant': '問一位同事要不要學',
    'zh-Hans': '问一位同事要不要学',
    en: 'Ask a colleague whether they are ready',
  },
  'growth.skills.offer.who': {
    'zh-Hant': '問誰',
    'zh-Hans': '问谁',
    en: 'Whom',
  },
  'growth.skills.offer.what': {
    'zh-Hant': '什麼技能',
    'zh-Hans': '什么技能',
    en: 'Which skill',
  },
  'growth.skills.offer.send': {
    'zh-Hant': '問一聲',
    'zh-Hans': '问一声',
    en: 'Ask',
  },
  'growth.thanks.title': {
    'zh-Hant': '謝謝幫過我的人',
    'zh-Hans': '谢谢帮过我的人',
    en: 'Thank whoever gave me a hand',
  },
  'growth.thanks.open': {
    'zh-Hant': '說謝謝',
    'zh-Hans': '说谢谢',
    en: 'Say thank you',
  },
  'growth.ready.open': {
    'zh-Hant': '回答五題',
    'zh-Hans': '答五道题',
    en: 'Answer the five',
  },
  'growth.thanks.who': {
    'zh-Hant': '謝誰',
    'zh-Hans': '谢谁',
    en: 'Whom',
  },
  'growth.thanks.words': {
    'zh-Hant': '謝什麼，例如「接了我那通」',
    'zh-Hans': '谢什么，比如“接了我那通”',
    en: 'For what, such as “took my call”',
  },
  'growth.thanks.send': {
    'zh-Hant': '說謝謝',
    'zh-Hans': '说谢谢',
    en: 'Say thank you',
  },
  'growth.thanks.got': {
    'zh-Hant': '{{name}} 幫過你：{{words}}',
    'zh-Hans': '{{name}} 帮过你：{{words}}',
    en: '{{name}} gave you a hand: {{words}}',
  },
  'growth.thanks.gave': {
    'zh-Hant': '{{name}} 謝謝你：{{words}}',
    'zh-Hans': '{{name}} 谢谢你：{{words}}',
    en: '{{name}} thanks you: {{words}}',
  },
  'growth.ready.title': {
    'zh-Hant': '我們組適合多做輔導嗎？',
    'zh-Hans': '我们组适合多做辅导吗？',
    en: 'Is our team ready for more coaching?',
  },
  'growth.ready.teach': {
    'zh-Hant': '五題，不記名次。單獨的答案沒有人看得到，下個月滿五人才變成一個數字。',
    'zh-Hans': '五道题。单独的答案没人看得到，下个月满五人才变成一个数字。',
    en: 'Five questions. Nobody reads a single answer; next month, five together become one figure.',
  },
  'growth.ready.own_goal': {
    'zh-Hant': '輔導談的是我自己的目標',
    'zh-Hans': '辅导聊的是我自己的目标',
    en: 'Coaching here is about my own goal',
  },
  'growth.ready.safe_to_try': {
    'zh-Hant': '試了沒成功也沒關係',
    'zh-Hans': '试了没成也没关系',
    en: 'I may try something and fail',
  },
  'growth.ready.time_for_it': {
    'zh-Hant': '談的時間真的空得出來',
    'zh-Hans': '聊的时间真能腾出来',
    en: 'There is really time for it',
  },
  'growth.ready.useful': {
    'zh-Hant': '談完對工作有幫助',
    'zh-Hans': '聊完对工作有帮助',
    en: 'It helps with the work',
  },
  'growth.ready.not_a_punishment': {
    'zh-Hant': '輔導不是因為犯了錯',
    'zh-Hans': '辅导不是因为犯了错',
    en: 'It is not what follows a mistake',
  },
  'growth.ready.no': {
    'zh-Hant': '不是',
    'zh-Hans': '不是',
    en: 'No',
  },
  'growth.ready.yes': {
    'zh-Hant': '是',
    'zh-Hans': '是',
    en: 'Yes',
  },
  'growth.ready.save': {
    'zh-Hant': '存下我的答案',
    'zh-Hans': '存下我的答案',
    en: 'Keep my answers',
  },
  'growth.ready.kept': {
    'zh-Hant': '存好了',
    'zh-Hans': '存好了',
    en: 'Kept',
  },
  'growth.support.title': {
    'zh-Hant': '公司站在你這邊',
    'zh-Hans': '公司站在你这边',
    en: 'The company stands with you',
  },
  'growth.support.watch': {
    'zh-Hant': '法遵在看著，不讓你因為回報而吃虧，到 {{at}} 為止。主管看不到。',
    'zh-Hans': '合规在看着，不让你因为上报而吃亏，到 {{at}} 为止。主管看不到。',
    en: 'Compliance watches that you do not fare worse for having reported something, until {{at}}. Your managers cannot see it.',
  },
  'growth.support.watch.ask': {
    'zh-Hant': '我在別處回報了事情',
    'zh-Hans': '我在别处上报了事情',
    en: 'I have reported something elsewhere',
  },
  'growth.support.watch.teach': {
    'zh-Hant': '按下後，法遵從今天起看一年，只看排班、職務、申請被拒這類變化。不問你回報了什麼。',
    'zh-Hans': '按下后，合规从今天起看一年，只看排班、岗位、申请被拒这类变化。不问你上报了什么。',
    en: 'Compliance then watches for a year whether shifts, post or refusals change. What you reported is not asked.',
  },
  'growth.support.legal': {
    'zh-Hant': '需要法律支援',
    'zh-Hans': '需要法律支持',
    en: 'I want legal support',
  },
  'growth.support.legal.open': {
    'zh-Hant': '看法律支援的進度',
    'zh-Hans': '看法律支持的进度',
    en: 'See how it goes on',
  },
  'growth.coach.people': {
    'zh-Hant': '把目標給你看的同事',
    'zh-Hans': '把目标给你看的同事',
    en: 'Those who have shown you their goal',
  },
  'growth.coach.people.none': {
    'zh-Hant': '還沒有同事把目標給你看。輔導從他們自己的目標開始。',
    'zh-Hans': '还没有同事把目标给你看。辅导从他们自己的目标开始。',
    en: 'Nobody has shown you a goal yet. Coaching starts from theirs, when they want it.',
  },
  'growth.coach.strength': {
    'zh-Hant': '長處：{{words}}',
    'zh-Hans': '长处：{{words}}',
    en: 'Good at: {{words}}',
  },
  'growth.coach.last': {
    'zh-Hant': '上次 {{last}}，步調到 {{at}}',
    'zh-Hans': '上次 {{last}}，步调到 {{at}}',
    en: 'Last {{last}}, the rhythm says by {{at}}',
  },
  'growth.coach.first': {
    'zh-Hant': '還沒談過，步調到 {{at}}',
    'zh-Hans': '还没聊过，步调到 {{at}}',
    en: 'Not yet; the rhythm says by {{at}}',
  },
  'growth.coach.offer': {
    'zh-Hant': '問要不要談',
    'zh-Hans': '问要不要聊',
    en: 'Offer a session',
  },
  'growth.coach.asks': {
    'zh-Hant': '{{name}} 想和你談，{{at}}',
    'zh-Hans': '{{name}} 想和你聊，{{at}}',
    en: '{{name}} asks for a session, {{at}}',
  },
  'growth.team.title': {
    'zh-Hant': '{{team}}，{{month}}',
    'zh-Hans': '{{team}}，{{month}}',
    en: '{{team}}, {{month}}',
  },
  'growth.team.coach_on': {
    'zh-Hant': '組員信任輔導，可以多做一些。',
    'zh-Hans': '组员信任辅导，可以多做一些。',
    en: 'The team trusts coaching. A little more of it is welcome.',
  },
  'growth.team.dialogue_first': {
    'zh-Hant': '先一起談，再談輔導：有幾題分數偏低。',
    'zh-Hans': '先一起聊，再谈辅导：有几题偏低。',
    en: 'Talk as a team first: some answers are low.',
  },
  'growth.team.cannot_tell': {
    'zh-Hant': '看不出來：上個月作答未滿五人。',
    'zh-Hans': '还说不准：上个月作答不足五人。',
    en: 'Cannot tell: fewer than five answered last month.',
  },
  'growth.team.rhythm': {
    'zh-Hant': '{{sessions}} 次約談，{{held}} 次談成，{{cancelled}} 次由輔導人取消，{{people}} 人',
    'zh-Hans': '{{sessions}} 次约谈，{{held}} 次聊成，{{cancelled}} 次由辅导人取消，{{people}} 人',
    en: '{{sessions}} asked for, {{held}} held, {{cancelled}} cancelled by the coach, {{people}} people',
  },
  'growth.team.rhythm.none': {
    'zh-Hant': '未滿五人，不顯示',
    'zh-Hans': '不足五人，不显示',
    en: 'Fewer than five people, not shown',
  },
  'growth.team.soon': {
    'zh-Hant': '其中約 {{n}}% 是重電話後 48 小時內約的。輔導不是救火。',
    'zh-Hans': '其中约 {{n}}% 是重电话后 48 小时内约的。辅导不是救火。',
    en: 'About {{n}} % were asked for within 48 hours of a hard contact. Coaching is not fire-fighting.',
  },
  'growth.team.hands': {
    'zh-Hant': '{{gave}} 人幫過同事，{{got}} 人被幫過，共 {{people}} 人',
    'zh-Hans': '{{gave}} 人帮过同事，{{got}} 人被帮过，共 {{people}} 人',
    en: '{{gave}} gave a hand, {{got}} got one, of {{people}}',
  },
  'growth.team.uptake.ready': {
    'zh-Hant': '一開始就說準備好的，約 {{n}}% 用上了',
    'zh-Hans': '一开始就说准备好的，约 {{n}}% 用上了',
    en: 'Of those ready at first, about {{n}} % have used it',
  },
  'growth.team.uptake.not_now': {
    'zh-Hant': '一開始說現在不要的，約 {{n}}% 用上了',
    'zh-Hans': '一开始说现在不学的，约 {{n}}% 用上了',
    en: 'Of those who first said not now, about {{n}} % have used it',
  },
  'growth.team.points': {
    'zh-Hant': '留給團隊一起談的',
    'zh-Hans': '留给团队一起聊的',
    en: 'For the team to talk about',
  },
  'growth.team.points.none': {
    'zh-Hant': '還沒有。同事說「現在不要，因為……」時，話會到這裡，名字不會。',
    'zh-Hans': '还没有。同事说“现在不学，因为……”时，话会到这里，名字不会。',
    en: 'Nothing yet. When somebody says “not now, because …”, the words come here and the name does not.',
  },
  'growth.team.point.done': {
    'zh-Hant': '談過了',
    'zh-Hans': '聊过了',
    en: 'Talked about',
  },
  'watchers.title': {
    'zh-Hant': '不利對待觀察',
    'zh-Hans': '防打击报复观察',
    en: 'Retaliation watch',
  },
  'watchers.note': {
    'zh-Hant': '只有法遵看得到。主管、人資、管理員都沒有這一頁。系統只把前後並排，判斷由人寫。',
    'zh-Hans': '只有合规看得到。主管、人事、管理员都没有这一页。系统只把前后并排，判断由人写。',
    en: 'Seen by compliance alone: no manager, HR or administrator has this page. The house sets before and after side by side; people judge.',
  },
  'watchers.none': {
    'zh-Hant': '目前沒有人在觀察期內',
    'zh-Hans': '目前没有人在观察期内',
    en: 'Nobody is being watched over',
  },
  'watchers.none.teach': {
    'zh-Hant': '有人標記事件、結束不當通話、申覆或請求法律支援後，會自己出現，為期十二個月。',
    'zh-Hans': '有人标记事件、结束不当通话、申诉或请求法律支持后，会自己出现，为期十二个月。',
    en: 'After somebody marks an incident, ends a contact for conduct, appeals or asks for legal support they appear here by themselves, for twelve months.',
  },
  'watchers.until': {
    'zh-Hant': '到 {{at}}',
    'zh-Hans': '到 {{at}}',
    en: 'until {{at}}',
  },
  'watchers.open': {
    'zh-Hant': '{{n}} 則待看',
    'zh-Hans': '{{n}} 条待看',
    en: '{{n}} to look into',
  },
  'watchers.report.incident': {
    'zh-Hant': '標記了事件',
    'zh-Hans': '标记了事件',
    en: 'marked an incident',
  },
  'watchers.report.ended': {
    'zh-Hant': '結束了一通不當通話',
    'zh-Hans': '结束了一通不当通话',
    en: 'ended a contact for conduct',
  },
  'watchers.report.appeal': {
    'zh-Hant': '對審視提出申覆',
    'zh-Hans': '对审视提出申诉',
    en: 'appealed a fair look',
  },
  'watchers.report.matter': {
    'zh-Hant': '請求法律支援',
    'zh-Hans': '请求法律支持',
    en: 'asked for legal support',
  },
  'watchers.report.own_word': {
    'zh-Hant': '自己說在別處回報',
    'zh-Hans': '自己说在别处上报',
    en: 'said they reported elsewhere',
  },
  'watchers.kind': {
    'zh-Hant': '看什麼',
    'zh-Hans': '看什么',
    en: 'What',
  },
  'watchers.before': {
    'zh-Hant': '之前半年',
    'zh-Hans': '之前半年',
    en: 'Half a year before',
  },
  'watchers.after': {
    'zh-Hant': '回報以後',
    'zh-Hans': '上报以后',
    en: 'Since the report',
  },
  'watchers.kind.shift': {
    'zh-Hant': '下班時間',
    'zh-Hans': '下班时间',
    en: 'End of shift',
  },
  'watchers.kind.role': {
    'zh-Hant': '職務',
    'zh-Hans': '岗位',
    en: 'Post',
  },
  'watchers.kind.team': {
    'zh-Hant': '組別',
    'zh-Hans': '班组',
    en: 'Team',
  },
  'watchers.kind.refused': {
    'zh-Hant': '申請被拒（%）',
    'zh-Hans': '申请被拒（%）',
    en: 'Requests refused (%)',
  },
  'watchers.kind.looks': {
    'zh-Hant': '被公平審視（每月）',
    'zh-Hans': '被公平审视（每月）',
    en: 'Fair looks (a month)',
  },
  'watchers.kind.measures': {
    'zh-Hant': '被採取措施（每月）',
    'zh-Hans': '被采取措施（每月）',
    en: 'Measures taken (a month)',
  },
  'watchers.kind.coaching_pressed': {
    'zh-Hant': '別人提出的輔導（每月）',
    'zh-Hans': '别人提出的辅导（每月）',
    en: 'Coaching pressed on them (a month)',
  },
  'watchers.kind.authority': {
    'zh-Hant': '可給額度',
    'zh-Hans': '可给额度',
    en: 'What they may give',
  },
  'watchers.worse': {
    'zh-Hant': '變差，請看',
    'zh-Hans': '变差，请看',
    en: 'Worse: please look',
  },
  'watchers.same': {
    'zh-Hant': '沒有變差',
    'zh-Hans': '没有变差',
    en: 'Not worse',
  },
  'watchers.unknown': {
    'zh-Hant': '看不出來',
    'zh-Hans': '还说不准',
    en: 'Cannot tell',
  },
  'watchers.blind': {
    'zh-Hant': '系統看不到的：薪資、獎金、口頭態度、別的排班系統、關懷與諮商中的申請。',
    'zh-Hans': '系统看不到的：工资、奖金、口头态度、别的排班系统、关怀与咨询里的申请。',
    en: 'What the house cannot see: pay, bonuses, tone of voice, rotas kept elsewhere, and anything asked for in care or counselling.',
  },
  'watchers.settle': {
    'zh-Hant': '查了什麼、看到什麼',
    'zh-Hans': '查了什么、看到了什么',
    en: 'What you looked into and what you found',
  },
  'watchers.settle.save': {
    'zh-Hant': '記下並結案',
    'zh-Hans': '记下并结案',
    en: 'Write it down and settle',
  },
  'watchers.settled': {
    'zh-Hant': '{{by}} 於 {{at}}：{{words}}',
    'zh-Hans': '{{by}} 于 {{at}}：{{words}}',
    en: '{{by}}, {{at}}: {{words}}',
  },
  'watchers.raised': {
    'zh-Hant': '{{kind}}，{{at}} 提醒',
    'zh-Hans': '{{kind}}，{{at}} 提醒',
    en: '{{kind}}, raised {{at}}',
  },
  'matters.title': {
    'zh-Hant': '法律支援',
    'zh-Hans': '法律支持',
    en: 'Legal support',
  },
  'matters.none': {
    'zh-Hant': '沒有進行中的法律支援',
    'zh-Hans': '没有进行中的法律支持',
    en: 'No matters',
  },
  'matters.none.legal': {
    'zh-Hant': '同事自己提出時，會帶著同意和心願出現在這裡。',
    'zh-Hans': '同事自己提出时，会带着同意和心愿出现在这里。',
    en: 'They appear here when a colleague asks, with their consent and their wishes.',
  },
  'matters.none.mine': {
    'zh-Hant': '有人對你不當時，你可以請公司出面。費用由公司付，每一步你都看得到。',
    'zh-Hans': '有人对你不当时，你可以请公司出面。费用由公司付，每一步你都看得到。',
    en: 'When something was done to you, the company can act for you. It pays, and you see every step.',
  },
  'matters.ask': {
    'zh-Hant': '請公司出面',
    'zh-Hans': '请公司出面',
    en: 'Ask the company to act',
  },
  'matters.ask.wishes': {
    'zh-Hant': '你希望怎麼處理，不希望怎樣',
    'zh-Hans': '你希望怎么处理，不希望怎样',
    en: 'What you wish for, and what you do not',
  },
  'matters.ask.who': {
    'zh-Hant': '對方是誰（可以不填）',
    'zh-Hans': '对方是谁（可以不填）',
    en: 'Who it is about (may stay empty)',
  },
  'matters.ask.contact': {
    'zh-Hant': '哪一通（可以不選）',
    'zh-Hans': '哪一通（可以不选）',
    en: 'Which contact (none is fine)',
  },
  'matters.ask.consent': {
    'zh-Hant': '我同意法務為我處理這件事，隨時可以收回',
    'zh-Hans': '我同意法务为我处理这件事，随时可以收回',
    en: 'I agree that legal acts for me. I can take this back at any time',
  },
  'matters.ask.send': {
    'zh-Hant': '提出',
    'zh-Hans': '提出',
    en: 'Ask',
  },
  'matters.ask.locked': {
    'zh-Hant': '寫下心願並勾選同意',
    'zh-Hans': '写下心愿并勾选同意',
    en: 'Write your wishes and tick your consent',
  },
  'matters.state.asked': {
    'zh-Hant': '已提出',
    'zh-Hans': '已提出',
    en: 'Asked',
  },
  'matters.state.advised': {
    'zh-Hant': '談過選擇',
    'zh-Hans': '聊过选择',
    en: 'Options talked over',
  },
  'matters.state.prepared': {
    'zh-Hant': '已備妥',
    'zh-Hans': '已备妥',
    en: 'Prepared',
  },
  'matters.state.filed': {
    'zh-Hant': '已送出',
    'zh-Hans': '已提交',
    en: 'Filed',
  },
  'matters.state.settled': {
    'zh-Hant': '有結果',
    'zh-Hans': '有结果',
    en: 'Settled',
  },
  'matters.state.closed': {
    'zh-Hant': '已結束',
    'zh-Hans': '已结束',
    en: 'Closed',
  },
  'matters.state.withdrawn': {
    'zh-Hant': '本人收回同意',
    'zh-Hans': '本人收回同意',
    en: 'Consent taken back',
  },
  'matters.wishes': {
    'zh-Hant': '心願',
    'zh-Hans': '心愿',
    en: 'Wishes',
  },
  'matters.steps': {
    'zh-Hant': '每一步',
    'zh-Hans': '每一步',
    en: 'Every step',
  },
  'matters.step.words': {
    'zh-Hant': '給本人看的一句話',
    'zh-Hans': '给本人看的一句话',
    en: 'A sentence for the person',
  },
  'matters.step.state': {
    'zh-Hant': '進到',
    'zh-Hans': '进到',
    en: 'Goes on to',
  },
  'matters.step.save': {
    'zh-Hant': '記下這一步',
    'zh-Hans': '记下这一步',
    en: 'Write this step',
  },
  'matters.deadlines': {
    'zh-Hant': '期限',
    'zh-Hans': '期限',
    en: 'Deadlines',
  },
  'matters.deadline.what': {
    'zh-Hant': '要在期限前做什麼',
    'zh-Hans': '要在期限前做什么',
    en: 'What must be done',
  },
  'matters.deadline.at': {
    'zh-Hant': '在什麼時候之前',
    'zh-Hans': '在什么时候之前',
    en: 'By when',
  },
  'matters.deadline.add': {
    'zh-Hant': '加期限',
    'zh-Hans': '加期限',
    en: 'Set a deadline',
  },
  'matters.deadline.met': {
    'zh-Hant': '做到了',
    'zh-Hans': '做到了',
    en: 'Done',
  },
  'matters.deadline.missed': {
    'zh-Hant': '過期了',
    'zh-Hans': '过期了',
    en: 'Missed',
  },
  'matters.costs': {
    'zh-Hant': '公司付的費用',
    'zh-Hans': '公司付的费用',
    en: 'Paid by the company',
  },
  'matters.costs.none': {
    'zh-Hant': '還沒有費用。任何費用都由公司付。',
    'zh-Hans': '还没有费用。任何费用都由公司付。',
    en: 'Nothing yet. Whatever it costs, the company pays.',
  },
  'matters.cost.what': {
    'zh-Hant': '付了什麼',
    'zh-Hans': '付了什么',
    en: 'What was paid for',
  },
  'matters.cost.amount': {
    'zh-Hant': '金額',
    'zh-Hans': '金额',
    en: 'Amount',
  },
  'matters.cost.add': {
    'zh-Hant': '記一筆',
    'zh-Hans': '记一笔',
    en: 'Add a cost',
  },
  'matters.pack': {
    'zh-Hant': '證據包',
    'zh-Hans': '证据包',
    en: 'The pack',
  },
  'matters.pack.none': {
    'zh-Hant': '還是空的。法務可以自己封存逐字稿和時間軸，你不必再聽一次。',
    'zh-Hans': '还是空的。法务可以自己封存转写和时间线，你不必再听一遍。',
    en: 'Empty so far. Counsel can seal the transcript and the timeline; you need not hear it again.',
  },
  'matters.pack.build': {
    'zh-Hant': '封存逐字稿與時間軸',
    'zh-Hans': '封存转写与时间线',
    en: 'Seal transcript and timeline',
  },
  'matters.pack.whole': {
    'zh-Hant': '封條完整',
    'zh-Hans': '封条完整',
    en: 'The seal is whole',
  },
  'matters.pack.broken': {
    'zh-Hant': '封條在第 {{n}} 項斷了：有人改過',
    'zh-Hans': '封条在第 {{n}} 项断了：有人改过',
    en: 'The seal breaks at item {{n}}: somebody altered it',
  },
  'matters.item.statement': {
    'zh-Hant': '本人的陳述',
    'zh-Hans': '本人的陈述',
    en: 'Statement of the person',
  },
  'matters.item.transcript': {
    'zh-Hant': '逐字稿',
    'zh-Hans': '转写',
    en: 'Transcript',
  },
  'matters.item.timeline': {
    'zh-Hant': '時間軸',
    'zh-Hans': '时间线',
    en: 'Timeline',
  },
  'matters.item.document': {
    'zh-Hant': '文件',
    'zh-Hans': '文件',
    en: 'Document',
  },
  'matters.item.read': {
    'zh-Hant': '打開',
    'zh-Hans': '打开',
    en: 'Open',
  },
  'matters.item.warn': {
    'zh-Hant': '裡面有當時對你說的話。',
    'zh-Hans': '里面有当时对你说的话。',
    en: 'It holds what was said to you.',
  },
  'matters.add': {
    'zh-Hant': '加一段陳述或文件',
    'zh-Hans': '加一段陈述或文件',
    en: 'Add a statement or document',
  },
  'matters.add.save': {
    'zh-Hant': '封存',
    'zh-Hans': '封存',
    en: 'Seal it',
  },
  'matters.withdraw': {
    'zh-Hant': '我不想繼續了',
    'zh-Hans': '我不想继续了',
    en: 'I do not want this any more',
  },
  'matters.of': {
    'zh-Hant': '{{name}} 的請求',
    'zh-Hans': '{{name}} 的请求',
    en: 'Asked by {{name}}',
  },
  'matters.due': {
    'zh-Hant': '下一個期限 {{at}}',
    'zh-Hans': '下一个期限 {{at}}',
    en: 'Next deadline {{at}}',
  },
})
