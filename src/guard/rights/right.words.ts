import { words } from '#kernel/words.ts'

export const rightRefusals = words({
  'rights.reference_expired': {
    'zh-Hant': '有一條依據已過檢視日或不再有效，先確認再發布。閱讀不受影響。',
    'zh-Hans': '有一条依据已过复核日或不再有效，先核实再发布。查看不受影响。',
    en: 'A reference is past its review or no longer in force. Look at it first; reading is not affected.',
  },
  'rights.offence_as_fact': {
    'zh-Hant': '這裡不替法院下判斷。請寫「可能的途徑，請先問律師」，不要寫罪名。',
    'zh-Hans': '这里不替法院下结论。请写“可能的途径，请先问律师”，不要写罪名。',
    en: 'That is for a court to find. Write “a possible route; ask counsel”, and no name of an offence.',
  },
})
