import type { EvidenceKind } from '../evidence.ts'
import type { PageWord } from './page.words.ts'

/** The word of the page, or what stood there where the page has none for it. */
export type Say = ((word: PageWord) => string) & ((word: string, raw: string) => string)
type When = (iso: string) => string
type Lines = readonly Readonly<Record<string, unknown>>[]

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** What somebody said is shown as they said it, and does nothing. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')

export function table(head: readonly string[], rows: readonly (readonly string[])[], name = ''): string {
  const cells = (row: readonly string[]) => `<tr>${row.map((it) => `<td>${it}</td>`).join('')}</tr>`
  return `<table class="${name}"><thead><tr>${head.map((it) => `<th>${it}</th>`).join('')}</tr></thead><tbody>${rows.map(cells).join('')}</tbody></table>`
}

/** One item, so that a person can read it; the file of its own holds it byte for byte. */
export function bodyOf(kind: EvidenceKind, body: string, say: Say, when: When): string {
  const content = JSON.parse(body) as Record<string, unknown>
  if (kind === 'transcript') return transcript(content.lines as Lines, say, when)
  if (kind === 'reading') return `<p class="quiet">${say('pack.machine_read')}</p>${confirmed(content.lines as Lines)}`
  if (kind === 'steps') return stepsOf(content.steps as Lines, say, when)
  return named(content, say, when)
}

function transcript(lines: Lines, say: Say, when: When): string {
  const who = (it: unknown) =>
    say(it === 'customer' ? 'pack.who.customer' : it === 'lead' ? 'pack.who.lead' : 'pack.who.agent')
  return `<ol class="talk">${lines
    .map(
      (it) =>
        `<li class="${it.who === 'customer' ? 'them' : 'us'}"><time>${escaped(when(String(it.at)).slice(11, 19))}</time><b>${who(it.who)}</b><span>${escaped(String(it.words))}</span></li>`,
    )
    .join('')}</ol>`
}

const stepsOf = (steps: Lines, say: Say, when: When): string =>
  `<ol class="talk">${steps
    .map(
      (it) =>
        `<li><time>${escaped(when(String(it.at)).slice(11, 19))}</time><b>${escaped(say(`pack.v.${it.kind}`, String(it.kind)))}${it.nth ? ` ${it.nth}` : ''}</b><span>${escaped([it.reason, it.instead].filter(Boolean).join(' · '))}</span></li>`,
    )
    .join('')}</ol>`

function confirmed(lines: Lines): string {
  const all = lines.flatMap((it) =>
    (it.confirmed as { kind: string; counts: boolean }[]).map(
      (mark) => `${it.key}: ${mark.kind} ${mark.counts ? '✓' : '✗'}`,
    ),
  )
  return all.length === 0 ? '' : `<p>${escaped(all.join(' · '))}</p>`
}

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
/** Codes are said in words; what a person typed stays as it was typed. */
const SAID_IN_WORDS = new Set('category kind state preventable channel endedBy role'.split(' '))

function named(content: Record<string, unknown>, say: Say, when: When): string {
  const value = (key: string, it: unknown): string => {
    if (Array.isArray(it)) return transcript(it as Lines, say, when)
    if (typeof it === 'object' && it !== null)
      return escaped(
        Object.entries(it)
          .filter(([name, each]) => name !== 'id' && each !== null)
          .map(([name, each]) => (SAID_IN_WORDS.has(name) ? say(`pack.v.${each}`, String(each)) : String(each)))
          .join(' · '),
      )
    const raw = String(it)
    return escaped(MOMENT.test(raw) ? when(raw) : SAID_IN_WORDS.has(key) ? say(`pack.v.${raw}`, raw) : raw)
  }
  const isThere = ([, it]: [string, unknown]) => it !== null && it !== '' && !(Array.isArray(it) && it.length === 0)
  return `<dl>${Object.entries(content)
    .filter(isThere)
    .map(([key, it]) => `<dt>${escaped(say(`pack.f.${key}`, key))}</dt><dd>${value(key, it)}</dd>`)
    .join('')}</dl>`
}
