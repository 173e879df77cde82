import { words } from '#kernel/words.ts'

export const chainRefusals = words({
  'chain.nothing_broken': {
    'zh-Hant': '到目前為止沒有哪一環斷掉，沒有人需要回答。',
    'zh-Hans': '到目前为止没有哪一环断掉，没有人需要回答。',
    en: 'No link has broken so far, so there is nobody to ask.',
  },
  'chain.already_asked': {
    'zh-Hant': '這一環已經請負責人回答了。',
    'zh-Hans': '这一环已经请负责人回答了。',
    en: 'The owner of this link has been asked already.',
  },
  'question.unknown': {
    'zh-Hant': '找不到這個提問。',
    'zh-Hans': '找不到这个提问。',
    en: 'There is no such question.',
  },
  'question.not_yours': {
    'zh-Hant': '這一環由別人負責，請他回答。',
    'zh-Hans': '这一环由别人负责，请他回答。',
    en: 'Somebody else owns this link. It is theirs to answer.',
  },
  'question.already_answered': {
    'zh-Hant': '這個提問已經回答了。',
    'zh-Hans': '这个提问已经回答了。',
    en: 'This question has been answered.',
  },
})
