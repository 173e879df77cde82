import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readMySupport, readSupport, writeMySupport } from './support.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')
const SECRET = 'I go quiet and my hands are cold'
const mine = { signs: SECRET, helps: 'Two minutes at the window', asks: 'Ask me before you stand beside me' }
const meiId = house.idOf('mei')

test('my card is mine alone, until I share it, and again from the moment I take it back [S0-44]', async () => {
  await mei.does(writeMySupport, mine)
  assert.equal(await lead.refused(readSupport, { id: meiId }), 'support.unknown')
  assert.equal(await lead.refused(readSupport, { id: house.idOf('jun') }), 'support.unknown', 'as if never written')
  await mei.does(writeMySupport, { ...mine, shared: true })
  assert.deepEqual(await lead.does(readSupport, { id: meiId }), { ...mine, dislikes: [], remote: false })
  await mei.does(writeMySupport, mine)
  assert.equal(await lead.refused(readSupport, { id: meiId }), 'support.unknown')
  assert.equal((await mei.does(readMySupport)).signs, SECRET, 'and it is still there for her')
})

test('whatever she writes, shares and takes back, the lead reads exactly what is shared at that moment [prop] [S0-44]', async () => {
  const act = fc.record({
    shared: fc.boolean(),
    asks: fc.constantFrom('', 'a', 'b', 'c'),
    diet: fc.constantFrom('', 'nuts'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
      for (const it of acts) {
        await mei.does(writeMySupport, { ...it, dietShared: it.shared })
        const seen = await lead.tries(readSupport, { id: meiId })
        assert.equal(seen.status, it.shared ? 200 : 404)
        if (it.shared) assert.equal((seen.json as { asks: string }).asks, it.asks)
        assert.ok(!seen.text.includes('nuts'), 'what she eats is for whoever orders')
      }
    }),
    { numRuns: 30 },
  )
})

test('a lead of another floor, a manager and everybody else find nothing, shared or not [S0-44] [P80]', async () => {
  await mei.does(writeMySupport, { ...mine, shared: true })
  for (const role of ROLES) {
    if (role === 'lead') continue
    const answer = await (await house.signIn(role)).tries(readSupport, { id: meiId })
    assert.ok(answer.status === 403 || answer.status === 404, role)
  }
  assert.equal(await lead.refused(readSupport, { id: house.idOf('lan') }), 'support.unknown', 'another floor')
  await mei.does(writeMySupport, mine)
})

test('no page, list or export of the house holds a word of it, and no figure or measure can be joined to it [prop] [S2-26]', async () => {
  await mei.does(writeMySupport, { ...mine, dislikes: ['visit'], diet: SECRET })
  const contact = await aContact(house)
  await contact.ends()
  const { case: of } = await contact.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  for (const role of [...ROLES, 'jun', 'lead_two']) {
    const who = await house.signIn(role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET ')))
      for (const id of [contact.id, of?.id, meiId]) {
        const { url } = requestOf(contract, { id })
        assert.ok(!(await who.ask('GET', url)).text.includes('cold'), `${role} ${contract.route}`)
      }
  }
  const facts = await house.inside((tx) => tx.selectFrom('platform.facts').select(['name', 'body']).execute())
  assert.ok(!JSON.stringify(facts).includes('cold'))
})

test('the house’s own role can read none of it, and nothing outside care refers to it [schema] [S2-26]', async () => {
  const tables = ['support_cards', 'own_words', 'minute_offers', 'reads', 'snack_notes', 'plan_given', 'plan_people']
  for (const table of tables) {
    for (const right of ['select', 'insert', 'update', 'delete']) {
      const { rows } = await sql<{
        may: boolean
      }>`select has_table_privilege('sanying_app', ${`care.${table}`}, ${right}) as may`.execute(house.db)
      assert.equal(rows[0]?.may, false, `${right} ${table}`)
    }
    await assert.rejects(
      house.inside((tx) => sql`select * from fair.reviews r join ${sql.table(`care.${table}`)} c on true`.execute(tx)),
      /permission denied/,
    )
  }
  const { rows } = await sql<{ n: string }>`
    select c.conname as n from pg_constraint c join pg_class f on f.oid = c.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      join pg_class t on t.oid = c.conrelid join pg_namespace tn on tn.oid = t.relnamespace
    where c.contype = 'f' and fn.nspname = 'care' and f.relname = any(${tables}) and tn.nspname <> 'care'`.execute(
    house.db,
  )
  assert.deepEqual(rows, [])
  // The doors in the wall: none of them gives back anything of these tables.
  const { rows: doors } = await sql<{ name: string; body: string; result: string }>`
    select p.proname as name, p.prosrc as body, pg_get_function_result(p.oid) as result
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'care'`.execute(house.db)
  for (const door of doors)
    if (tables.some((table) => door.body.includes(`care.${table}`)))
      assert.deepEqual([door.name, door.result], ['note_read', 'void'])
})

test('what she writes for herself makes no fact; what she shares makes one without a word in it [S2-26]', async () => {
  const about = () =>
    house.inside((tx) =>
      tx
        .selectFrom('platform.facts')
        .select(['name', 'body'])
        .where('about', '=', meiId)
        .where('name', 'like', 'support.%')
        .execute(),
    )
  const before = (await about()).length
  await mei.does(writeMySupport, { ...mine, dislikes: ['talk'] })
  assert.equal((await about()).length, before)
  await mei.does(writeMySupport, { ...mine, shared: true })
  assert.deepEqual((await about()).at(-1), { name: 'support.shared', body: {} })
})
