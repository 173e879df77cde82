import { words } from '#kernel/words.ts'

export const wallRefusals = words({
  'wall.unknown': {
    'zh-Hant': '打不開。密語或復原碼和當初的不一樣，請再看一次。',
    'zh-Hans': '打不开。口令或恢复码和当初的不一样，请再核对一遍。',
    en: 'This does not open. The passphrase or the recovery code is not the one you made; look again.',
  },
  'wall.with_name': {
    'zh-Hant': '這裡不收姓名。請從諮商頁面打開，不要帶著登入身分來。',
    'zh-Hans': '这里不收姓名。请从谈心页面打开，不要带着登录身份来。',
    en: 'No name is taken here. Come through the private page, without your sign-in.',
  },
  'wall.ticket_spent': {
    'zh-Hant': '這張通行憑證用過了，或已經過期。請再試一次。',
    'zh-Hans': '这张通行凭证已用过或已过期，请再试一次。',
    en: 'This ticket was used, or is too old. Please try again.',
  },
  'wall.taken': {
    'zh-Hant': '這組密語或復原碼不能用，請換一組。',
    'zh-Hans': '这组口令或恢复码不能用，请换一组。',
    en: 'This passphrase or code cannot be used. Please make another.',
  },
  'wall.not_sealed': {
    'zh-Hant': '內容沒有封好，所以沒有收下。什麼都沒有存。',
    'zh-Hans': '内容没有封好，所以没有收下，什么也没存。',
    en: 'This was not sealed as it should be, so it was not taken. Nothing is stored.',
  },
  'wall.sent_already': {
    'zh-Hant': '這一封已經送到了。',
    'zh-Hans': '这一封已经送到了。',
    en: 'This one has arrived already.',
  },
  'wall.no_counsellor': {
    'zh-Hant': '找不到這位諮商師，或他現在不接新的談話。',
    'zh-Hans': '找不到这位咨询师，或对方暂不接新的谈话。',
    en: 'There is no such counsellor, or they take nobody new.',
  },
  'wall.with_another': {
    'zh-Hant': '你已經和另一位諮商師在談。要換人，請先選「換一位諮商師」。',
    'zh-Hans': '你已经在和另一位咨询师谈。要换人，请先选“换一位咨询师”。',
    en: 'You are talking with another counsellor. To change, choose “another counsellor” first.',
  },
  'wall.no_case': {
    'zh-Hant': '找不到這段談話。',
    'zh-Hans': '找不到这段谈话。',
    en: 'There is no such conversation.',
  },
  'wall.closed': {
    'zh-Hant': '這段談話已經結束。想再談，請重新開始一段。',
    'zh-Hans': '这段谈话已经结束。想再谈，请重新开始一段。',
    en: 'This conversation has ended. To talk again, begin a new one.',
  },
  'wall.too_late': {
    'zh-Hant': '轉介已經進行，不能再改。請直接和諮商師說。',
    'zh-Hans': '转介已经在办，不能再改。请直接和咨询师说。',
    en: 'The referral has been made, so this cannot change. Please tell your counsellor.',
  },
  'wall.time_gone': {
    'zh-Hant': '這個時間已經不能選了，請看看其他時間。',
    'zh-Hans': '这个时间已经不能选了，请看看其他时间。',
    en: 'This time cannot be chosen any more. Please look at the others.',
  },
  'wall.booked_already': {
    'zh-Hant': '你已經約了一個時間。要改，請先取消那一個。',
    'zh-Hans': '你已经约了一个时间。要改，请先取消那一个。',
    en: 'You have a time already. To change it, cancel that one first.',
  },
  'confidential.locked': {
    'zh-Hant': '諮商室還鎖著。請用你自己的密語打開。',
    'zh-Hans': '咨询室还锁着。请用你自己的口令打开。',
    en: 'The confidential desk is locked. Open it with your own passphrase.',
  },
  'confidential.key_there': {
    'zh-Hant': '你已經有一把鑰匙。換新的之後，封給舊鑰匙的信就不再送到這裡。',
    'zh-Hans': '你已经有一把钥匙。换新的之后，封给旧钥匙的信就不再送到这里。',
    en: 'You have a key already. With a new one, letters sealed to the old one no longer come here.',
  },
  'confidential.no_case': {
    'zh-Hant': '這段談話不在你這裡。',
    'zh-Hans': '这段谈话不在你这里。',
    en: 'This conversation is not with you.',
  },
  'confidential.not_next': {
    'zh-Hant': '要依序：諮詢、評估、轉介。隨時可以結束。',
    'zh-Hans': '要按顺序：咨询、评估、转介。随时可以结束。',
    en: 'One after the other: consult, assess, refer. It may end at any time.',
  },
  'confidential.no_consent': {
    'zh-Hant': '本人還沒有同意，不能轉介。',
    'zh-Hans': '本人还没有同意，不能转介。',
    en: 'The person has not agreed, so nobody is referred on.',
  },
  'confidential.not_then': {
    'zh-Hant': '時間要在現在之後，最晚九十天內。',
    'zh-Hans': '时间要晚于现在，最晚九十天内。',
    en: 'The time lies ahead, ninety days at the most.',
  },
  'confidential.time_taken': {
    'zh-Hant': '這個時間已經有人約了，或已經不在。請先和對方說。',
    'zh-Hans': '这个时间已经有人约了，或已经不在。请先和对方说。',
    en: 'Somebody has this time, or it is gone. Tell them first.',
  },
  'confidential.no_time': {
    'zh-Hant': '這個時間不是你的，或還沒到。',
    'zh-Hans': '这个时间不是你的，或还没到。',
    en: 'This time is not yours, or has not come yet.',
  },
  'group.unknown': { 'zh-Hant': '找不到這場團體。', 'zh-Hans': '找不到这场小组。', en: 'There is no such group.' },
  'group.full': {
    'zh-Hant': '這場已經滿了，請看看下一場。',
    'zh-Hans': '这场已经满了，请看看下一场。',
    en: 'This one is full. Please look at the next.',
  },
  'group.seated': { 'zh-Hant': '你已經有位子了。', 'zh-Hans': '你已经有位子了。', en: 'You have a seat already.' },
  'group.not_seated': {
    'zh-Hant': '這一場沒有你的位子。',
    'zh-Hans': '这一场没有你的位子。',
    en: 'You have no seat in this one.',
  },
  'group.not_over': { 'zh-Hant': '這一場還沒結束。', 'zh-Hans': '这一场还没结束。', en: 'This one is not over yet.' },
  'formal_referral.oneself': {
    'zh-Hant': '不能正式轉介自己。自己想談，不用任何人同意。',
    'zh-Hans': '不能正式转介自己。自己想谈，不用任何人同意。',
    en: 'Nobody refers themselves formally. To talk, you need nobody’s leave.',
  },
  'formal_referral.dates': {
    'zh-Hant': '起日要在迄日之前，迄日不能晚於今天。',
    'zh-Hans': '开始日期要早于结束日期，结束日期不能晚于今天。',
    en: 'The first day comes before the last, and the last is today at the latest.',
  },
  'formal_referral.waits': {
    'zh-Hant': '上一份還在等對方回覆。',
    'zh-Hans': '上一份还在等对方回复。',
    en: 'The last one still waits for their answer.',
  },
  'formal_referral.unknown': {
    'zh-Hant': '找不到這份正式轉介。',
    'zh-Hans': '找不到这份正式转介。',
    en: 'There is no such formal referral.',
  },
  'formal_referral.answered': {
    'zh-Hant': '你已經回覆過了。',
    'zh-Hans': '你已经回复过了。',
    en: 'You have answered already.',
  },
})
