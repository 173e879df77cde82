import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { readSupport, writeMySupport } from '#care/likes/support.contract.ts'
import { fileOwnState, readOwnStates } from '#care/own-states/own-state.contract.ts'
import { ROLES } from '#kernel/roles.ts'
import { readContact, readStory } from '#live/contact-view/view.contract.ts'
import { breathe, confirm } from '#live/exits/exit.contract.ts'
import type { Caller } from '#testing/caller.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { deleteMine, exportMine, readExposures, readMine, sayOwnWord } from './mine.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const MEI = house.idOf('mei')
const SECRET = 'My hands go cold'

async function aHardContact(by: Caller = mei, agent = 'mei') {
  const contact = await aContact(house, { agent })
  await contact.customerSays('your mother')
  const { utterances } = await contact.seenBy(by)
  const said = utterances.find((it) => it.reading.signals.length > 0)?.id ?? ''
  await by.does(confirm, { id: contact.id, utterance: said, kind: 'insult_family', counts: true })
  return contact
}

test('whoever opens my contact, my card or my own state is written down where they open it, and shown to me with name, role, moment and what [P99]', async () => {
  const contact = await aHardContact()
  await contact.ends()
  await mei.does(fileOwnState, { id: contact.id, words: 'I slept badly' })
  await mei.does(writeMySupport, { signs: SECRET, shared: true })
  assert.deepEqual((await mei.does(readMine)).reads, [], 'one’s own look is no news')
  house.pass(1)
  await lead.does(readContact, { id: contact.id })
  await lead.does(readContact, { id: contact.id })
  await lead.does(readSupport, { id: MEI })
  await lead.does(readOwnStates, { id: contact.id })
  await (await house.signIn('qa')).does(readStory, { id: contact.id })
  const { reads } = await mei.does(readMine)
  assert.deepEqual(reads.map((it) => `${it.name} ${it.role} ${it.what}`).toSorted(), [
    'lead of the tests lead contact',
    'lead of the tests lead own_state',
    'lead of the tests lead support_card',
    'qa of the tests qa contact',
  ])
  assert.ok(reads.every((it) => it.at === house.clock.now().toISOString()))
  house.pass(61)
  await lead.does(readContact, { id: contact.id })
  assert.equal(
    (await mei.does(readMine)).reads.filter((it) => it.what === 'contact').length,
    3,
    'an hour later is another look',
  )
})

test('who has looked is for that person alone: every role asks every page, and the house’s own role is refused [P99]', async () => {
  const mine = new Set((await mei.does(readMine)).reads.map((it) => it.id))
  assert.ok(mine.size > 3)
  for (const role of [...ROLES, 'jun', 'lead_two']) {
    const who = await house.signIn(role)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { url } = requestOf(contract, { id: MEI })
      const { text } = await who.ask('GET', url)
      for (const id of mine) assert.ok(!text.includes(id), `${role} ${url}`)
    }
  }
  await assert.rejects(
    house.inside((tx) => sql`select * from care.reads`.execute(tx)),
    /permission denied/,
  )
  // Behind the wall it can be added to and read, and never changed or taken away.
  for (const right of ['update', 'delete'])
    assert.equal(
      (
        await sql<{ may: boolean }>`select has_table_privilege('sanying_care', 'care.reads', ${right}) as may`.execute(
          house.db,
        )
      ).rows[0]?.may,
      false,
    )
  const facts = await house.inside((tx) => tx.selectFrom('platform.facts').select('name').execute())
  assert.ok(!facts.some((it) => it.name.includes('read')))
})

test('my own word for what was done goes before the reader’s, and is nobody else’s to say [S3-28]', async () => {
  const [exposure] = (await mei.does(readExposures)).exposures
  assert.deepEqual([exposure?.kind, exposure?.word, exposure?.isOwn], ['insult_family', 'family', false])
  const id = exposure?.id ?? ''
  await mei.does(sayOwnWord, { id, word: 'ancestors' })
  assert.deepEqual(
    (await mei.does(readExposures)).exposures.map((it) => [it.word, it.isOwn]),
    [['ancestors', true]],
  )
  for (const who of [jun, lead, await house.signIn('manager')])
    assert.equal(await who.refused(sayOwnWord, { id, word: 'person' }), 'exposure.unknown')
  assert.deepEqual((await lead.does(readExposures)).exposures, [])
  assert.doesNotMatch((await mei.ask('GET', '/api/mine/exposures')).text, /mother/, 'nobody has to read it again')
  await mei.does(sayOwnWord, { id, word: null })
  assert.equal((await mei.does(readExposures)).exposures[0]?.word, 'family')
  await mei.does(sayOwnWord, { id, word: 'ancestors' })
})

test('everything of mine comes in one file, for a machine and for eyes, and nobody else’s is in it [P98]', async () => {
  const other = await aHardContact(jun, 'jun')
  await other.ends()
  await jun.does(writeMySupport, { signs: 'Only Jun knows this' })
  await mei.does(breathe, { id: (await aHardContact()).id })
  const json = await mei.tries(exportMine, {})
  const all = JSON.parse(json.text) as {
    care: { supportCard: { signs: string }[]; breaths: unknown[] }
    exposures: unknown[]
  }
  assert.equal(all.care.supportCard[0]?.signs, SECRET)
  assert.ok(all.care.breaths.length > 0 && all.exposures.length > 0)
  const text = await mei.tries(exportMine, { as: 'text' })
  assert.match(text.text, /My hands go cold/)
  assert.match(text.text, /我的支持卡/)
  for (const it of [json, text]) {
    assert.ok(!it.text.includes('Only Jun') && !it.text.includes('your mother'))
    assert.match(String(it.headers['content-disposition']), /attachment/)
  }
})

test('what is mine to delete is gone, in the tables too; what belongs to a customer or the law stays and is named [P98]', async () => {
  await house.advance(12 * 60)
  const { kept, backupDays } = await mei.does(readMine)
  assert.ok(kept.find((it) => it.what === 'support_card')?.mine)
  const before = await rests()
  const { rows, stays, backupDays: days } = await mei.does(deleteMine, { sure: true })
  assert.ok(rows > 4)
  assert.equal(days, backupDays)
  assert.deepEqual(stays, ['rests', 'contacts', 'confirmations', 'promises', 'reviews', 'reads'])
  for (const table of ['support_cards', 'breaths', 'cards', 'minute_offers', 'own_words'])
    assert.equal(
      (
        await sql<{
          n: number
        }>`select count(*)::int as n from ${sql.table(`care.${table}`)} where agent = ${MEI}`.execute(house.db)
      ).rows[0]?.n,
      0,
      table,
    )
  assert.deepEqual(
    await rests(),
    before,
    'a rest stays, with the contact it followed: whose call must not come to her again',
  )
  const jun_ = (await jun.does(readMine)).kept
  assert.equal(jun_.find((it) => it.what === 'support_card')?.rows, 1, 'Jun’s is still his')
  assert.equal(await lead.refused(readSupport, { id: MEI }), 'support.unknown')
  assert.equal((await mei.tries(deleteMine, { sure: false as true })).status, 400)
  assert.equal((await mei.does(readMine)).reads.length > 0, true, 'who has looked cannot be wiped away, not even by me')
})

const rests = async () => {
  const { rows } = await sql<{ id: string; level: number; contact: string }>`
    select id, level, contact from care.recoveries where agent = ${MEI} order by id`.execute(house.db)
  return rows
}
