import type { Language } from '#kernel/language.ts'
import { words } from '#kernel/words.ts'

/** How a colleague is called where names stay out. */
export const COLLEAGUE: Readonly<Record<Language, (nth: number) => string>> = {
  'zh-Hant': (nth) => `同事 ${nth}`,
  'zh-Hans': (nth) => `同事 ${nth}`,
  en: (nth) => `colleague ${nth}`,
}

export const stuckRefusals = words({
  'stuck.unknown': { 'zh-Hant': '找不到這個會商。', 'zh-Hans': '找不到这个会商。', en: 'There is no such panel.' },
  'stuck.already_asked': {
    'zh-Hant': '已經有人為這個案件找人會商了。',
    'zh-Hans': '已经有人为这个工单找人会商了。',
    en: 'Somebody has already asked for a panel on this case.',
  },
  'stuck.not_on_panel': {
    'zh-Hant': '這個會商沒有排你的位子。',
    'zh-Hans': '这个会商没有排你的位置。',
    en: 'You have no chair on this panel.',
  },
  'stuck.settled': {
    'zh-Hant': '這個會商已經有結論了。',
    'zh-Hans': '这个会商已经有结论了。',
    en: 'This panel has come to its end.',
  },
  'stuck.seat_empty': {
    'zh-Hant': '還有 {{count}} 個位子沒有人，先找人坐上。',
    'zh-Hans': '还有 {{count}} 个位置没人，先找人坐上。',
    en: 'Chairs without anybody: {{count}}. Find somebody first.',
  },
  'stuck.may_not_sit': {
    'zh-Hant': '這個人不能坐這個位子：職務要對、人要在、不能是當事人，也不能一人兩位。',
    'zh-Hans': '这个人不能坐这个位置：岗位要对、人要在、不能是当事人，也不能一人两席。',
    en: 'They cannot sit here: the role must fit, they must be here, not be the one it was done to, and sit in one chair only.',
  },
  'stuck.meets_past': {
    'zh-Hant': '開會的時間要在現在之後。',
    'zh-Hans': '开会时间要在现在之后。',
    en: 'The panel meets at a moment still ahead.',
  },
  'stuck.convene_first': {
    'zh-Hant': '先約好時間碰面，再寫結論。',
    'zh-Hans': '先约好时间碰面，再写结论。',
    en: 'Call the panel together before you write what it proposes.',
  },
  'stuck.views_first': {
    'zh-Hant': '還要 {{count}} 個人寫下看法。',
    'zh-Hans': '还要 {{count}} 个人写下看法。',
    en: 'Views still awaited: {{count}}.',
  },
  'stuck.not_second_line': {
    'zh-Hant': '結論由會商裡的二線主管寫。',
    'zh-Hans': '结论由会商里的二线主管写。',
    en: 'The second line of the panel writes what it proposes.',
  },
})
