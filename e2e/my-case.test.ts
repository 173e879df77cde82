import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id as caseOf } from '#kernel/ids.ts'
import { LANGUAGES } from '#kernel/language.ts'
import { AXE, scrollsSideways, violations } from './stage/axe.ts'
import { opened, type Stage } from './stage/scene.ts'
import { PHONE, type Seat } from './stage/seat.ts'

const scene = opened()
let customers = 0
const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A case with two demands and a promise, and the address of its page. */
async function aCase({ house, seat }: Stage) {
  const mei = await seat('mei')
  const from = { name: '林小姐', phone: `0900-777-${100 + ++customers}` }
  const call = await house.phone.rings({ to: 'mei', from })
  await house.phone.hangsUp(call)
  const due = new Date((await house.now()).getTime() + 30 * 3_600_000).toISOString()
  const made = await mei.page.request.post(`${house.address}/api/contacts/${call}/wrap-up`, {
    headers: { origin: house.address },
    data: {
      calm: 'no',
      solved: 'no',
      kind: 'complaint',
      case: { title: '床架少一根橫桿' },
      need: '星期六前能睡',
      demands: [
        { words: '補一根橫桿', kind: 'other' },
        { words: '賠我住旅館的 1,800', kind: 'compensation' },
      ],
      promises: [{ words: '倉庫找到橫桿後通知您', kind: 'update', due }],
    },
  })
  const answer = (await made.json()) as { link: string; case: { id: string } }
  return { mei, link: new URL(answer.link).pathname, id: answer.case.id }
}

test(
  'On a phone: corrected and answered, a supervisor asked, withdrawn and taken back, and the charter one tap away [S3-3] [S1-4] [S0-32]',
  scene(async (stage) => {
    const { mei, link, id } = await aCase(stage)
    const lin = await stage.seat('customer', { size: PHONE })
    await lin.go(link)
    await lin.sees(lin.t('mine.need', { need: '星期六前能睡' }))
    await lin.sees(lin.t('mine.step.received'))

    await lin.page.getByRole('button', { name: lin.t('mine.correct') }).click()
    await lin.page.getByLabel(lin.t('mine.about.need')).check()
    await lin.page.getByLabel(lin.t('mine.correct.ask')).fill('星期五晚上前能睡，星期六有客人')
    await lin.page.getByRole('button', { name: lin.t('mine.send') }).click()
    await lin.sees(lin.t('mine.wrote.waiting'))

    // The owner sees it on her day, opens the case from there and takes it over.
    await mei.go('/day')
    await mei.sees(mei.t('day.corrections'))
    await mei.page.getByRole('button', { name: '星期五晚上前能睡' }).click()
    const section = mei.page.getByRole('region', { name: mei.t('customer.title') })
    await mei.sees(mei.t('customer.unanswered'), section)
    await section.getByRole('button', { name: mei.t('customer.take_over') }).click()
    await mei.sees(mei.t('customer.taken_over'), section)
    await lin.page.reload()
    await lin.sees(lin.t('mine.wrote.taken_over'))
    await lin.sees(lin.t('mine.need', { need: '星期五晚上前能睡，星期六有客人' }))

    // A supervisor, without a reason: it is on the second line's own day, with its time [P13].
    await lin.page.getByRole('button', { name: lin.t('mine.above') }).click()
    await lin.sees(/已請主管看/)
    const huang = await stage.seat('huang')
    const { promises } = await huang.asks<{ promises: { case: { id: string }; kind: string }[] }>('/api/day')
    assert.ok(promises.some((it) => it.case.id === id && it.kind === 'other'))

    // Withdrawn after being asked once more; what was promised is still there; and taken back.
    await lin.page.getByText(lin.t('mine.withdraw'), { exact: true }).click()
    await lin.page.getByLabel(lin.t('mine.withdraw.ask')).fill('算了，我自己去買')
    await lin.page.getByRole('button', { name: lin.t('mine.withdraw.first'), exact: true }).click()
    await lin.sees(lin.t('mine.withdraw.sure'))
    await lin.page.getByRole('button', { name: lin.t('mine.withdraw.yes') }).click()
    await lin.sees('算了，我自己去買')
    await lin.sees(lin.t('mine.answer.withdrawn'))
    await lin.sees('倉庫找到橫桿後通知您')
    await mei.sees('算了，我自己去買', section)
    await lin.page.getByRole('button', { name: lin.t('mine.withdrawn.back') }).click()
    await lin.sees(lin.t('mine.answer.open'))

    await lin.page.getByRole('button', { name: lin.t('mine.rights') }).click()
    await lin.sees(lin.t('charter.respect'))
    await lin.sees(lin.t('charter.person'))
    await lin.page.getByRole('button', { name: lin.t('mine.back') }).click()
    await lin.sees(lin.t('mine.steps'))
  }),
)

