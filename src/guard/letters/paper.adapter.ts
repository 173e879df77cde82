import PDFDocument from 'pdfkit'
import type { Language } from '#kernel/language.ts'
import type { Block } from './compose.ts'
import { ON_PAPER } from './said.words.ts'
import { fill } from './template.ts'
import { facesFor, runsOf, type Weight } from './type.adapter.ts'

const MARGIN = { top: 60, bottom: 76, left: 68, right: 68 }
const INK = '#1b2a2a'
const QUIET = '#566363'
const LINE = '#9fb0ae'
const SIZE = { house: 15, title: 17, head: 11.5, text: 10.5, small: 9 }
const LEADING: Readonly<Record<Language, number>> = { 'zh-Hant': 5.5, 'zh-Hans': 5.5, en: 2.5 }
/** In an English sentence the marks of the Chinese faces stand as narrow as its letters. */
const NARROW: PDFKit.Mixins.OpenTypeFeatures[] = ['pwid']
const META = 62

type Paper = InstanceType<typeof PDFDocument>
type Node = ReturnType<Paper['struct']>
type Sheet = { doc: Paper; root: Node; language: Language; width: number }

export type Printed = { number: number; title: string; at: Date; isDraft: boolean }

/** The letter on A4: type in both scripts cut to what is used and put inside, every part named for a screen reader. */
export async function paperOf(blocks: readonly Block[], language: Language, it: Printed): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    lang: language,
    info: { Title: it.title, CreationDate: it.at, ModDate: it.at, Producer: 'Sanying', Creator: 'Sanying' },
  })
  const whole = gathered(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const sheet = { doc, root, language, width: doc.page.width - MARGIN.left - MARGIN.right }
  if (it.isDraft) tagged(sheet, 'P', () => write(sheet, ON_PAPER.draft[language], { size: SIZE.small, colour: QUIET }))
  for (const [at, block] of blocks.entries()) draw(sheet, block, blocks[at + 1])
  root.end()
  foot(sheet, it.number)
  doc.end()
  return whole
}

const gathered = (doc: Paper): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })

const tagged = ({ doc, root }: Sheet, tag: 'P' | 'H1' | 'H2', drawIt: () => void) =>
  root.add(doc.struct(tag, {}, drawIt))

type Look = { size: number; weight?: Weight; colour?: string; x?: number; width?: number; align?: 'left' | 'right' }

/** One paragraph, in as many faces as its characters need. */
function write({ doc, language, width }: Sheet, words: string, look: Look): void {
  const { size, weight = 'Regular', colour = INK, x = MARGIN.left, align = 'left' } = look
  const runs = runsOf(words, facesFor(language, weight))
  const marks = language === 'en' ? { features: NARROW } : {}
  for (const [at, run] of runs.entries()) {
    // The whole face would be embedded again for every paragraph if it were not registered under its name.
    doc.registerFont(run.face.name, run.face.bytes)
    doc.font(run.face.name).fontSize(size).fillColor(colour)
    const continued = at < runs.length - 1
    if (at === 0)
      doc.text(run.words, x, doc.y, {
        width: look.width ?? width,
        lineGap: LEADING[language],
        align,
        continued,
        ...marks,
      })
    else doc.text(run.words, { continued, ...marks })
  }
}

function draw(sheet: Sheet, block: Block, next: Block | undefined): void {
  const { doc } = sheet
  switch (block.is) {
    case 'house':
      tagged(sheet, 'P', () => write(sheet, block.words, { size: SIZE.house, weight: 'Bold' }))
      rule(sheet)
      return
    case 'meta':
      meta(sheet, block.label, block.words)
      if (next?.is !== 'meta') doc.y += 16
      return
    case 'title':
      tagged(sheet, 'H1', () => write(sheet, block.words, { size: SIZE.title, weight: 'Bold' }))
      doc.y += 8
      return
    case 'head':
      doc.y += 9
      // A heading alone at the foot of a page belongs to the next one.
      if (doc.y > doc.page.height - MARGIN.bottom - 60) doc.addPage()
      tagged(sheet, 'H2', () => write(sheet, block.words, { size: SIZE.head, weight: 'Bold' }))
      doc.y += 1
      return
    case 'para':
      tagged(sheet, 'P', () => write(sheet, block.words, { size: SIZE.text }))
      doc.y += 2
      return
    case 'list':
      list(sheet, block.items)
      return
    case 'closing':
      doc.y += 22
      tagged(sheet, 'P', () => write(sheet, block.words, { size: SIZE.text, weight: 'Bold' }))
  }
}

function meta(sheet: Sheet, label: string, words: string): void {
  const { doc } = sheet
  tagged(sheet, 'P', () => {
    const top = doc.y
    write(sheet, label, { size: SIZE.small, colour: QUIET, width: META })
    const after = doc.y
    doc.y = top
    write(sheet, words, { size: SIZE.small, x: MARGIN.left + META, width: sheet.width - META })
    doc.y = Math.max(after, doc.y)
  })
}

function list(sheet: Sheet, items: readonly string[]): void {
  const { doc, root } = sheet
  const all = doc.struct('L')
  root.add(all)
  for (const item of items) {
    const one = doc.struct('LI')
    all.add(one)
    if (doc.y > doc.page.height - MARGIN.bottom - 20) doc.addPage()
    const top = doc.y
    one.add(doc.struct('Lbl', {}, () => write(sheet, '•', { size: SIZE.text, width: 12 })))
    doc.y = top
    one.add(
      doc.struct('LBody', {}, () =>
        write(sheet, item, { size: SIZE.text, x: MARGIN.left + 14, width: sheet.width - 14 }),
      ),
    )
    one.end()
    doc.y += 1
  }
  all.end()
  doc.x = MARGIN.left
}

/** Lines and page numbers are paper, not words of the letter: a screen reader passes over them. */
function rule({ doc, width }: Sheet): void {
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .moveTo(MARGIN.left, doc.y + 2)
    .lineTo(MARGIN.left + width, doc.y + 2)
    .lineWidth(0.8)
    .strokeColor(LINE)
    .stroke()
  doc.endMarkedContent()
  doc.y += 12
}

function foot(sheet: Sheet, number: number): void {
  const { doc, language } = sheet
  const { start, count } = doc.bufferedPageRange()
  for (let at = 0; at < count; at++) {
    doc.switchToPage(start + at)
    // The foot stands inside the lower margin; with the margin in force pdfkit would begin another page for it.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    doc.y = doc.page.height - 48
    const words = fill(ON_PAPER.page[language], { number: `${number}`, page: `${at + 1}`, of: `${count}` })
    write(sheet, words, { size: SIZE.small, colour: QUIET, align: 'right' })
    doc.endMarkedContent()
    doc.page.margins.bottom = MARGIN.bottom
  }
}
