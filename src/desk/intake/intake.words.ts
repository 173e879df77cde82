import { words } from '#kernel/words.ts'

export const intakeWords = words({
  'customer.unknown': {
    'zh-Hant': '找不到這位客人。',
    'zh-Hans': '找不到这位客户。',
    en: 'There is no such customer.',
  },
  'intake.remedy_missing': {
    'zh-Hant': '請問客人希望怎麼處理，照他的話寫下來；問了沒說，就選「問了，沒有說」。',
    'zh-Hans': '请问客户希望怎么处理，照他的话写下来；问了没说，就选“问了，没有说”。',
    en: 'Ask what would put it right and write that down, or choose “asked, not stated”.',
  },
  'intake.in_the_future': {
    'zh-Hant': '收到的時間不能晚於現在。',
    'zh-Hans': '收到的时间不能晚于现在。',
    en: 'It cannot have come in later than now.',
  },
  'intake.too_long_ago': {
    'zh-Hant': '收到的時間早於兩年前，請看一下年份。',
    'zh-Hans': '收到的时间早于两年前，请看一下年份。',
    en: 'That is more than two years ago. Please look at the year.',
  },
  'receipt.not_earlier': {
    'zh-Hant': '只能改成更早的時間：從我們最早知道的那一刻算起。',
    'zh-Hans': '只能改成更早的时间：从我们最早知道的那一刻算起。',
    en: 'It can only be moved earlier: it counts from when anybody here first heard of it.',
  },
  'case.verbatim_stays': {
    'zh-Hant': '客人說的話照原樣保留。要更正，就在旁邊加一筆。',
    'zh-Hans': '客户说的话照原样保留。要更正，就在旁边加一条。',
    en: 'What the customer said stays as it was said. A correction is added beside it.',
  },
  'adjustment.unknown': {
    'zh-Hant': '找不到這項調整。',
    'zh-Hans': '找不到这项调整。',
    en: 'There is no such adjustment.',
  },
  'alert.unknown': {
    'zh-Hant': '找不到這則安全提醒，或已經有人看了。',
    'zh-Hans': '找不到这条安全提醒，或者已经有人看了。',
    en: 'There is no such alert, or somebody has looked at it already.',
  },
  'twin.unknown': {
    'zh-Hant': '這位客戶沒有這個案件可以併。',
    'zh-Hans': '这位客户没有这个工单可以合并。',
    en: 'This customer has no such case to go with.',
  },
  'twin.itself': {
    'zh-Hant': '案件不能和自己合併。',
    'zh-Hans': '工单不能和自己合并。',
    en: 'A case is not its own twin.',
  },
  'twin.other_customer': {
    'zh-Hant': '這兩個案件是不同客戶的，不能併：別人的內容會跟著過去。',
    'zh-Hans': '这两个工单是不同客户的，不能合并：别人的内容会跟着过去。',
    en: 'These are cases of two customers. Putting them together would show one what is the other’s.',
  },
  'twin.already_merged': {
    'zh-Hant': '其中一個已經併到別的案件了，先看那一個。',
    'zh-Hans': '其中一个已经合并到别的工单了，先看那一个。',
    en: 'One of the two has already been put into another. Look at that one first.',
  },
  'twin.closed': {
    'zh-Hant': '兩個案件都要是未結的才能併。',
    'zh-Hans': '两个工单都未关闭才能合并。',
    en: 'Both cases have to be open to be put together.',
  },
  'twin.not_a_complaint': {
    'zh-Hant': '另一個不是申訴，併過去就沒有人回覆這件申訴了。',
    'zh-Hans': '另一个不是投诉，合并过去就没有人回复这件投诉了。',
    en: 'The other is not a complaint: put into it, this one would be answered by nobody.',
  },
  'twin.not_merged': {
    'zh-Hant': '這個案件沒有併到別的案件。',
    'zh-Hans': '这个工单没有合并到别的工单。',
    en: 'This case has not been put into another.',
  },
  'complaint.too_many': {
    'zh-Hant': '這個網路送出的次數太多了，請 {{minutes}} 分鐘後再試，您寫的內容還在。',
    'zh-Hans': '这个网络提交的次数太多了，请 {{minutes}} 分钟后再试，您写的内容还在。',
    en: 'Too much has been sent from this network. Please try again in {{minutes}} minutes; what you wrote is still here.',
  },
  'complaint.already_sorted': {
    'zh-Hant': '這個案件已經不列為申訴了。',
    'zh-Hans': '这个工单已经不算投诉了。',
    en: 'This case no longer counts as a complaint.',
  },
  'reread.nothing': {
    'zh-Hant': '這個案件沒有要複看的。',
    'zh-Hans': '这个工单没有要复看的。',
    en: 'There is nothing to read again here.',
  },
  'reread.own': {
    'zh-Hant': '自己分的類由別人複看。',
    'zh-Hans': '自己分的类由别人复看。',
    en: 'Somebody else reads again what you sorted.',
  },
})
