import { words } from '#kernel/words.ts'

export const entitlementRefusals = words({
  'entitlement.twice': {
    'zh-Hant': '有兩條用了同一個代號，請改掉其中一個。',
    'zh-Hans': '有两条用了同一个代号，请改掉其中一个。',
    en: 'Two lines have the same key. Please change one of them.',
  },
})
