import { id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type InputOf, type Ring, type Route, type Work } from '#platform/public.ts'
import { type CurrentSheet, currentSheet } from '../grades/grade.sql.ts'
import { type Ground, heldGround } from '../grades/ground.sql.ts'
import { holdItem, type StockItem } from '../stock/stock.sql.ts'
import { askedOf } from './asked.sql.ts'
import { heldRemedy, moveOn } from './held.sql.ts'
import { APPROVERS, type Approver } from './matrix.ts'
import { policyNow } from './policies.ts'
import {
  approveRemedy,
  couldNot,
  declineRemedy,
  giveRemedy,
  receiveRemedy,
  refuseRemedy,
  sendRemedy,
} from './remedy.contract.ts'
import { addRemedy, isDemandOf, markUnanswered, saveApproved, saveRefused } from './remedy.sql.ts'
import { approve, limitOf, place, powersMissing, refuseIt } from './remedy.ts'
import { remedyWords } from './sentence.ts'
import { addShortfall } from './shortfall.sql.ts'

type Me = { id: PersonId; role: Approver }

/** Whoever has a wallet and a limit: everybody that the policy lets in here. */
function meOf({ actor }: Work): Me | null {
  if (actor.kind !== 'person') return null
  const role = APPROVERS.find((one) => one === actor.role)
  return role ? { id: actor.id, role } : null
}

export const remedyRoutes: readonly Route[] = [
  answer(giveRemedy, async (work, input) => {
    const ready = await readyToGive(work, input)
    if (!ready.ok) return ready
    const { ground, me, sheet, stock } = ready.next
    const wanted = { ...input, decision: '', stock, itself: null }
    const { asked, option } = await askedOf(work, ground, sheet, wanted, me)
    const placed = place(asked, me.role)
    if (!placed.ok) return placed
    const { offMatrix, waits } = placed.next
    const remedy = await addRemedy(
      work,
      ground,
      {
        demand: input.demand,
        kind: input.kind,
        option: input.extra ? null : (option?.key ?? null),
        words: input.words || remedyWords(ground.language, input.kind, input.amount, input.currency, stock),
        grade: sheet.computed.gradeIf,
        gradeVersion: sheet.version,
        stock,
        by: me,
      },
      asked,
      placed.next,
    )
    for (const power of powersMissing(waits, asked.extra || asked.range !== null))
      await addShortfall(work, ground, { remedy, power, amount: asked.value, words: input.because, by: me })
    if (placed.next.state === 'approved')
      await saveApproved(work, ground, remedy, asked, {
        by: me.id,
        offMatrix,
        stockItem: stock?.id ?? null,
        askedAmount: null,
        needsOther: false,
      })
    return done({ id: remedy, state: placed.next.state, waits: [...waits] })
  }),
  answer(approveRemedy, async (work, input) => {
    const found = await heldRemedy(work, input.id)
    const me = meOf(work)
    if (!found || !me) return refuse('remedy.unknown')
    const { ground, row } = found
    if (row.state !== 'proposed') return refuse('remedy.already_settled')
    if (ground.state !== 'open') return refuse('case.already_closed')
    const sheet = await currentSheet(work, ground, me.id)
    if (!sheet) return refuse('remedy.grade_first')
    const amount = input.amount ?? row.amount
    const isChanged = amount !== row.amount
    if (isChanged && input.because === '') return refuse('remedy.reason_needed')
    const stock = row.stock_item ? await holdItem(work.tx, { id: row.stock_item }) : null
    const wanted = {
      kind: row.kind,
      amount,
      extra: row.extra,
      because: input.because || row.because || '',
      decision: input.decision,
      stock,
      itself: row.id,
    }
    const { asked } = await askedOf(work, ground, sheet, wanted, me)
    const by = { role: me.role, isProposer: row.proposed_by === me.id, needsOther: row.needs_other }
    const approved = approve(asked, by)
    if (!approved.ok) return approved
    await saveApproved(work, ground, row.id, asked, {
      by: me.id,
      offMatrix: approved.next.offMatrix,
      stockItem: row.stock_item,
      askedAmount: isChanged ? row.amount : null,
      needsOther: row.needs_other || asked.value > (row.proposer_limit ?? limitOf(asked, me.role)),
    })
    return done({})
  }),
  answer(refuseRemedy, async (work, input) => {
    const found = await heldRemedy(work, input.id)
    const me = meOf(work)
    if (!found || !me) return refuse('remedy.unknown')
    const { ground, row } = found
    const by = { role: me.role, isProposer: row.proposed_by === me.id, needsOther: row.needs_other }
    const refused = refuseIt(row.state, by)
    if (!refused.ok) return refused
    await saveRefused(work, ground, row, { by: me.id, because: input.because, releases: refused.next.releases })
    return done({})
  }),
  answer(sendRemedy, (work, input) => moveOn(work, input, 'sent')),
  answer(receiveRemedy, (work, input) => moveOn(work, input, 'received')),
  answer(declineRemedy, (work, input) => moveOn(work, input, 'declined_by_customer')),
  answer(couldNot, async (work, input) => {
    const ground = await heldGround(work, input.id)
    const me = meOf(work)
    if (!ground || !me) return refuse('case.unknown')
    await addShortfall(work, ground, { ...input, remedy: null, by: me })
    return done({})
  }),
]

