import { words } from '#kernel/words.ts'

export const evidenceWords = words({
  'evidence.unknown': {
    'zh-Hant': '找不到這項證據，或不是你能看的。',
    'zh-Hans': '找不到这项证据，或者不在你能看的范围内。',
    en: 'There is no such evidence, or it is not yours to see.',
  },
  'evidence.purpose_needed': {
    'zh-Hant': '請先寫下為什麼要看，這會一併留下紀錄。',
    'zh-Hans': '请先写明查看的理由，理由会一并留痕。',
    en: 'Please say first why you need to read it. The reason is written down with it.',
  },
  'evidence.gone': {
    'zh-Hant': '保存期限已到，內容已刪除；留下的只有它曾經是什麼的證明。',
    'zh-Hans': '保存期限已到，内容已删除；留下的只是它原本是什么的证明。',
    en: 'Its time had come and its words are gone. What stays is the proof of what they were.',
  },
  'evidence.nothing': {
    'zh-Hant': '這裡還沒有任何證據可以打包。',
    'zh-Hans': '这里还没有可以打包的证据。',
    en: 'There is no evidence here yet to put into a pack.',
  },
  'export.unknown': {
    'zh-Hant': '找不到這項對外提供的申請。',
    'zh-Hans': '找不到这项对外提供的申请。',
    en: 'There is no such request to let evidence out.',
  },
  'export.decided': {
    'zh-Hant': '這項申請已經有決定了。',
    'zh-Hans': '这项申请已经有决定了。',
    en: 'This request has been decided already.',
  },
  'export.own': {
    'zh-Hant': '自己提出的申請，要由另一位法務決定。',
    'zh-Hans': '自己提出的申请，要由另一位法务决定。',
    en: 'Whoever asked does not decide. Another person of legal does.',
  },
  'export.reason_needed': {
    'zh-Hant': '不同意時請寫下理由。',
    'zh-Hans': '不同意时请写明理由。',
    en: 'Please give the reason why it stays in the house.',
  },
  'export.not_approved': {
    'zh-Hant': '證據要離開公司，必須先有法務核准，而且只限核准的那一件。',
    'zh-Hans': '证据要离开公司，必须先经法务批准，而且仅限批准的那一件。',
    en: 'Evidence leaves the house only after legal has approved it, and only for what was approved.',
  },
})
