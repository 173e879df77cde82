import { words } from '#kernel/words.ts'

export const whyCardWords = words({
  'why.open': { 'zh-Hant': '為什麼派給這位', 'zh-Hans': '为什么派给这位', en: 'Why them?' },
  'why.title': { 'zh-Hant': '這通為什麼到這裡', 'zh-Hans': '这通为什么到这里', en: 'Why it came here' },
  'why.mine': { 'zh-Hant': '為什麼是你', 'zh-Hans': '为什么是你', en: 'Why you?' },
  'why.none': {
    'zh-Hant': '還沒有派給誰',
    'zh-Hans': '还没有派给谁',
    en: 'It has not come to anybody yet',
  },
  'why.none.teach': {
    'zh-Hant': '有人接了之後，這裡會說明為什麼是那一位。',
    'zh-Hans': '有人接了之后，这里会说明为什么是那一位。',
    en: 'Once somebody takes it, this says why it was that person.',
  },
  'why.waited': { 'zh-Hant': '等了 {{n}} 秒', 'zh-Hans': '等了 {{n}} 秒', en: 'waited {{n}} s' },
  'why.considered': { 'zh-Hant': '也考慮過', 'zh-Hans': '也考虑过', en: 'Also considered' },
  'why.considered.few': {
    'zh-Hant': '只列出最接近的幾位。沒列出的人，可能只是排在後面。',
    'zh-Hans': '只列出最接近的几位。没列出的人，可能只是排在后面。',
    en: 'Only those who came closest. Whoever is not listed may simply have come later.',
  },
  'why.other_rule': { 'zh-Hant': '換一種派法', 'zh-Hans': '换一种派法', en: 'Another way' },
  'why.own': {
    'zh-Hant': '算到你的部分，只有你看得到',
    'zh-Hans': '算到你的部分，只有你看得到',
    en: 'What was counted of you. Only you see it',
  },
  'why.own.how': {
    'zh-Hant': '數字越小，越會派給你。',
    'zh-Hans': '数字越小，越会派给你。',
    en: 'The smaller the number, the more it speaks for you.',
  },
  'why.rule': { 'zh-Hant': '規則 {{rule}}', 'zh-Hans': '规则 {{rule}}', en: 'Rule {{rule}}' },
  'why.because': { 'zh-Hant': '交給同事的理由', 'zh-Hans': '交给同事的理由', en: 'Why you give it away' },
  'why.because.teach': {
    'zh-Hant': '理由會和這通一起留著，看得到這通的人都看得到。',
    'zh-Hans': '理由会和这通一起留着，看得到这通的人都看得到。',
    en: 'The reason stays with the contact, for everybody who may see it.',
  },
})
