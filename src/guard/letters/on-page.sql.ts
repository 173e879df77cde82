import type { CustomerId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'
import { arrived } from './arrived.sql.ts'
import type { Block } from './compose.ts'
import { addProof } from './proof.sql.ts'
import { sealedPages } from './seal.sql.ts'

const onPage = (tx: Tx, customer: CustomerId) =>
  tx
    .selectFrom('guard.letters as l')
    .innerJoin('guard.letter_seals as s', 's.letter', 'l.id')
    .select(['l.id', 'l.number', 'l.kind', 'l.state', 'l.standing', 'l.language', 'l.sent_at', 'l.way', 's.blocks'])
    .where('l.customer', '=', customer)
    .where('l.on_page', '=', true)
    .where('l.state', 'in', ['sent', 'delivered', 'failed'])

/** What this customer was sent, as it was sealed; what was not to lie on a page that others may open is not there. */
export async function lettersOnPage(tx: Tx, customer: CustomerId) {
  const rows = await onPage(tx, customer).orderBy('l.sent_at', 'desc').execute()
  return rows.map((row) => ({ ...row, blocks: row.blocks as Block[] }))
}

/** The customer opens it: what lay on their page has arrived with that, and no word of ours says so. */
export async function openOnPage(work: Work, customer: CustomerId, id: string) {
  const row = await onPage(work.tx, customer).where('l.id', '=', id).forUpdate('l').executeTakeFirst()
  if (!row) return null
  if (row.state === 'sent' && row.way === 'portal') {
    await addProof(work, row.id, { kind: 'opened', words: 'my-case', happenedAt: work.now, file: null, by: null })
    await arrived(work, row, work.now, null)
  } else await record(work, { name: 'conduct_letter.opened', about: row.id, topics: [] })
  return { ...row, blocks: row.blocks as Block[] }
}

export async function pagesOnPage(work: Work, customer: CustomerId, id: string) {
  const row = await onPage(work.tx, customer).where('l.id', '=', id).executeTakeFirst()
  const pages = row && (await sealedPages(work.tx, row.id))
  return row && pages ? { number: row.number, pdf: pages.pdf } : null
}