test(
  'Each decision is accepted or not on its own, and a no shows the way on [S3-3]',
  scene(async (stage) => {
    const { mei, link, id } = await aCase(stage)
    const decided_at = await stage.house.now()
    const decide = (words: string, state: 'granted' | 'declined') =>
      stage.house.inside((tx) =>
        tx
          .updateTable('desk.demands')
          .set({ state, decided_at })
          .where('case_id', '=', caseOf<'case'>(id))
          .where('words', '=', words)
          .execute(),
      )
    await decide('補一根橫桿', 'granted')
    await decide('賠我住旅館的 1,800', 'declined')
    const lin = await stage.seat('customer', { size: PHONE })
    await lin.go(link)
    await lin.sees(lin.t('mine.silence'))
    await lin.page.getByRole('button', { name: `${lin.t('mine.accept')}：補一根橫桿`, exact: true }).click()
    await lin.sees(lin.t('mine.accepted'))
    await lin.page.getByRole('button', { name: `${lin.t('mine.reject')}：賠我住旅館的 1,800` }).click()
    await lin.sees(lin.t('mine.rejected'))
    await lin.page.getByRole('link', { name: lin.t('mine.rejected.next') }).click()
    await lin.page.getByText(lin.t('mine.outside'), { exact: true }).click()
    await lin.sees(lin.t('outside.tw_1950'))
    await lin.sees(/請再查證/)
    await mei.go(`/cases/${id}`)
    const section = mei.page.getByRole('region', { name: mei.t('customer.title') })
    await mei.sees(mei.t('customer.accepted'), section)
    await mei.sees(mei.t('customer.rejected'), section)

    // A mind may be changed, and the other point is not touched by it.
    const refused = lin.page.getByRole('listitem').filter({ hasText: '賠我住旅館的 1,800' })
    await refused.getByRole('button', { name: lin.t('mine.rethink') }).click()
    await lin.page.getByRole('button', { name: `${lin.t('mine.accept')}：賠我住旅館的 1,800`, exact: true }).click()
    await lin.page.getByText(lin.t('mine.accepted')).nth(1).waitFor()
  }),
)

test(
  'Words that hurt are marked and go out unchanged; what could not be sent stays on the screen [S3-52]',
  scene(async (stage) => {
    const { mei, link, id } = await aCase(stage)
    const lin = await stage.seat('customer', { size: PHONE })
    await lin.go(link)
    const words = '你們這些廢物，橫桿到底在哪裡？'
    await lin.page.getByRole('button', { name: lin.t('mine.add') }).click()
    await lin.page
      .getByLabel(lin.t('mine.files'))
      .setInputFiles({ name: '床架.png', mimeType: 'image/png', buffer: ONE_PIXEL })
    await lin.sees(lin.t('mine.files.sent'))
    await lin.sees('床架.png')
    await lin.page.getByLabel(lin.t('mine.add.ask')).fill(words)
    await lin.sees(lin.t('mine.hint'))
    assert.match((await lin.page.locator('.sy-mine-hint mark').first().textContent()) ?? '', /廢物/)
    await lin.page.route('**/api/my-case/words', (route) => route.abort(), { times: 1 })
    await lin.page.getByRole('button', { name: lin.t('mine.send') }).click()
    await lin.sees(lin.t('mine.failed'))
    assert.equal(await lin.page.getByLabel(lin.t('mine.add.ask')).inputValue(), words)
    await lin.page.getByRole('button', { name: lin.t('mine.send') }).click()
    await lin.sees(lin.t('mine.sent'))
    const said = await mei.asks<{ words: { words: string }[] }>(`/api/cases/${id}/from-customer`)
    assert.equal(said.words[0]?.words, words)
  }),
)

test(
  'A link that has lapsed says what to do; one that never was says so too; what changed is one tap away [S1-33]',
  scene(async (stage) => {
    const { link } = await aCase(stage)
    const lin = await stage.seat('customer', { size: PHONE })
    await lin.go(link)
    await lin.page.getByRole('link', { name: lin.t('mine.said') }).click()
    await lin.sees(lin.t('mine.said.none'))
    await lin.page.getByRole('link', { name: lin.t('mine.rights') }).click()
    await lin.sees(lin.t('charter.title'))
    await stage.house.pass({ hours: 24 * 7 })
    await lin.go(link)
    await lin.sees(lin.t('mine.expired'))
    await lin.page.getByRole('button', { name: lin.t('mine.renew') }).click()
    await lin.sees(lin.t('mine.renewed'))
    await lin.go('/my/nothing-of-the-kind')
    await lin.sees(lin.t('mine.unknown'))
    await lin.sees(lin.t('mine.gone'))
  }),
)

test(
  'The house’s clock is shown, whatever the phone thinks, and nothing is clipped at 360 px in three languages and two themes',
  scene(async (stage) => {
    const { link } = await aCase(stage)
    const found: string[] = []
    for (const language of LANGUAGES) {
      const lin = await stage.seat('customer', { language, size: { width: 360, height: 780 } })
      await lin.go(link)
      await lin.sees(lin.t('mine.steps'))
      await lin.sees(language === 'en' ? /Taiwan Standard Time/ : /台北/)
      await unfold(lin)
      await lin.page.evaluate(AXE)
      for (const colorScheme of ['light', 'dark'] as const) {
        await lin.page.emulateMedia({ colorScheme })
        if (await scrollsSideways(lin.page)) found.push(`${language}: scrolls sideways`)
        for (const wrong of await violations(lin.page)) found.push(`${language}, ${colorScheme}: ${wrong}`)
      }
    }
    assert.deepEqual(found, [])
  }),
)

/** Everything that can be opened is open, and something is being written. */
async function unfold(lin: Seat): Promise<void> {
  for (const more of await lin.page.locator('details > summary').all()) await more.click()
  await lin.page.getByRole('button', { name: lin.t('mine.correct') }).click()
  await lin.page.getByLabel(lin.t('mine.about.received')).check()
  await lin.page.getByLabel(lin.t('mine.about.day')).waitFor()
}
