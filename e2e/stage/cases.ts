import type { Locator } from 'playwright-core'
import type { TestHouse } from './house.ts'
import type { Stage } from './scene.ts'
import type { Seat } from './seat.ts'

type Told = {
  agent: Seat
  to: string
  from: { name: string; phone: string }
  title: string
  says: readonly string[]
  queue?: 'orders' | 'billing' | 'public_line'
  demands: readonly { words: string; kind: 'compensation' | 'refund' | 'against_staff' }[]
}

/** A call that was heard to its end and left a case, with what was asked. */
export async function callLeavesCase(house: TestHouse, it: Told): Promise<{ id: string; contact: string }> {
  const contact = await house.phone.rings({ to: it.to, from: it.from, queue: it.queue ?? 'orders' })
  await house.phone.hears(contact, 'customer', ...it.says)
  await house.phone.hangsUp(contact)
  const due = new Date((await house.now()).getTime() + 4 * 3_600_000).toISOString()
  const made = await it.agent.page.request.post(`${house.address}/api/contacts/${contact}/wrap-up`, {
    headers: { origin: house.address },
    data: {
      calm: 'no',
      solved: 'no',
      kind: 'complaint',
      case: { title: it.title },
      need: '不要替別人的錯付錢',
      demands: it.demands,
      promises: [{ words: '二線主管回電', kind: 'call_back', due }],
    },
  })
  const said = (await made.json()) as { case: { id: string } | null }
  if (!said.case) throw new Error(JSON.stringify(said))
  return { id: said.case.id, contact }
}

/** Opens a small form by its link, fills its fields by their labels, and presses what ends it. */
export async function fills(
  seat: Seat,
  opens: string,
  fields: Readonly<Record<string, string>>,
  ends: string,
): Promise<void> {
  await seat.page.getByRole('button', { name: opens, exact: true }).first().click()
  for (const [label, words] of Object.entries(fields)) await seat.page.getByLabel(label).first().fill(words)
  await seat.page.locator('.sy-case-form, .sy-account').getByRole('button', { name: ends, exact: true }).first().click()
}

/** Answers the five questions of the demand that is decided now, and writes the words for the customer. */
export async function answersRubric(seat: Seat, words: string | null): Promise<Locator> {
  const card = seat.page.locator('.sy-demand-card.is-current')
  for (const question of ['harm', 'our_fault', 'law', 'precedent', 'third_party'] as const) {
    const row = card.getByRole('group', { name: seat.t(`demands.rubric.${question}`) })
    await row.getByText(seat.t('demands.answer.yes'), { exact: true }).click()
    await row.getByRole('textbox').fill('錄音和收據都看過了')
  }
  if (words !== null) await card.getByLabel(seat.t('demands.words')).fill(words)
  return card
}

/** A case whose facts are known, with a loss and a demand about a colleague: every part of the decision is on the screen. */
export async function aCaseToDecide({ house, seat }: Stage): Promise<{ id: string }> {
  const [chen, second] = await Promise.all([seat('ting'), seat('huang')])
  const made = await callLeavesCase(house, {
    agent: chen,
    to: 'ting',
    from: { name: '林太太', phone: '0900-888-109' },
    title: '拖吊罰單',
    says: ['三千六賠我'],
    demands: [
      { words: '三千六賠我', kind: 'compensation' },
      { words: '把他開除', kind: 'against_staff' },
    ],
  })
  const at = `/api/cases/${made.id}`
  const fact = { words: '11:20 說可以停', admits: true, seen: { evidence: '錄音', kind: 'recording' } }
  for (const words of ['11:20 說可以停', '罰單是真的']) await second.does('POST', `${at}/facts`, { ...fact, words })
  const { facts } = await second.asks<{ facts: { id: string }[] }>(`${at}/facts`)
  for (const { id } of facts) await second.does('PUT', `/api/facts/${id}/verdict`, { verdict: 'verified' })
  await second.does('POST', `${at}/facts`, { words: '收據', admits: false, verifyBy: '2099-01-01T00:00:00Z' })
  for (const side of ['customer', 'ours']) await second.does('POST', `${at}/accounts`, { side, words: '說可以停' })
  await second.does('POST', `${at}/said`, { act: 'admit' })
  return made
}
