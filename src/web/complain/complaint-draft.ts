export type ComplaintDraft = {
  key: string
  words: string
  happened: string
  remedy: string
  isUnsure: boolean
  reach: string
  name: string
}

export const EMPTY: ComplaintDraft = {
  key: '',
  words: '',
  happened: '',
  remedy: '',
  isUnsure: false,
  reach: '',
  name: '',
}

/** One field for whichever way somebody likes to be reached. What is neither goes along with the name, and is not lost. */
export function reachOf(draft: Pick<ComplaintDraft, 'reach' | 'name'>): {
  phone?: string
  email?: string
  name?: string
} {
  const reach = draft.reach.trim()
  const name = draft.name.trim().slice(0, 80)
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(reach)
  const isPhone = !isEmail && (reach.match(/\d/g)?.length ?? 0) >= 6 && reach.length <= 40
  const called = isEmail || isPhone || reach === '' ? name : `${name} ${reach}`.trim().slice(0, 80)
  return {
    ...(isEmail ? { email: reach } : {}),
    ...(isPhone ? { phone: reach } : {}),
    ...(called ? { name: called } : {}),
  }
}

/** What is sent, with the words as they were typed. */
export function toSend(draft: ComplaintDraft) {
  const remedy = draft.isUnsure ? '' : draft.remedy.trim().slice(0, 500)
  const happened = draft.happened.trim().slice(0, 200)
  return {
    key: draft.key,
    words: draft.words,
    ...(happened ? { happened } : {}),
    ...(remedy ? { remedy } : {}),
    ...reachOf(draft),
  }
}
