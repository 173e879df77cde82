import { words } from '#kernel/words.ts'
import { siteAlertRefusals } from '../site-alerts/site-alert.words.ts'

const identityRefusals = words({
  'identity.system_knows': {
    'zh-Hant': '系統已經確認過是本人，不用再問。',
    'zh-Hans': '系统已经确认过是本人，不用再问。',
    en: 'The system has made sure of them already. There is nothing to ask.',
  },
  'identity.split_already': {
    'zh-Hant': '已經分成另一位客人。要改，請先復原。',
    'zh-Hans': '已经分成另一位客户。要改，请先撤销。',
    en: 'This contact has its own record already. Undo that first.',
  },
  'identity.nothing_said': {
    'zh-Hant': '還沒有人確認過，沒有可以復原的。',
    'zh-Hans': '还没有人确认过，没有可以撤销的。',
    en: 'Nobody has said who it is, so there is nothing to undo.',
  },
  'identity.in_use': {
    'zh-Hant': '這位客人已經有案件，不能直接復原。請找二線合併。',
    'zh-Hans': '这位客户已经有工单，不能直接撤销。请找二线合并。',
    en: 'This person has a case of their own by now. Ask the second line to put the two together.',
  },
})

export const handlingRefusals = { ...identityRefusals, ...siteAlertRefusals }
