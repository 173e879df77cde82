import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersRubric, callLeavesCase, fills } from './stage/cases.ts'
import { opened } from './stage/scene.ts'

const scene = opened()
const RECORDED = '11:20 的錄音：同事說「紅線不開放，請停到堤外」'
const CLAIM = '同事在電話裡說河岸路可以停'

test(
  'The recording shows that the colleague said the right thing: nothing is admitted, the customer is shown why, and the colleague is stood by [A1b] [S4-26] [S4-71] [X7]',
  scene(async ({ house, seat }) => {
    const [chen, second] = await Promise.all([seat('chen'), seat('huang')])
    const { id } = await callLeavesCase(house, {
      agent: chen,
      to: 'chen',
      from: { name: '林志遠', phone: '0900-717-101' },
      title: '拖吊罰單',
      says: ['你們說可以停，結果車被拖走，三千六賠我！', '那個男的把他開除！'],
      demands: [
        { words: '三千六賠我', kind: 'compensation' },
        { words: '那個男的把他開除', kind: 'against_staff' },
      ],
    })

    // He does not read what is asked against him, and nothing he may say admits anything.
    await chen.go(`/cases/${id}`)
    await chen.sees(chen.t('demands.staff_hidden'))
    assert.equal(await chen.page.locator('.sy-demands').getByText('開除').count(), 0)
    await fills(chen, chen.t('facts.add'), { [chen.t('facts.add.words')]: CLAIM }, chen.t('facts.save'))
    await chen.sees(chen.t('saying.because.facts_missing', { n: 1 }))
    const early = await chen.does('POST', `/api/cases/${id}/said`, { act: 'admit' })
    assert.equal(early.code, 'speech.facts_needed')

    // The second line listens, and it was not so.
    await second.go('/decisions')
    const inbox = second.page.getByRole('navigation', { name: second.t('decisions.inbox') })
    await inbox.getByRole('button').filter({ hasText: '林志遠' }).click()
    await second.sees('那個男的把他開除')
    await second.sees(second.t('speech.staff.unverified'))
    await second.press('v')
    await second.page.getByLabel(second.t('facts.seen'), { exact: true }).fill(RECORDED)
    const form = second.page.locator('.sy-case-form')
    await form.getByRole('button', { name: second.t('facts.disprove') }).click()
    const admit = second.page.locator('.sy-say-card').filter({ hasText: second.t('saying.act.admit') })
    await second.sees(second.t('saying.because.disproved'), admit)
    assert.equal(await admit.getByRole('button', { name: second.t('saying.say') }).count(), 0)
    for (const how of ['spoken', 'letter'])
      assert.equal((await second.does('POST', `/api/cases/${id}/said`, { act: 'admit', how })).code, 'speech.disproved')

    // What was found is told, politely and whole; regret is still there to be said.
    const evidence = second.page.locator('.sy-say-card').filter({ hasText: second.t('saying.act.evidence') })
    await second.sees(RECORDED, evidence)
    await evidence.getByRole('button', { name: second.t('saying.say') }).click()
    await evidence.getByText(/說過/).waitFor()
    await second.sees(second.t('saying.act.regret'))
    await second.sees(second.t('speech.staff.verified_right'))

    // Both sides, said back, and then the loss before the colleague.
    for (const side of ['customer', 'ours'] as const) {
      const account = second.page.getByRole('region', { name: second.t(`demands.account.${side}`) })
      await account.getByRole('button', { name: second.t('demands.account.tell') }).click()
      await account.getByRole('textbox').fill(side === 'customer' ? '我聽到的是可以停' : '同事說的是紅線不開放')
      await account.getByRole('button', { name: second.t('facts.save') }).click()
      await account.getByText(second.t('demands.account.again')).waitFor()
    }
    await fills(
      second,
      second.t('understanding.restate'),
      { [second.t('understanding.restate')]: '您記得同事說可以停，車被拖走，罰了三千六，對嗎？' },
      second.t('understanding.save'),
    )
    await second.page.getByRole('button', { name: second.t('understanding.confirmed'), exact: true }).click()
    await second.sees(second.t('demand.loss_first'))
    await second.seesNo(second.t('perspective.title'))
    const loss = await answersRubric(second, '錄音裡同事請您停到堤外，所以這筆罰單我們不負擔。錄音可以放給您聽。')
    await second.page.getByRole('heading', { level: 2 }).first().click()
    await loss.getByRole('button', { name: second.t('demands.decline') }).waitFor()
    await second.press('d')
    await loss.locator('.sy-demand-decision').or(second.page.locator('.sy-demand-decision')).first().waitFor()

    // The colleague acted correctly, and the customer is told so; there is nothing to accept.
    await second.sees(second.t('perspective.title'))
    const staff = await answersRubric(second, null)
    assert.equal(await staff.getByRole('button', { name: second.t('demands.accept'), exact: true }).count(), 0)
    assert.match(await staff.getByLabel(second.t('demands.words')).inputValue(), /處理是正確的/)
    await staff.getByRole('button', { name: second.t('demands.decline') }).click()
    await second.page.locator('.sy-demand-decision').filter({ hasText: '處理是正確的' }).waitFor()
    const { demands } = await second.asks<{ demands: { kind: string; state: string }[] }>(`/api/cases/${id}/demands`)
    assert.deepEqual(
      demands.map((it) => [it.kind, it.state]),
      [
        ['compensation', 'declined'],
        ['against_staff', 'declined'],
      ],
    )
    await chen.page.reload()
    await chen.sees(chen.t('demands.staff_hidden'))
    assert.equal(await chen.page.locator('.sy-demands').getByText('開除').count(), 0)
  }),
)
