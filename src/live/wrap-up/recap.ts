import type { Language } from '#kernel/language.ts'

export type RecapPromise = { words: string; dueAt: Date }

/** What both sides agreed, in the customer's language, made of the stored promises and nothing else. */
export function recapText(
  language: Language,
  it: { need: string | null; promises: readonly RecapPromise[] },
  zone: string,
): string {
  const at = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const say = SENTENCES[language]
  const lines = it.promises.map((promise) => say.promise(promise.words, at.format(promise.dueAt)))
  return [...(it.need ? [say.need(it.need)] : []), ...lines, say.more].join('\n')
}

const SENTENCES: Readonly<
  Record<Language, { need: (need: string) => string; promise: (words: string, at: string) => string; more: string }>
> = {
  'zh-Hant': {
    need: (need) => `我們的理解：${need}`,
    promise: (words, at) => `我們答應您：${words}（${at} 前）`,
    more: '還有需要，請從這裡告訴我們，或直接來電。',
  },
  'zh-Hans': {
    need: (need) => `我们的理解：${need}`,
    promise: (words, at) => `我们答应您：${words}（${at} 前）`,
    more: '还有需要，请从这里告诉我们，或直接来电。',
  },
  en: {
    need: (need) => `What we understood: ${need}`,
    promise: (words, at) => `We promised you: ${words} (by ${at})`,
    more: 'If you need anything more, tell us here or call us.',
  },
}
