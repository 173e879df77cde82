import type { Language } from '#kernel/language.ts'
import { attachedPath, type Pack, type PackItem, pathOf } from './pack.ts'
import { bodyOf, escaped, type Say, table } from './page-parts.ts'
import { PAGE_STYLE } from './page-style.ts'

const OTHER_PAGES: Readonly<Record<Language, string>> = { 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' }
const clockOf = (zone: string) => {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return (iso: string) => (iso === '' ? '' : parts.format(new Date(iso)))
}

/** The pack as a page that needs nothing but itself: read on a screen or printed on A4, in one of three languages. */
export function pageOf(pack: Pack, language: Language, say: Say): string {
  const when = clockOf(pack.zone)
  const parts = [
    `<header><p class="house">${escaped(pack.house)}</p><h1>${say('pack.title')}</h1></header>`,
    pack.leaves ? '' : `<p class="inside">${say('pack.inside')}</p>`,
    facts(pack, say, when),
    `<p class="quiet">${say('pack.no_verdict')}</p>`,
    checking(pack, say),
    list(pack, say, when),
    ...pack.items.filter((it) => it.facts.kind !== 'file').map((it) => item(it, say, when)),
    matter(pack, say, when),
    custody(pack, say, when),
    languages(pack, language, say),
  ]
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${say('pack.title')} ${escaped(pack.madeAt.slice(0, 10))}</title><style>${PAGE_STYLE}</style></head>
<body><main>${parts.join('\n')}</main></body></html>
`
}

type When = (iso: string) => string

function facts(pack: Pack, say: Say, when: When): string {
  const rows: (readonly [string, string])[] = [
    [say('pack.about'), `${say(`pack.of.${pack.subject.on}`)} <code>${pack.subject.id}</code>`],
    [say('pack.made'), escaped(`${when(pack.madeAt)} (${pack.zone})`)],
    [say('pack.by'), escaped(pack.madeBy.name)],
    [say('pack.purpose'), escaped(pack.purpose)],
  ]
  if (pack.leaves)
    rows.push(
      [say('pack.leaves'), escaped(`${pack.leaves.recipient} · ${pack.leaves.purpose}`)],
      [say('pack.approved'), escaped(`${pack.leaves.approvedBy} ${when(pack.leaves.approvedAt)}`)],
    )
  const held = pack.isHeld ? `<p class="tag">${say('pack.held')}</p>` : ''
  return `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>${held}`
}

function checking(pack: Pack, say: Say): string {
  const heads = [
    ['pack.head.evidence', pack.evidence.head] as const,
    ['pack.head.custody', pack.custody.head] as const,
    ...(pack.matter ? [['pack.head.matter', pack.matter.stretch.head] as const] : []),
  ]
  return `<section><h2>${say('pack.check')}</h2><p>${say('pack.check.run')}</p><p>${say('pack.check.kept')}</p><dl class="heads">${heads
    .map(([name, head]) => `<dt>${say(name)}</dt><dd><b>${head.nth}</b> <code>${head.seal}</code></dd>`)
    .join('')}</dl></section>`
}

function list({ items }: Pack, say: Say, when: When): string {
  const line = (it: PackItem) => {
    const path = attachedPath(it) ?? pathOf(it)
    const name = say(`pack.kind.${it.facts.kind}`)
    return [
      String(it.facts.nth),
      path ? `<a href="${path}">${name}</a>` : `${name}<br><span class="quiet">${say('pack.gone')}</span>`,
      `${escaped(when(it.facts.capturedAt))}<br><span class="quiet">${say('pack.captured.by')} ${escaped(it.capturedByName ?? say('pack.machine'))}</span>`,
      `<code>${it.facts.sha256}</code>`,
    ]
  }
  const head = [say('pack.no'), say('pack.what'), say('pack.captured'), say('pack.print')]
  return `<section><h2>${say('pack.items')}</h2>${table(head, items.map(line), 'items')}</section>`
}

function item(it: PackItem, say: Say, when: When): string {
  const body = it.body === null ? `<p class="quiet">${say('pack.gone')}</p>` : bodyOf(it.facts.kind, it.body, say, when)
  return `<section class="item"><h2>${it.facts.nth} · ${say(`pack.kind.${it.facts.kind}`)}</h2>
<p class="quiet">${say('pack.source')}: ${escaped(it.facts.source)}<br>${say('pack.clock')}: ${escaped(it.facts.clock)}</p>${body}</section>`
}

function matter(pack: Pack, say: Say, when: When): string {
  if (!pack.matter) return ''
  const of = pack.matter.items.map((it) => {
    const words = typeof it.content === 'object' && it.content && 'words' in it.content ? String(it.content.words) : ''
    const kind = it.kind === 'statement' || it.kind === 'transcript' || it.kind === 'timeline' ? it.kind : 'document'
    return [
      String(it.nth),
      say(`pack.kind.${kind}`),
      `${escaped(when(it.at))}<br>${escaped(it.by ?? '')}`,
      escaped(words),
    ]
  })
  const head = [say('pack.no'), say('pack.what'), say('pack.captured'), '']
  return `<section><h2>${say('pack.matter')}</h2>${table(head, of)}</section>`
}

function custody({ entries }: Pack, say: Say, when: When): string {
  const lines = entries.map(({ facts: it, byName }) => [
    escaped(when(it.at)),
    escaped(byName ?? say('pack.machine')),
    `${say(`pack.act.${it.act}`)}${it.item === null ? '' : ` ${it.item}`}`,
    escaped(it.purpose),
  ])
  const head = [say('pack.when'), say('pack.who'), say('pack.did'), say('pack.why')]
  const nobody = entries.some((it) => it.facts.act === 'read' || it.facts.act === 'read_redacted')
    ? ''
    : `<p>${say('pack.custody.none')}</p>`
  return `<section><h2>${say('pack.custody')}</h2>${nobody}${table(head, lines)}</section>`
}

function languages(pack: Pack, language: Language, say: Say): string {
  const links = (['zh-Hant', 'zh-Hans', 'en'] as const)
    .filter((it) => it !== language)
    .map((it) => {
      const path = it === pack.language ? 'index.html' : `index.${it}.html`
      return `<a href="${path}" lang="${it}">${OTHER_PAGES[it]}</a>`
    })
  return `<footer><p>${say('pack.files')}: ${links.join(' · ')}</p></footer>`
}
