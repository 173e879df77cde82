#!/usr/bin/env node
// Checks a Sanying evidence pack. It needs Node and nothing else, and asks nobody.
//
//   node verify.mjs [FOLDER] [--head evidence:NUMBER:SEAL] [--head custody:NUMBER:SEAL] [--seal SEAL]
//
// FOLDER is the unpacked pack (the folder of this file unless said otherwise). With --head it is compared with a head that
// was kept elsewhere, with --seal the pack as a whole with the last line of its seal.txt as it was told apart from it.
// It ends with 0 when everything holds, with 1 when anything does not.
//
// Who can change this file can change what it says. To be sure of it, take it from the project's own source.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const FIRST = 'sanying'
const SEALS = /^(?:[0-9a-f]{64} {2}[^\n]+\n)+[0-9a-f]{64} {2}seal\n$/

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

// The same content gives the same line, whatever order its keys are in.
export function steady(value) {
  if (Array.isArray(value)) return `[${value.map(steady).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${steady(it)}`).join(',')}}`
}

const text = (files, path) => Buffer.from(files.get(path) ?? '').toString('utf8')
const json = (files, path) => JSON.parse(text(files, path))

// Every file has the print that seal.txt says, none is missing and none was added.
function checkFiles(files, wrong) {
  const seals = text(files, 'seal.txt')
  if (!SEALS.test(seals)) return wrong('seal.txt', 'form')
  const lines = seals.trimEnd().split('\n')
  const last = lines.pop() ?? ''
  if (sha256(`${lines.join('\n')}\n`) !== last.slice(0, 64)) wrong('seal.txt', 'changed')
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
  for (const [path, print] of listed) {
    const bytes = files.get(path)
    if (!bytes) wrong(path, 'missing')
    else if (sha256(bytes) !== print) wrong(path, 'changed')
  }
  for (const path of files.keys()) if (path !== 'seal.txt' && !listed.has(path)) wrong(path, 'added')
  return listed.size
}

// Each seal is over the seal before and over what stands in its link, up to the head.
function checkChain(name, chain, head, wrong) {
  let before = chain.before
  let nth = chain.from - 1
  if (chain.from === 1 && before !== FIRST) wrong(`${name} 1`, 'seal')
  for (const link of chain.links) {
    if (link.nth !== nth + 1 || sha256(steady([before, link.nth, ...link.parts])) !== link.seal)
      wrong(`${name} ${link.nth}`, 'seal')
    before = link.seal
    nth = link.nth
  }
  if (nth !== head.nth || before !== head.seal) wrong(`${name} ${head.nth}`, 'head')
  return chain.links.length
}

const linkOf = (chain, nth) => chain.links[nth - chain.from]

function checkItems(files, manifest, chain, wrong) {
  for (const { path, facts, print, attached } of manifest.items) {
    const name = path ?? `evidence ${facts.nth}`
    if (sha256(steady(facts)) !== print || linkOf(chain, facts.nth)?.parts[0] !== print) wrong(name, 'print')
    if (path === null) continue
    const bytes = files.get(path)
    if (!bytes || bytes.length !== facts.bytes || sha256(bytes) !== facts.sha256) wrong(name, 'words')
    else if (
      attached &&
      (!files.has(attached) || sha256(files.get(attached)) !== JSON.parse(Buffer.from(bytes).toString('utf8')).sha256)
    )
      wrong(attached, 'words')
  }
  return manifest.items.length
}

function checkCustody(entries, chains, wrong) {
  for (const { facts, print } of entries) {
    if (sha256(steady(facts)) !== print || linkOf(chains.custody, facts.nth)?.parts[0] !== print)
      wrong(`custody ${facts.nth}`, 'print')
    const pinned = linkOf(chains.evidence, facts.evidence.nth)
    if (pinned && pinned.seal !== facts.evidence.seal) wrong(`custody ${facts.nth}`, 'seal')
  }
  return entries.length
}

function checkMatter(files, chain, paths, wrong) {
  for (const [at, path] of paths.entries()) {
    const link = chain.links[at]
    if (!link || !files.has(path) || steady(json(files, path)) !== steady(link.parts[1])) wrong(path, 'words')
  }
  return paths.length
}

function checkKept(kept, chains, manifest, packSeal, wrong) {
  for (const it of kept.heads ?? []) {
    const link = chains[it.chain] && linkOf(chains[it.chain], it.nth)
    const head = manifest.heads[it.chain]
    const seal = link?.seal ?? (head?.nth === it.nth ? head.seal : undefined)
    if (seal !== it.seal) wrong(`${it.chain} ${it.nth}`, 'kept')
  }
  if (kept.seal && kept.seal !== packSeal) wrong('seal.txt', 'kept')
}

// The whole of a pack, as its files by name. What is found is told as {where, what}; with none the pack holds.
export function check(files, kept = {}) {
  const found = []
  const wrong = (where, what) => void found.push({ where, what })
  const seen = { files: 0, items: 0, evidence: 0, custody: 0, entries: 0, matter: 0 }
  let manifest = null
  try {
    seen.files = checkFiles(files, wrong) ?? 0
    manifest = json(files, 'manifest.json')
    const chains = json(files, 'chain.json')
    seen.evidence = checkChain('evidence', chains.evidence, manifest.heads.evidence, wrong)
    seen.custody = checkChain('custody', chains.custody, manifest.heads.custody, wrong)
    seen.items = checkItems(files, manifest, chains.evidence, wrong)
    seen.entries = checkCustody(json(files, 'custody.json'), chains, wrong)
    if (manifest.heads.matter) {
      checkChain('matter', chains.matter, manifest.heads.matter, wrong)
      seen.matter = checkMatter(files, chains.matter, manifest.matter, wrong)
    }
    checkKept(kept, chains, manifest, text(files, 'seal.txt').trimEnd().split('\n').at(-1)?.slice(0, 64), wrong)
  } catch {
    wrong('manifest.json', 'form')
  }
  return { found, seen, manifest }
}

const SAY = {
  en: {
    files: 'files: each has the print that seal.txt names, none missing, none added',
    items: 'items: the words of each have the print that was taken when they were captured',
    evidence: 'links of the chain of evidence: each seal follows from the one before, up to the head',
    custody: 'links of the chain of custody: the same',
    entries: 'entries of who touched what: each is the one that was sealed',
    matter: 'items of the matter: each is the one that was sealed',
    whole: 'The pack is whole.',
    broken: 'The pack is NOT whole:',
    head: 'Head of the chain of evidence',
    form: 'cannot be read as what it should be',
    changed: 'is not what it was when the pack was made',
    missing: 'is missing',
    added: 'does not belong to the pack',
    print: 'is not what the chain was sealed over',
    words: 'has other words than those that were captured',
    seal: 'its seal does not follow from the one before',
    kept: 'is not what was kept elsewhere',
  },
  'zh-Hant': {
    files: '個檔案：逐一比對 seal.txt 的指紋，沒有缺少，也沒有多出來的',
    items: '項證據：內容與擷取當時的指紋一致',
    evidence: '節證據鏈：每一道封印都接得上前一道，直到鏈頭',
    custody: '節經手鏈：同上',
    entries: '筆經手紀錄：都是當時封存的那一筆',
    matter: '項法律支援資料：都是當時封存的那一項',
    whole: '這份證據包完整。',
    broken: '這份證據包不完整：',
    head: '證據鏈的鏈頭',
    form: '格式不對，讀不出來',
    changed: '和打包時不一樣',
    missing: '不見了',
    added: '不屬於這份證據包',
    print: '不是當時封進鏈裡的那一項',
    words: '內容和擷取時不一樣',
    seal: '封印接不上前一道',
    kept: '和另外保存的不一樣',
  },
  'zh-Hans': {
    files: '个文件：逐一核对 seal.txt 里的指纹，没有缺失，也没有多余',
    items: '项证据：内容与提取当时的指纹一致',
    evidence: '节证据链：每一道封印都与前一道衔接，直到链头',
    custody: '节经手链：同上',
    entries: '条经手记录：都是当时封存的那一条',
    matter: '项法律支持材料：都是当时封存的那一项',
    whole: '这份证据包完整。',
    broken: '这份证据包不完整：',
    head: '证据链的链头',
    form: '格式不对，无法读取',
    changed: '和打包时不一致',
    missing: '缺失',
    added: '不属于这份证据包',
    print: '不是当时封进链里的那一项',
    words: '内容和提取时不一致',
    seal: '封印与前一道衔接不上',
    kept: '和另外留存的不一致',
  },
}

function read(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  return new Map(
    all.map((it) => {
      const path = join(it.parentPath ?? it.path, it.name)
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)]
    }),
  )
}

function main(given) {
  const kept = { heads: [], seal: null }
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let at = 0; at < given.length; at++) {
    if (given[at] === '--seal') kept.seal = given[++at]
    else if (given[at] === '--head') {
      const [chain, nth, seal] = String(given[++at]).split(':')
      kept.heads.push({ chain, nth: Number(nth), seal })
    } else folder = given[at]
  }
  const { found, seen, manifest } = check(read(folder), kept)
  const say = SAY[manifest?.language] ?? SAY.en
  for (const [what, n] of Object.entries(seen)) if (n > 0) console.log(`${String(n).padStart(6)}  ${say[what]}`)
  if (found.length === 0) {
    console.log(`${say.whole} ${say.head}: ${manifest.heads.evidence.nth} ${manifest.heads.evidence.seal}`)
    return 0
  }
  console.log(say.broken)
  for (const { where, what } of found) console.log(`  ${where}: ${say[what === 'head' ? 'seal' : what]}`)
  return 1
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exit(main(process.argv.slice(2)))
