import type { Language } from '#kernel/language.ts'
import type { PartCode, Parts } from './kinds.ts'
import { fill, type Template } from './template.ts'

/** A letter as what it says, before it is paper or a page: both are drawn from these and from nothing else. */
export type Block =
  | { is: 'house'; words: string }
  | { is: 'meta'; label: string; words: string }
  | { is: 'title'; words: string }
  | { is: 'head'; words: string; part: PartCode }
  | { is: 'para'; words: string }
  | { is: 'list'; items: readonly string[] }
  | { is: 'closing'; words: string }

export type Letterhead = {
  house: string
  number: number
  date: string
  to: string
}

const LABELS: Readonly<Record<Language, { number: string; date: string; to: string; nobody: string }>> = {
  'zh-Hant': { number: '文號', date: '日期', to: '收件人', nobody: '您' },
  'zh-Hans': { number: '编号', date: '日期', to: '收件人', nobody: '您' },
  en: { number: 'Reference', date: 'Date', to: 'To', nobody: 'You' },
}

/** The whole letter in one order. Lines that begin with a dot are a list. */
export function compose(
  template: Template,
  asked: readonly PartCode[],
  parts: Parts,
  head: Letterhead,
  language: Language,
): readonly Block[] {
  const label = LABELS[language]
  const gaps = { house: head.house }
  return [
    { is: 'house', words: head.house },
    { is: 'meta', label: label.number, words: `L-${head.number}` },
    { is: 'meta', label: label.date, words: head.date },
    { is: 'meta', label: label.to, words: head.to || label.nobody },
    { is: 'title', words: template.title[language] },
    { is: 'para', words: template.opening[language] },
    ...asked.flatMap((part): Block[] => [
      { is: 'head', words: template.heads[part]?.[language] ?? part, part },
      ...blocksOf(parts[part] ?? ''),
    ]),
    { is: 'closing', words: fill(template.closing[language], gaps) },
  ]
}

export const DOT = '• '

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  for (const line of text
    .split('\n')
    .map((it) => it.trim())
    .filter(Boolean)) {
    const last = blocks.at(-1)
    if (!line.startsWith(DOT)) blocks.push({ is: 'para', words: line })
    else if (last?.is === 'list') blocks[blocks.length - 1] = { is: 'list', items: [...last.items, line.slice(2)] }
    else blocks.push({ is: 'list', items: [line.slice(2)] })
  }
  return blocks
}

/** As one text, of which the seal holds the sum. */
export function textOfLetter(blocks: readonly Block[]): string {
  return blocks
    .map((it) => {
      if (it.is === 'list') return it.items.map((item) => `${DOT}${item}`).join('\n')
      if (it.is === 'meta') return `${it.label}: ${it.words}`
      return it.is === 'head' || it.is === 'title' ? `\n${it.words}` : it.words
    })
    .join('\n')
}

/** Every character a letter wants to print. */
export const charactersOf = (blocks: readonly Block[]): ReadonlySet<string> => new Set(textOfLetter(blocks))
