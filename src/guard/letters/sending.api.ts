import { findCustomer, makeLink, queueMessage } from '#desk/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { arrived, tellHarmed } from './arrived.sql.ts'
import { ANNOUNCES } from './kinds.ts'
import { standingFacts } from './known.sql.ts'
import { who } from './letter.api.ts'
import { caseOfCustomer, holdLetter, type LetterRow, moveLetter, step } from './letter.sql.ts'
import { mayProve, maySend } from './letter.ts'
import { letterWaits } from './letter-message.words.ts'
import { addProof } from './proof.sql.ts'
import { saidAndDone } from './said-and-done.sql.ts'
import { sealedPages } from './seal.sql.ts'
import { letterFailed, proveDelivery, readSaidAndDone, sendLetter } from './sending.contract.ts'

export const letterSendingRoutes = (publicUrl: () => string): readonly Route[] => [
  answer(sendLetter, async (work, input) => {
    const me = who(work)
    const row = await holdLetter(work.tx, input.id, me)
    if (!row) return refuse('conduct_letter.unknown')
    const standing = row.standing ? await standingFacts(work.tx, row.standing) : undefined
    const needsApproved = ANNOUNCES.includes(row.kind) && row.standing !== null
    const hasCase = (await caseOfCustomer(work.tx, row.customer)) !== undefined
    const approved = standing?.state === 'approved' && standing.lifted_at === null
    const address = input.address || (input.way === 'email' ? (row.customer_email ?? '') : '')
    const may = maySend({ state: row.state, needsApproved, approved, hasCase }, input.way, address)
    if (!may.ok) return may
    await moveLetter(work, row.id, 'sent', {
      way: input.way,
      address: address || null,
      on_page: input.way === 'portal' || input.onPage,
      sent_by: me.id,
      sent_at: work.now,
    })
    await step(work, row.id, 'sent', me.id, [input.way, address].filter(Boolean).join(' '))
    await carry(work, row, input.way, address, publicUrl)
    return done({ told: await tellHarmed(work, row.id) })
  }),
  answer(proveDelivery, async (work, input) => {
    const me = who(work)
    const row = await holdLetter(work.tx, input.id, me)
    if (!row) return refuse('conduct_letter.unknown')
    const may = mayProve({ state: row.state, sentAt: row.sent_at }, input.happenedAt, work.now)
    if (!may.ok) return may
    const { kind, words, happenedAt } = input
    await addProof(work, row.id, { kind, words, happenedAt, file: input.fileSha256 ?? null, by: me.id })
    return done({ notified: await arrived(work, row, happenedAt, me.id) })
  }),
  answer(letterFailed, async (work, input) => {
    const me = who(work)
    const row = await holdLetter(work.tx, input.id, me)
    if (!row) return refuse('conduct_letter.unknown')
    const may = mayProve({ state: row.state, sentAt: row.sent_at }, input.happenedAt, work.now)
    if (!may.ok) return may
    const { kind, words, happenedAt } = input
    await addProof(work, row.id, { kind, words, happenedAt, file: null, by: me.id })
    await moveLetter(work, row.id, 'failed', { failed_at: work.now })
    await step(work, row.id, 'failed', me.id, words)
    return done({})
  }),
  answer(readSaidAndDone, async (work) => done({ said: [...(await saidAndDone(work, who(work).id))] })),
]

/** What the house itself can carry. A message of it says that a letter is there, and nothing of what is in it. */
async function carry(work: Work, row: LetterRow, way: string, address: string, publicUrl: () => string) {
  const of = await caseOfCustomer(work.tx, row.customer)
  if (!of) return
  if (way === 'email') {
    const words = (await sealedPages(work.tx, row.id))?.words ?? ''
    await queueMessage(work, { caseId: of.id, channel: 'email', address, words })
  }
  if (way !== 'portal') return
  const customer = await findCustomer(work, row.customer)
  const words = letterWaits(row.language, `${publicUrl()}/my/${await makeLink(work, of.id)}`)
  const channel = customer.phone ? 'sms' : customer.email ? 'email' : 'on_screen'
  await queueMessage(work, { caseId: of.id, channel, address: customer.phone ?? customer.email, words })
}
