import type { Language } from '#kernel/language.ts'

export const CHANNELS_BY_HAND = ['counter', 'phone', 'letter', 'social', 'email'] as const

export type NewCaseDraft = {
  channel: (typeof CHANNELS_BY_HAND)[number]
  queue: string
  language: Language
  name: string
  phone: string
  email: string
  words: string
  remedy: string
  isAsked: boolean
  receivedAt: string
}

export const EMPTY_CASE: NewCaseDraft = {
  channel: 'counter',
  queue: '',
  language: 'zh-Hant',
  name: '',
  phone: '',
  email: '',
  words: '',
  remedy: '',
  isAsked: false,
  receivedAt: '',
}

/** What is sent: the own words as they stand, and of the rest only what was filled in. */
export function toOpen(draft: NewCaseDraft) {
  const marks = { name: draft.name.trim(), phone: draft.phone.trim(), email: draft.email.trim() }
  return {
    channel: draft.channel,
    queue: draft.queue,
    language: draft.language,
    customer: Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== '')),
    words: draft.words,
    remedy: draft.isAsked ? ('asked_not_stated' as const) : { stated: draft.remedy.trim() },
  }
}
