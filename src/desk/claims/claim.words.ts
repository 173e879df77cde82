import { words } from '#kernel/words.ts'

export const claimRefusals = words({
  'claim.unknown': { 'zh-Hant': '找不到這句宣傳。', 'zh-Hans': '找不到这条宣传。', en: 'There is no such claim.' },
  'claim.owner_unknown': {
    'zh-Hant': '找不到要負責的人，請寫帳號或電子郵件。',
    'zh-Hans': '找不到要负责的人，请写账号或邮箱。',
    en: 'Nobody here goes by that name. Give a key or an e-mail.',
  },
  'claim.already_out': {
    'zh-Hant': '這句宣傳已經對外或已經撤下了。',
    'zh-Hans': '这条宣传已经对外或已经撤下了。',
    en: 'This claim is out already, or was taken down.',
  },
  'claim.ended': {
    'zh-Hant': '這句宣傳已經撤下了。',
    'zh-Hans': '这条宣传已经撤下了。',
    en: 'This claim was taken down.',
  },
  'claim.sign_off_needed': {
    'zh-Hant': '十次做不到九次，或還看不出來。要高層看過預計失約的數量、簽核以後才能對外。',
    'zh-Hans': '十次做不到九次，或者还说不准。要高层看过预计失约的数量、签核之后才能对外。',
    en: 'It is not kept nine times in ten, or nobody can tell. An executive has to see the expected breaches and sign first.',
  },
  'claim.figures_moved': {
    'zh-Hant': '數字在你看的時候變了。請看新的數字再簽。',
    'zh-Hans': '数字在你看的时候变了。请看新的数字再签。',
    en: 'The figures moved while you looked. Please look again and sign what you see.',
  },
})
