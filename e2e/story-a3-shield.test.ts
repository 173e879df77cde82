import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { opened } from './stage/scene.ts'
import type { Seat } from './stage/seat.ts'

const scene = opened()
const FLOOR = ['chen', 'mei', 'fang', 'ting'] as const
const FROM = { name: '池先生', phone: '0900-444-201' }

const idOf = async (at: Seat) => (await at.asks<{ person: { id: string } }>('/api/session')).person.id
const here = (at: Seat, state: 'available' | 'away') => at.does('PUT', '/api/presence', { state })

test(
  'What she would rather not be given she says in three taps; then no crowd and nobody’s hurry brings it to her, and nobody can tell [A3] [S3-31] [S3-32] [S2-32]',
  scene(async ({ house, seat }) => {
    const [jun, lead, mei] = await Promise.all([seat('jun'), seat('guo'), seat('mei')])
    const others = await Promise.all(FLOOR.map((key) => seat(key)))
    // Six weeks ago he asked about his father's funeral flowers, and nobody solved it.
    const first = await house.phone.rings({ to: 'mei', from: FROM })
    await house.phone.hangsUp(first)
    await mei.does('POST', `/api/contacts/${first}/wrap-up`, {
      calm: 'yes',
      solved: 'no',
      kind: 'complaint',
      case: { title: '告別式的花沒有送到' },
    })
    for (const other of others) await here(other, 'away')
    await here(jun, 'available')
    const before = await lead.asks<object>('/api/floor')

    await jun.go('/day')
    const mine = jun.page.getByRole('region', { name: jun.t('shield.title') })
    await mine.getByRole('button', { name: jun.t('shield.set') }).click()
    const sheet = jun.page.getByRole('dialog')
    await sheet.getByRole('button', { name: jun.t('shield.topic.death') }).click()
    await sheet.getByRole('button', { name: jun.t('shield.done') }).click()
    await mine.getByText(jun.t('shield.topic.death')).waitFor()

    // Everybody else is busy or away, and he calls: he is told how long, and promised a call. It is never hers.
    const rang = await house.phone.tries({ from: FROM })
    assert.deepEqual([rang.status, rang.said.state, rang.said.agent], [200, 'waiting', null])
    assert.ok(rang.said.callBackBy)
    const chosen = await house.phone.tries({ to: 'jun', from: FROM })
    assert.deepEqual([chosen.status, chosen.said.refusal?.code], [409, 'agent.unavailable'])
    const floor = await lead.asks<{ seats: { state: string; agent: { name: string } }[] }>('/api/floor')
    assert.deepEqual(Object.keys(floor), Object.keys(before))
    assert.equal(floor.seats.find((it) => it.agent.name === '周品君')?.state, 'available')
    await house.pass({ minutes: 11 })
    const [sent] = (await house.messages()).filter((it) => it.address === FROM.phone).toReversed()
    assert.match(sent?.words ?? '', /回電/)
    assert.doesNotMatch(sent?.words ?? '', /告別|葬|花/)
    assert.deepEqual((await jun.asks<{ contacts: unknown[] }>('/api/my-contacts')).contacts, [])

    // Mei is back: his next call is hers, though 阿君 has been free longer; a stranger's is still 阿君's.
    await here(mei, 'available')
    const again = await house.phone.tries({ from: FROM })
    assert.equal(again.said.agent, await idOf(mei))
    const stranger = await house.phone.tries({ from: { phone: '0900-444-202' } })
    assert.equal(stranger.said.agent, await idOf(jun))
    for (const it of [again, stranger]) await house.phone.hangsUp(String(it.said.id))

    // Nobody can read it: not the lead, not the administrator, not the house itself.
    const admin = await seat('nadia')
    for (const [who, path] of [
      [lead, '/api/floor'],
      [lead, '/api/seats'],
      [lead, '/api/my-shields'],
      [mei, '/api/my-shields'],
      [lead, '/api/day'],
    ] as const)
      assert.doesNotMatch(JSON.stringify(await who.asks(path)), /death|"topics":\["/)
    await assert.rejects(admin.asks('/api/my-shields'), /403/)
    await assert.rejects(
      house.inside((tx) => sql`select * from care.shields`.execute(tx)),
      /permission denied/,
    )

    // She takes it back at a moment of her own, and nothing of it is left.
    await mine.getByRole('button', { name: jun.t('shield.end') }).click()
    await mine.getByText(jun.t('shield.none')).waitFor()
    await here(mei, 'away')
    const last = await house.phone.tries({ from: FROM })
    assert.equal(last.said.agent, await idOf(jun))
    await house.phone.hangsUp(String(last.said.id))
  }),
)

test(
  'After a curse she is offered a seat; nobody calls her there, the floor shows who sits and not why, and she goes back when she wants [A3] [S3-32]',
  scene(async ({ house, seat }) => {
    const [ting, lead] = await Promise.all([seat('ting'), seat('guo')])
    await lead.does('PUT', '/api/seats', { kind: 'email', language: 'zh-Hant', places: 1 })
    await here(ting, 'available')
    const contact = await house.phone.rings({ to: 'ting', from: { phone: '0900-444-203' } })
    await house.phone.hears(contact, 'customer', '你全家死光光最好')
    await house.phone.hangsUp(contact)
    await ting.go('/day')
    const offered = ting.page.getByRole('region', { name: ting.t('seats.mine') })
    await offered.getByText(ting.t('seats.offered')).waitFor()
    await offered.getByRole('button', { name: ting.t('seats.kind.email') }).click()
    await offered.getByRole('button', { name: ting.t('seats.back') }).waitFor()

    await lead.go('/floor')
    const seats = lead.page.getByRole('region', { name: lead.t('seats.floor') })
    await seats.getByText('許雅婷').waitFor()
    assert.doesNotMatch((await seats.textContent()) ?? '', /罵|辱|難過|恢復/)

    await house.pass({ minutes: 16 })
    const called = await house.phone.tries({ to: 'ting', from: { phone: '0900-444-204' } })
    assert.deepEqual([called.status, called.said.refusal?.code], [409, 'agent.unavailable'])
    await offered.getByRole('button', { name: ting.t('seats.back') }).click()
    await offered.getByRole('button', { name: ting.t('seats.kind.email') }).waitFor()
    const rang = await house.phone.tries({ to: 'ting', from: { phone: '0900-444-204' } })
    assert.equal(rang.status, 200)
    await house.phone.hangsUp(String(rang.said.id))
  }),
)