type Ready = { ground: Ground; me: Me; sheet: CurrentSheet; stock: StockItem | null }
type NotReady =
  | 'case.unknown'
  | 'case.already_closed'
  | 'remedy.demand_unknown'
  | 'remedy.not_about_staff'
  | 'remedy.grade_first'
  | 'remedy.public_queue'
  | 'remedy.extras_off'
  | 'remedy.kind_not_extra'
  | 'remedy.wrong_currency'
  | 'remedy.stock_unknown'
  | 'remedy.stock_needed'

/** The case, graded, with the demand it answers and the thing it takes. */
async function readyToGive(work: Work, input: InputOf<typeof giveRemedy>): Promise<Outcome<Ready, NotReady>> {
  const ground = await heldGround(work, input.id)
  const me = meOf(work)
  if (!ground || !me) return refuse('case.unknown')
  if (ground.state !== 'open') return refuse('case.already_closed')
  if (ground.profile === 'public') return refuse('remedy.public_queue')
  if (input.currency !== ground.currency) return refuse('remedy.wrong_currency', { currency: ground.currency })
  const extras = policyNow.extras[ground.profile]
  if (input.extra && extras.length === 0) return refuse('remedy.extras_off')
  if (input.extra && !extras.includes(input.kind)) return refuse('remedy.kind_not_extra')
  if (input.demand) {
    const demand = await isDemandOf(work.tx, input.demand, ground.id)
    if (!demand) return refuse('remedy.demand_unknown')
    if (demand.kind === 'against_staff') return refuse('remedy.not_about_staff')
  }
  const sheet = await currentSheet(work, ground, me.id)
  if (!sheet) return refuse('remedy.grade_first')
  if ((input.kind === 'gift') !== (input.stock !== null))
    return refuse(input.stock === null ? 'remedy.stock_needed' : 'remedy.stock_unknown')
  const stock = input.stock ? await holdItem(work.tx, { key: input.stock }) : null
  if (input.stock && stock?.currency !== ground.currency) return refuse('remedy.stock_unknown')
  return done({ ground, me, sheet, stock })
}

/** Five minutes have gone by and nobody answered: the second line hears of it. */
export const remedyUnanswered: Ring = async (work, about) => {
  const found = await heldRemedy(work, id(about))
  if (found?.row.state !== 'proposed' || found.row.unanswered_at !== null) return
  if (found.row.answer_by && found.row.answer_by <= work.now) await markUnanswered(work, found.ground, found.row)
}
