import type { EffortLine } from '#desk/public.ts'
import type { Language } from '#kernel/language.ts'

/** What was done for the customer, in order. Every line stands on a fact or a contact; none is written for effect. */
export type ShownEffort = { at: Date; kind: 'contact' | 'done'; words: string }

/** Lines that name the customer are said to them. */
const TO_YOU: Readonly<Partial<Record<EffortLine['did'], Readonly<Record<Language, string>>>>> = {
  wrote: { 'zh-Hant': '寫訊息給您', 'zh-Hans': '给您发了消息', en: 'Wrote to you' },
  way_chosen: { 'zh-Hant': '您選了辦法', 'zh-Hans': '您选了办法', en: 'You chose a way' },
}

export function effortFor(
  language: Language,
  contacts: readonly { at: Date; channel: string }[],
  lines: readonly EffortLine[],
  say: (line: EffortLine) => string,
): readonly ShownEffort[] {
  return [
    ...contacts.map((it) => ({ at: it.at, kind: 'contact' as const, words: it.channel })),
    ...lines.map((it) => ({ at: it.at, kind: 'done' as const, words: TO_YOU[it.did]?.[language] ?? say(it) })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
