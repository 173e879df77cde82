import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { foundIn } from '#testing/disguises.ts'
import { openHouse } from '#testing/house.ts'
import { aCounsellor, aMember, sealedTo, timesOffered } from '#testing/wall.ts'
import { byPassphrase, byRecoveryCode } from '#web/wall/keyring.ts'
import { sealAnew } from '#web/wall/letters.ts'
import { openServer } from '../platform/http/server.ts'
import { stepOut } from '../routing/step-outs/step-out.contract.ts'
import {
  answerReferralAsked,
  handOverCase,
  moveCase,
  openCase,
  writeLetter,
  writeToMember,
} from './cases/case.contract.ts'
import { askSeat, endGroup, openGroup, rateGroup, takeSeat } from './groups/group.contract.ts'
import { readRoom } from './room/room.contract.ts'
import { bookTime } from './slots/slot.contract.ts'

const original = await openHouse()
const logged: string[] = []
const log = (event: string, facts: object = {}) => void logged.push(`${event} ${JSON.stringify(facts)}`)
const app = await openServer({ ...original.house, log }, original.routes)
const house = { ...original, app }
after(async () => {
  await app.close()
  await original.close()
})

const TOLD = [
  '我爸上週走了，我接到保險理賠的電話就會發抖。',
  'I have not told my lead, and I do not want her to know.',
  '王秀蘭是我媽媽的名字',
  '初步評估：哀傷反應，未見立即危險',
  '轉介到松德院區身心科林醫師',
  '七月底再看一次',
  '給新諮商師的話：她不想再從頭說起',
  '不要給我喪家的保險案',
  '這週心情幾分？四分',
]
const [GRIEF, NOT_MY_LEAD, MOTHER, NOTE, REFERRED, LOOK_BACK, HANDED, RULE, ANSWER] = TOLD as [string, ...string[]]

/** A day of confidential work, every kind of it. */
async function aDay() {
  const [wei, pei] = [await aCounsellor(house, 'counsellor'), await aCounsellor(house, 'counsellor_two')]
  const mei = await aMember(house, 'mei')
  const id = crypto.randomUUID()
  const both = (words = '', more = {}) => sealedTo({ in: id, words, ...more }, mei, wei)
  await timesOffered(house, wei, 60)
  const [time] = (await mei.at.does(readRoom)).counsellors.find((it) => it.id === wei.id)?.times ?? []
  await mei.at.does(bookTime, { id: time?.id ?? '', case: id, sealed: await both(GRIEF) })
  await (await house.signIn('mei')).does(stepOut, {
    from: time?.at ?? '',
    until: house.clock.now().toISOString().replace('T01', 'T03'),
  })
  for (const words of [NOT_MY_LEAD, MOTHER, ANSWER]) await mei.at.does(writeLetter, { id, sealed: await both(words) })
  await wei.at.does(openCase, { id })
  await wei.at.does(writeToMember, { id, kind: 'note', sealed: await sealedTo({ in: id, words: NOTE ?? '' }, wei) })
  const step = { from: '2026-07-15', until: '2026-08-15', topics: ['bereaved_insurance'], kinds: [], maxRun: 1 }
  const rule = { steps: [step], reviewOn: '2026-07-30' }
  await wei.at.does(writeToMember, { id, kind: 'word', sealed: await both(RULE, { by: 'counsellor', rule }) })
  const referral = { to: REFERRED, lookBackOn: '2026-07-30' }
  await wei.at.does(writeToMember, { id, kind: 'referral', sealed: await both(REFERRED, { referral }) })
  await wei.at.does(moveCase, { id, stage: 'assess' })
  const room = await mei.at.does(readRoom)
  await mei.at.does(answerReferralAsked, { id: room.cases[0]?.referrals[0]?.id ?? '', yes: true })
  await wei.at.does(moveCase, { id, stage: 'refer' })
  await wei.at.does(writeToMember, { id, kind: 'follow_up', sealed: await both(LOOK_BACK) })
  await wei.at.does(writeToMember, { id, kind: 'word', sealed: await both(HANDED) })
  const letters = (await mei.at.does(readRoom)).cases[0]?.letters ?? []
  const keys = [mei.keyring.recipient, pei.keyring.recipient]
  await mei.at.does(handOverCase, { id, to: pei.id, letters: await sealAnew(mei.keyring, letters, id, keys) })
  const group = await aGroup(wei, mei)
  return { id, holders: [wei, pei, mei], ids: [id, mei.id, wei.id, pei.id, time?.id ?? '', group] }
}

type Someone = Awaited<ReturnType<typeof aMember>>
async function aGroup(wei: Someone, mei: Someone) {
  const at = new Date(house.clock.now().getTime() + 3_600_000).toISOString()
  const given = {
    title: '放鬆',
    about: '一起坐一下',
    materials: '',
    skill: 'stress',
    forLeads: false,
    minutes: 60,
    seats: 6,
  }
  const { id } = await wei.at.does(openGroup, { ...given, skill: 'stress', at })
  const { ticket } = await (await house.signIn('mei')).does(askSeat, { id })
  await mei.at.does(takeSeat, { id, ticket })
  await house.advance(60)
  await house.advance(120)
  await wei.at.does(endGroup, { id, attended: 6 })
  await mei.at.does(rateGroup, { id, rating: 'helped' })
  return id
}

const segment = async () =>
  (await house.over.pool.query<{ name: string }>('select pg_walfile_name(pg_current_wal_lsn()) as name')).rows[0]
    ?.name ?? ''
