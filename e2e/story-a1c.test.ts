import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callLeavesCase, fills } from './stage/cases.ts'
import { opened } from './stage/scene.ts'
import type { Seat } from './stage/seat.ts'

const scene = opened()
const RECORDED = '11:20 的錄音：同事說「河岸路可以停」'
type Remedies = {
  options: unknown[]
  things: unknown[]
  extras: unknown
  sheet: { gradeIf: number } | null
  remedies: unknown[]
}

/** Everything that a private queue could give, tried by this person past the screen. */
async function triesToGive(seat: Seat, id: string): Promise<void> {
  for (const kind of ['gift', 'compensation', 'repayment', 'fee_waiver', 'service'])
    for (const extra of [false, true]) {
      const given = { kind, amount: 0, currency: 'TWD', extra, because: '他等了很久', stock: null }
      const tried = await seat.does('POST', `/api/cases/${id}/remedies`, given)
      assert.equal(tried.code, 'remedy.public_queue', `${kind} ${extra}`)
    }
}

test(
  'On the public line the towed man is offered no gift and no money; he is shown what the law gives, with article, time and place [A1c] [S1-24] [S1-27]',
  scene(async ({ house, seat }) => {
    const [chen, second] = await Promise.all([seat('chen'), seat('huang')])
    const { id } = await callLeavesCase(house, {
      agent: chen,
      to: 'chen',
      from: { name: '林志遠', phone: '0900-717-301' },
      queue: 'public_line',
      title: '拖吊罰單',
      says: ['你們說可以停，結果車被拖走，三千六賠我！', '幹，叫你們主管出來！'],
      demands: [{ words: '三千六賠我', kind: 'compensation' }],
    })

    // The agent sees the ways of the law where a shop would see gifts.
    await chen.go(`/cases/${id}`)
    await chen.sees(chen.t('lawful.none_given'))
    const lawful = chen.page.locator('.sy-lawful')
    const fine = lawful.getByRole('listitem').filter({ hasText: '交通罰單申訴' })
    await chen.sees('道路交通管理處罰條例第 9 條、第 87 條', fine)
    await chen.sees(/30 日內/, fine)
    await chen.sees('通知單上的應到案處所', fine)
    await chen.sees(/請法務確認/, fine)
    const state = lawful.getByRole('listitem').filter({ hasText: '國家賠償' })
    await chen.sees(/國家賠償法第 2 條/, state)
    await chen.sees(/2 年內/, state)
    await chen.sees(chen.t('lawful.cannot'))

    // It is looked into and graded like any other; what follows is not a gift.
    await fills(chen, chen.t('facts.add'), { [chen.t('facts.add.words')]: '11:20 說過可以停' }, chen.t('facts.save'))
    await second.go(`/decisions/${id}`)
    await second.sees('11:20 說過可以停')
    await second.press('v')
    await second.page.getByLabel(second.t('facts.seen'), { exact: true }).fill(RECORDED)
    await second.page
      .locator('.sy-case-form')
      .getByRole('button', { name: second.t('facts.verify'), exact: true })
      .click()
    await second.page.getByRole('button', { name: second.t('gradesheet.open') }).click()
    const form = second.page.locator('.sy-remedy-fold')
    await form.getByLabel(new RegExp(`^${second.t('gradesheet.money')} \\(`)).fill('3600')
    await form
      .getByLabel(second.t('gradesheet.fact', { what: second.t('gradesheet.money') }), { exact: true })
      .selectOption({ label: '11:20 說過可以停' })
    await form.getByRole('button', { name: second.t('gradesheet.compute') }).click()
    await second.sees(second.t('gradesheet.level', { n: 2 }), second.page.locator('.sy-grade'))
    await second.sees('3,600 元', second.page.locator('.sy-grade'))
    await second.sees('交通罰單申訴')

    // Must not: a gift or a compensation for anybody, on the screen or past it.
    for (const person of [chen, second]) {
      await person.seesNo(person.t('remedies.other_amount'))
      await person.seesNo(person.t('remedies.extra'))
      await person.seesNo(/核准/, person.page.locator('#case-remedy'))
      await triesToGive(person, id)
      const seen = await person.asks<Remedies>(`/api/cases/${id}/remedies`)
      assert.deepEqual([seen.options, seen.things, seen.extras, seen.remedies], [[], [], null, []])
      assert.equal(seen.sheet?.gradeIf, 2)
    }
  }),
)
