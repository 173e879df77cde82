import { words } from '#kernel/words.ts'

export const planRefusals = words({
  'plan.unknown': { 'zh-Hant': '找不到這份試算。', 'zh-Hans': '找不到这份测算。', en: 'There is no such plan.' },
  'plan.other_rule': {
    'zh-Hant': '這個結果不是用這些條件算的。請重算一次再儲存。',
    'zh-Hans': '这个结果不是用这些条件算的。请重新测算再保存。',
    en: 'This outcome does not belong to these inputs. Run it again, then save.',
  },
})