const before = await segment()
const day = await aDay()
const secrets = (
  await Promise.all(
    day.holders.map(async ({ key, passphrase, code }) => {
      const [one, two] = await Promise.all([byPassphrase(house.idOf(key), passphrase), byRecoveryCode(code)])
      return [passphrase, code, code.replaceAll('-', ''), one.bearer, two.bearer]
    }),
  )
).flat()
const PLANTED = [...TOLD, ...secrets, 'AGE-SECRET-KEY-', 'bereaved_insurance', '松德院區', '王秀蘭']

/** Every row of every table, as its owner reads it: nothing is hidden from whoever has the database. */
async function everyRow(): Promise<readonly { table: string; row: string }[]> {
  const { pool } = house.over
  const { rows: tables } = await pool.query<{ table: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r','p','m') and n.nspname not in ('pg_catalog','information_schema','pg_toast')`,
  )
  const all = []
  for (const { table } of tables) {
    const { rows } = await pool.query<{ row: string }>(`select t::text as row from ${table} t`)
    all.push(...rows.map(({ row }) => ({ table, row })))
  }
  return all
}
const isEap = (table: string) => table.startsWith('care.eap_')

test('after a day of confidential work no row of any table holds a word, a name, an answer or a key of it [P81] [S0-22]', async () => {
  const rows = await everyRow()
  assert.ok(rows.filter(({ table }) => isEap(table)).length > 15)
  const found = foundIn(Buffer.from(rows.map(({ row }) => row).join('\n')), PLANTED)
  assert.deepEqual(found, [])
})

test('nor does any file of the database, its log of changes, the files of the house or the logs of both [P81] [S0-22]', async () => {
  const { pool } = house.over
  await pool.query('checkpoint')
  const { rows } = await pool.query<{ folder: string; oid: string }>(
    `select setting as folder, (select oid::text from pg_database where datname = current_database()) as oid
     from pg_settings where name = 'data_directory'`,
  )
  const [{ folder, oid } = { folder: '', oid: '' }] = rows
  // Other tests write into the same log of changes; what stands before and after this day is theirs.
  const now = await segment()
  const writtenMeanwhile = (name: string) => name >= before && name <= now
  const files = [
    ...(await filesIn(join(folder, 'base', oid))),
    ...(await filesIn(join(folder, 'pg_wal'))).filter((file) => writtenMeanwhile(basename(file))),
    ...(await filesIn(house.files.folder)),
    join(folder, '..', 'postgres.log'),
  ]
  assert.ok(files.length > 100)
  let sealed = 0
  for (const file of files) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    if (bytes.includes('BEGIN AGE ENCRYPTED FILE')) sealed++
    assert.deepEqual(foundIn(bytes, PLANTED), [], file)
  }
  assert.ok(sealed > 0, 'what was sealed is among what was looked at')
  assert.deepEqual(foundIn(Buffer.from(logged.join('\n')), [...PLANTED, '/api/wall', '/api/confidential']), [])
})

test('the search finds what is planted in clear, in base64, in hexadecimal and in wide characters', () => {
  const words = GRIEF
  for (const disguised of [
    Buffer.from(`x${words}`),
    Buffer.from(`ab${words}`).toString('base64'),
    Buffer.from(words, 'utf16le'),
    Buffer.from(words).toString('hex'),
    JSON.stringify({ words }).replaceAll(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ])
    assert.deepEqual(foundIn(Buffer.from(disguised), PLANTED), [words])
})

test('no row says whose a membership is: no person’s id behind the wall, nothing from behind it anywhere else [P92] [X17]', async () => {
  const { rows: people } = await house.over.pool.query<{ id: string }>('select id from platform.people')
  const rows = await everyRow()
  const digests = day.holders.map(({ keyring }) => keyring.recipient)
  for (const { table, row } of rows) {
    if (isEap(table)) for (const { id } of people) assert.ok(!row.includes(id), `${table} names a person`)
    else for (const it of [...day.ids, ...digests]) assert.ok(!row.includes(it), `${table} holds ${it}`)
  }
  const { rows: keys } = await house.over.pool.query(
    `select conrelid::regclass::text as table, confrelid::regclass::text as to from pg_constraint
     where contype = 'f' and conrelid::regclass::text like 'care.eap_%'`,
  )
  for (const { to } of keys) assert.ok(to === 'platform.houses' || isEap(to), `a foreign key leads to ${to}`)
  const { rows: facts } = await house.over.pool.query('select name from platform.facts')
  assert.deepEqual([...new Set(facts.map((it) => it.name))].toSorted(), ['recovery.began', 'recovery.over'])
})

test('nobody else of the house gets a word, a row or a count: every role, integration and agent, at every door [P81] [S0-22] [P97]', async () => {
  const callers = [
    ...(await Promise.all([...ROLES, 'jun', 'mei'].map(async (role) => [role, await house.signIn(role)] as const))),
    ['a token', await house.token('contacts', 'messages', 'clock')] as const,
    ['nobody', house.nobody] as const,
  ]
  const doors = house.routes.filter(({ contract }) => contract.route.startsWith('GET '))
  for (const [who, caller] of callers)
    for (const { contract } of doors) {
      const { url } = requestOf(contract, { id: day.id })
      const answer = await caller.ask('GET', url)
      for (const it of [day.id, day.ids[1] ?? '', 'BEGIN AGE', ...TOLD])
        assert.ok(!answer.text.includes(it), `${who} ${contract.route}`)
      if (/ \/api\/(confidential|wall\/(key|room))/.test(contract.route))
        assert.ok([401, 403, 404].includes(answer.status), `${who} ${contract.route}: ${answer.status}`)
    }
  await assert.rejects(
    house.inside((tx) => tx.selectFrom('care.eap_letters').selectAll().execute()),
    /permission denied/,
  )
})

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
