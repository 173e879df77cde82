import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooses } from './stage/places.ts'
import { opened } from './stage/scene.ts'

const scene = opened()
const ASKED = '昨天的同事說可以換，今天怎麼又不行？'
const RUDE = '廢物，跟你說也沒用。'
const NEXT = '叫你們主管回我電話。'
const WOULD = '我會先說「我現在就幫您問」，再講規定。'
const TRIED = '我現在就幫您問，五分鐘內回您。'
/** None of it may be found by anybody else. */
const KEPT = [WOULD, TRIED, '拒絕時不說教']

test(
  'Fang could not get past the objection: from tomorrow a peer of another team looks along, and from that second she tries it in her own words [A7] [S4-42] [S4-43] [S4-87] [S4-89]',
  scene(async ({ house, seat }) => {
    // The demo house has one team for each language; a peer answers to somebody else.
    await house.inside((tx) =>
      tx.updateTable('platform.people').set({ team: '台北二組' }).where('key', '=', 'ting').execute(),
    )
    const [fang, ting, guo] = await Promise.all([seat('fang'), seat('ting'), seat('guo')])
    const contact = await house.phone.rings({ to: 'fang', from: { name: '賀先生', phone: '0900-555-701' } })
    await house.phone.hears(contact, 'agent', '河岸生活您好，敝姓張。')
    await house.pass({ minutes: 6.1 })
    await house.phone.hears(contact, 'customer', ASKED)
    await house.phone.hears(contact, 'agent', '這是規定。')
    await house.phone.hears(contact, 'customer', RUDE, NEXT)
    await house.phone.hangsUp(contact)

    // Nobody opens coaching over it: there is no goal of hers to start from, and no door that takes a contact.
    const people = await fang.asks<{ people: { id: string; key: string }[] }>('/api/people')
    const idOf = (key: string) => people.people.find((it) => it.key === key)?.id ?? ''
    const offer = { person: idOf('fang') }
    assert.equal((await guo.does('POST', '/api/coaching-offers', offer)).code, 'coaching.goal_needed')
    for (const from of ['contact', 'incident', 'assist', 'card', 'case'])
      assert.equal(
        (await guo.does('POST', '/api/coaching-offers', { ...offer, [from]: contact })).code,
        'input.invalid',
      )

    await fang.go('/coaching')
    await fang.page.getByLabel(fang.t('growth.goal.aim')).fill('拒絕時不說教')
    await fang.page.getByLabel(fang.t('growth.goal.strength')).fill('不慌')
    await fang.page.getByRole('button', { name: fang.t('growth.goal.save') }).click()
    await fang.sees(fang.t('growth.goal.mine'))
    await fang.page
      .getByRole('button', { name: fang.t('growth.peers.ask', { name: '許雅婷' }) })
      .first()
      .click()
    await fang.sees(/許雅婷 還沒回覆/)
    await ting.go('/coaching')
    await ting.page.getByRole('button', { name: ting.t('growth.peers.yes') }).click()
    await ting.sees(/你陪 張筱芳 看/)
    await fang.sees(/許雅婷 答應了/)
    const { pairings } = await fang.asks<{ pairings: { id: string }[] }>('/api/peers')
    const early = await fang.does('POST', '/api/call-reviews', { contact, pairing: pairings[0]?.id })
    assert.equal(early.code, 'call_review.not_before', 'not before tomorrow')

    await house.pass({ hours: 24 })
    await fang.go('/coaching')
    await fang.page.getByRole('combobox', { name: fang.t('growth.calls.choose') }).waitFor()
    await chooses(fang, fang.t('growth.calls.choose'), /06:/)
    await fang.page.getByRole('button', { name: fang.t('growth.calls.open.with', { name: '許雅婷' }) }).click()
    await fang.sees(ASKED)
    await fang.sees(fang.t('growth.call.folded'))
    assert.equal(await fang.page.getByText(RUDE).count(), 0)
    const review = new URL(fang.page.url()).pathname.split('/').at(-1) ?? ''

    await ting.go(`/coaching/calls/${review}`)
    const asked = ting.page.getByRole('listitem').filter({ hasText: ASKED })
    await asked.getByRole('button', { name: /^06:/ }).click()
    await asked.getByRole('textbox').fill(WOULD)
    await asked.getByRole('button', { name: ting.t('growth.call.note.save') }).click()
    await fang.sees(WOULD)
    const mine = fang.page.getByRole('listitem').filter({ hasText: ASKED })
    await mine.getByRole('button', { name: /^06:/ }).click()
    await mine.getByRole('button', { name: fang.t('growth.call.drill') }).click()
    await fang.sees(fang.t('growth.drill.teach'))
    await fang.page.getByLabel(fang.t('growth.drill.mine')).fill(TRIED)
    await fang.page.getByRole('button', { name: fang.t('growth.drill.say') }).click()
    await fang.sees(TRIED, fang.page.getByRole('listitem'))

    for (const who of ['guo', 'tsai', 'gao', 'hsu', 'nadia', 'huang', 'jun']) {
      const other = await seat(who)
      for (const path of [
        `/api/call-reviews/${review}`,
        '/api/growth',
        '/api/coaching',
        '/api/day',
        '/api/floor',
        '/api/team-growth',
      ]) {
        const told = await (await other.page.request.get(`${house.address}${path}`)).text()
        for (const words of KEPT) assert.ok(!told.includes(words), `${who} ${path}`)
      }
    }
    const peers = await ting.asks<{ drills: unknown[] }>(`/api/call-reviews/${review}`)
    assert.deepEqual(peers.drills, [], 'what she tried is hers alone')
  }),
)
