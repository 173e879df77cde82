import { words } from '#kernel/words.ts'

export const peerWords = words({
  'peer.none': {
    'zh-Hant': '現在沒有合適的同儕有空。過幾天再看看，或先請輔導人一起看。',
    'zh-Hans': '现在没有合适的同伴有空。过几天再看看，或者先请辅导人一起看。',
    en: 'No suitable peer has room right now. Look again in a few days, or ask a coach.',
  },
  'peer.already': {
    'zh-Hant': '這個主題已經有一位同儕陪你看了。',
    'zh-Hans': '这个主题已经有一位同伴陪你看了。',
    en: 'A peer already looks at this topic with you.',
  },
  'peer.unknown': {
    'zh-Hant': '這位同事沒有報名，或是你自己。',
    'zh-Hans': '这位同事没有报名，或者就是你自己。',
    en: 'This colleague has not volunteered, or is you.',
  },
  'peer.pairing_unknown': {
    'zh-Hant': '找不到這組同儕搭檔。',
    'zh-Hans': '找不到这组同伴搭档。',
    en: 'There is no such pairing.',
  },
  'peer.settled': {
    'zh-Hant': '這件事已經回覆過了。',
    'zh-Hans': '这件事已经答复过了。',
    en: 'This has been answered already.',
  },
  'peer.not_yours_to_settle': {
    'zh-Hant': '要由被邀請的同儕來回覆。',
    'zh-Hans': '要由被邀请的同伴来答复。',
    en: 'It is for the peer to answer.',
  },
  'peer.three_sessions': {
    'zh-Hant': '這組搭檔的三次已經用完了。',
    'zh-Hans': '这组搭档的三次已经用完了。',
    en: 'The three sessions of this pairing are used up.',
  },
})
