import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersRubric, callLeavesCase, fills } from './stage/cases.ts'
import { opened } from './stage/scene.ts'
import type { Seat } from './stage/seat.ts'

const scene = opened()
const WORDS = '照維修收據全額退您五千元，下週三前入帳。更多的部分，收據裡沒有，我們不同意。'
type Page = { demands: { kind: string; state: string; version: number; amount: number; secondLine: boolean }[] }

test(
  'Who asks for more and more, rudely or politely, gets the same answer on the same facts, and an agent is not worn down [A17] [S1-36] [S1-38]',
  scene(async ({ house, seat }) => {
    const [mei, second] = await Promise.all([seat('mei'), seat('huang')])
    const leaves = (name: string, phone: string, says: readonly string[]) =>
      callLeavesCase(house, {
        agent: mei,
        to: 'mei',
        from: { name, phone },
        title: '冷氣漏水',
        says,
        demands: [{ words: '天花板修理費賠我五千', kind: 'compensation' }],
      })
    const rude = await leaves('羅先生', '0900-717-001', ['你們這群騙子，五千塊馬上賠我！', '氣死我了！'])
    await house.pass({ minutes: 60 })
    const polite = await leaves('白小姐', '0900-717-002', ['您好，天花板修理費五千元，麻煩您了。', '謝謝。'])

    // Mei writes down each raise with what had been offered; nothing of it is hers to decide.
    await mei.go(`/cases/${rude.id}`)
    await raises(mei, '要一萬', '10,000', '全額五千')
    await mei.sees(mei.t('demands.creep'))
    await mei.seesNo(mei.t('demands.accept'))
    await raises(mei, '要兩萬', '20,000', '全額五千，加一次免費保養')
    await mei.sees(mei.t('demands.second_line', { n: 3 }))
    const first = await mei.asks<{ demands: { id: string }[] }>(`/api/cases/${rude.id}/demands`)
    assert.equal((await mei.does('POST', `/api/demands/${first.demands[0]?.id}/decision`)).code, 'access.not_yours')
    const twin = await mei.asks<{ demands: { id: string }[] }>(`/api/cases/${polite.id}/demands`)
    for (const [words, amount, offered] of [
      ['要一萬', 1_000_000, '全額五千'],
      ['要兩萬', 2_000_000, '全額五千，加一次免費保養'],
    ])
      await mei.does('POST', `/api/demands/${twin.demands[0]?.id}/raises`, { words, amount, offered })

    // The second line sees both for the same reason, in the order of what was promised.
    await second.go('/decisions')
    const inbox = second.page.getByRole('navigation', { name: second.t('decisions.inbox') })
    await second.sees(second.t('decisions.why.creep'), inbox)
    const names = await inbox.getByRole('button').filter({ hasText: '冷氣漏水' }).locator('strong').allTextContents()
    assert.deepEqual(names, ['羅先生', '白小姐'])
    assert.equal(await inbox.getByText(/騙子|氣死/).count(), 0, 'how somebody spoke is not in the inbox')

    await inbox.getByRole('button').filter({ hasText: '羅先生' }).click()
    await prepares(second)
    await second.sees('全額五千，加一次免費保養')
    const card = await answersRubric(second, WORDS)
    await second.page.getByRole('heading', { level: 2 }).first().click()
    await card.getByRole('button', { name: second.t('demands.partly') }).click()
    await second.sees(second.t('demand.partly'))
    await second.sees(WORDS)

    // Her twin, who said please: the first decision is there as a precedent, and the answer is the same.
    await inbox.getByRole('button').filter({ hasText: '白小姐' }).click()
    await prepares(second)
    await second.page.locator('summary').getByText(second.t('demands.precedents')).waitFor()
    await second.sees(/A-\d+ 要兩萬/)
    const hers = await answersRubric(second, WORDS)
    await hers.getByRole('button', { name: second.t('demands.partly') }).click()
    // The same words stand there already, as the precedent: what is hers is that nothing is left to decide.
    await second.page.locator('.sy-demand-card.is-current').waitFor({ state: 'hidden' })
    const decided = async (id: string) => {
      const { demands } = await second.asks<Page>(`/api/cases/${id}/demands`)
      return demands.map(({ kind, state, version, amount, secondLine }) => ({
        kind,
        state,
        version,
        amount,
        secondLine,
      }))
    }
    assert.deepEqual(await decided(rude.id), await decided(polite.id))
    assert.equal((await decided(rude.id))[0]?.state, 'partly')
  }),
)

async function raises(mei: Seat, words: string, amount: string, offered: string) {
  const { t } = mei
  await fills(
    mei,
    t('demands.raise'),
    {
      [t('demands.raise.words')]: words,
      [t('demands.amount', { currency: 'TWD' })]: amount,
      [t('demands.raise.offered')]: offered,
    },
    t('facts.save'),
  )
  await mei.sees(words)
}

/** Facts, both sides, the admission, and said back: what comes before any decision. */
async function prepares(second: Seat) {
  const { t, page } = second
  await fills(second, t('facts.add'), { [t('facts.add.words')]: '冷氣是我們裝的，接頭沒有鎖緊' }, t('facts.save'))
  await second.sees('接頭沒有鎖緊')
  await second.sees(t('saying.because.facts_missing', { n: 1 }))
  await second.sees(/缺：冷氣是我們裝的/)
  for (const side of ['customer', 'ours'] as const) {
    const account = page.getByRole('region', { name: t(`demands.account.${side}`) })
    await account.getByRole('button', { name: t('demands.account.tell') }).click()
    await account.getByRole('textbox').fill(side === 'customer' ? '裝好第二天就漏' : '安裝紀錄沒有測漏')
    await account.getByRole('button', { name: t('facts.save') }).click()
    await account.getByText(second.t('demands.account.again')).waitFor()
  }
  await second.press('v')
  await page.getByLabel(t('facts.seen'), { exact: true }).fill('安裝照片和測漏紀錄')
  await page
    .locator('.sy-case-form')
    .getByRole('button', { name: t('facts.verify') })
    .click()
  await second.sees(t('demand.admission_first'))
  const admit = page.locator('.sy-say-card').filter({ hasText: t('saying.act.admit') })
  await admit.getByRole('button', { name: t('saying.say') }).click()
  await admit.getByText(/說過/).waitFor()
  await fills(
    second,
    t('understanding.restate'),
    { [t('understanding.restate')]: '您裝好第二天漏水，天花板修了五千，對嗎？' },
    t('understanding.save'),
  )
  await page.getByRole('button', { name: t('understanding.confirmed'), exact: true }).click()
  await second.sees(t('understanding.yes'))
}
