import { words } from '#kernel/words.ts'

/** Said to the customer. How to reach us, and never why. */
export const accessSayings = words({
  'access.way.phone': { 'zh-Hant': '電話', 'zh-Hans': '电话', en: 'telephone' },
  'access.way.chat': { 'zh-Hant': '線上對話', 'zh-Hans': '在线会话', en: 'chat' },
  'access.way.counter': { 'zh-Hant': '櫃檯', 'zh-Hans': '柜台', en: 'the counter' },
  'access.way.email': { 'zh-Hant': '電子郵件', 'zh-Hans': '电子邮件', en: 'e-mail' },
  'access.way.portal': { 'zh-Hant': '您的案件頁面', 'zh-Hans': '您的工单页面', en: 'your case page' },
  'access.way.letter': { 'zh-Hant': '信件', 'zh-Hans': '信函', en: 'letter' },
  'access.list.comma': { 'zh-Hant': '、', 'zh-Hans': '、', en: ', ' },
  'access.list.or': { 'zh-Hant': '或', 'zh-Hans': '或', en: ' or ' },
  'access.say.write': {
    'zh-Hant': '目前請用{{ways}}跟我們聯絡，您寫的每一封都有人看，案件照常進行。',
    'zh-Hans': '目前请通过{{ways}}和我们联系，您写的每一封都有人看，工单照常处理。',
    en: 'For now, please reach us by {{ways}}. Everything you write is read, and your case goes on as before.',
  },
  'access.say.other_way': {
    'zh-Hant': '目前請用{{ways}}跟我們聯絡，案件照常進行。',
    'zh-Hans': '目前请通过{{ways}}和我们联系，工单照常处理。',
    en: 'For now, please reach us by {{ways}}. Your case goes on as before.',
  },
  'access.say.named_person': {
    'zh-Hant': '目前由專人跟您聯絡。請稍候，他會接聽，或在答應的時間回電。',
    'zh-Hans': '目前由专人和您联系。请稍候，他会接听，或在约定的时间给您回电。',
    en: 'For now, one person looks after you. Please hold: they will answer, or call you back by the time we name.',
  },
  'access.say.at_times': {
    'zh-Hant': '您的電話時段從 {{from}} 開始，其他時間請用寫的，案件照常進行。',
    'zh-Hans': '您的电话时段从 {{from}} 开始，其他时间请写给我们，工单照常处理。',
    en: 'Your next time to call begins on {{from}}. At other times please write; your case goes on as before.',
  },
  'access.say.at_place': {
    'zh-Hant': '目前請到{{place}}，那裡會有人接待您，案件照常進行。',
    'zh-Hans': '目前请到{{place}}，那里有人接待您，工单照常处理。',
    en: 'For now, please come to {{place}}. Somebody there will see you, and your case goes on as before.',
  },
  'access.say.until': {
    'zh-Hant': '這樣安排到 {{until}}。',
    'zh-Hans': '这样安排到 {{until}}。',
    en: 'This holds until {{until}}.',
  },
  'access.say.still_spoken': {
    'zh-Hant': '如果是另一件新的事，請說「新的事」；有危險，請說「緊急」，馬上有人接聽。',
    'zh-Hans': '如果是另一件新的事，请说“新的事”；有危险，请说“紧急”，马上有人接听。',
    en: 'If it is something new, say "something new". If anybody is in danger, say "emergency". Somebody will answer.',
  },
  'access.say.still': {
    'zh-Hant': '新的事、危險、個資與申訴，隨時都可以找我們。',
    'zh-Hans': '新的事、危险、个人信息和投诉，随时都可以找我们。',
    en: 'Something new, danger, your data and a complaint are always open to you.',
  },
})

const accessRefusals = words({
  'turn.unknown': {
    'zh-Hant': '找不到這一筆，或已經有人處理。',
    'zh-Hans': '找不到这一条，或者已经有人处理。',
    en: 'There is no such entry, or somebody has dealt with it.',
  },
  'turn.not_yours': {
    'zh-Hant': '由案件負責人、組長或二線處理。',
    'zh-Hans': '由工单负责人、班组长或二线处理。',
    en: 'The owner of the case, a lead or the second line does this.',
  },
  'customer.not_sure': {
    'zh-Hant': '沒有電話、帳號或電子郵件，就無法確認是誰。',
    'zh-Hans': '没有电话、账号或邮箱，就无法确认是谁。',
    en: 'Without a number, an account or an e-mail nobody can be sure who it is.',
  },
})

export const accessWords = { ...accessSayings, ...accessRefusals }
