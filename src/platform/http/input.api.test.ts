import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { z } from 'zod'
import { ROLES } from '#kernel/roles.ts'
import { type Answered, type Caller, callerOf, requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { policies } from '../../routes.ts'
import type { Contract } from './contract.ts'

const house = await openHouse()
after(() => house.close())

const LONE = '\ud800'
const deep = (n: number): unknown => (n === 0 ? 1 : [deep(n - 1)])
/** What a careless program or a careful stranger sends. `㌖` grows to six characters when its width is folded. */
const hostile = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  0,
  1e308,
  2 ** 53,
  1.5,
  Number.NaN,
  '',
  ' ',
  '\u0000',
  `a\u0000b`,
  LONE,
  `x${LONE}y`,
  '㌖'.repeat(120),
  '㌖'.repeat(500),
  'x'.repeat(5000),
  '‮\u202d\u200b',
  "'; drop table desk.cases; --",
  '%s%n{{so}}',
  '../../etc/passwd',
  '9999-12-31T23:59:59Z',
  '9999-12-31T23:59:59.999999999+23:59',
  '0000-00-00T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-07-15T25:00:00Z',
  '1999-12-31T23:59:59Z',
  'not-a-uuid',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF',
  [],
  {},
  [[]],
  { $ne: 1 },
  { length: 3 },
  deep(40),
  '🧍‍♀️'.repeat(30),
  '𠮷野家',
  Array.from({ length: 200 }, () => 'x'),
)
type Json = Record<string, unknown>

/** Something of this shape, each part of it right or hostile. */
function nearly(schema: Json): fc.Arbitrary<unknown> {
  const {
    type,
    properties,
    items,
    enum: choices,
    anyOf,
    oneOf,
    format,
    maxLength = 40,
    minLength = 0,
  } = schema as Json & {
    properties?: Record<string, Json>
    items?: Json
    enum?: unknown[]
    anyOf?: Json[]
    oneOf?: Json[]
    maxLength?: number
    minLength?: number
  }
  const either = anyOf ?? oneOf
  const right = (): fc.Arbitrary<unknown> => {
    if (choices) return fc.constantFrom(...choices)
    if (either) return fc.oneof(...either.map(nearly))
    if (type === 'object')
      return fc.record(Object.fromEntries(Object.entries(properties ?? {}).map(([name, of]) => [name, nearly(of)])), {
        requiredKeys: [],
      })
    if (type === 'array') return fc.array(nearly(items ?? {}), { maxLength: 3 })
    if (type === 'boolean') return fc.boolean()
    if (type === 'integer' || type === 'number') return fc.integer({ min: 1, max: 100 })
    if (format === 'uuid') return fc.uuid()
    if (format === 'email') return fc.emailAddress()
    if (format === 'date-time')
      return fc.constantFrom('2026-07-16T10:00:00Z', '2026-07-15T09:30:00+08:00', '2099-12-31T23:59:59Z')
    return fc.string({ minLength: Math.min(minLength, 20), maxLength: Math.min(maxLength, 60), unit: 'grapheme' })
  }
  return fc.oneof({ weight: 4, arbitrary: right() }, { weight: 1, arbitrary: hostile })
}
const shapeOf = (shape: z.ZodType | undefined): Json =>
  shape ? (z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Json) : { type: 'object' }

async function insider(contract: Contract): Promise<Caller> {
  const may = policies[contract.may]
  const [scope] = may?.scopes ?? []
  if (scope) return house.token(scope)
  const roles = may?.roles === 'everyone' ? ROLES : (may?.roles ?? [])
  if (roles.includes('agent')) return house.signIn('mei')
  return roles[0] ? house.signIn(roles[0]) : house.nobody
}
const facts = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from platform.facts`.execute(house.db)).rows[0]?.n

function fair(answer: Answered, what: string) {
  assert.ok(answer.status < 500, `${what} was answered ${answer.status}: ${answer.text}`)
  assert.ok(
    !/\bat .*\.[jt]s:|node_modules|PostgresError|select |insert /.test(answer.text),
    `${what} tells of our inside: ${answer.text.slice(0, 300)}`,
  )
  if (answer.status >= 400)
    assert.ok(answer.said?.code && answer.said.sentence, `${what} has no sentence: ${answer.text}`)
}

for (const { contract } of house.routes) {
  if (!contract.body && !contract.params && !contract.query) continue
  test(`${contract.route}: whatever is sent, the house does not fall, and what it refuses it does not store`, async () => {
    const caller = await insider(contract)
    const contactFor = async () => {
      const contact = await aContact(house, { channel: 'chat' })
      if (contract.route.endsWith('/wrap-up')) await contact.ends()
      return contact.id
    }
    // What succeeds once may never succeed again: the next try gets a contact of its own.
    let id = await contactFor()
    const given = fc.tuple(
      nearly(shapeOf(contract.params)),
      nearly(shapeOf(contract.query)),
      nearly(shapeOf(contract.body)),
    )
    await fc.assert(
      fc.asyncProperty(given, fc.boolean(), async ([params, query, body], known) => {
        const before = await facts()
        const where = { ...(params as Json | null), ...(known ? { id } : {}) }
        const { method, url } = requestOf({ ...contract, body: z.object() }, where)
        const question = new URLSearchParams(
          Object.entries(query ?? {}).map(([name, value]) => [name, safe(value)]),
        ).toString()
        const answer = await caller.ask(
          method,
          `${url}${question ? `?${question}` : ''}`,
          contract.body ? { body } : {},
        )
        fair(answer, `${method} ${url} ${question} ${JSON.stringify(body)?.slice(0, 400)}`)
        if (answer.status >= 400) assert.equal(await facts(), before)
        else if (known) id = await contactFor()
      }),
      { numRuns: 40 },
    )
  })
}
const safe = (value: unknown) => (typeof value === 'string' ? value.toWellFormed() : String(JSON.stringify(value)))

const mei = await house.signIn('mei')
const line = await house.token('contacts')

test('a body that is no JSON, or says it is something else, is refused before anybody looks at it', async () => {
  const url = '/api/contacts'
  for (const [raw, type, status] of [
    ['{', 'application/json', 400],
    ['', 'application/json', 400],
    ['"x"', 'application/json', 400],
    ['null', 'application/json', 400],
    ['[]', 'application/json', 400],
    ['{"__proto__":{"admin":true}}', 'application/json', 400],
    ['{"constructor":{"prototype":{"admin":true}}}', 'application/json', 400],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'application/json', 400],
    ['{"a":"\\u0000"}', 'application/json', 400],
    ['a=b', 'application/x-www-form-urlencoded', 415],
    ['<a/>', 'text/xml', 415],
    ['hello', 'text/plain', 400],
    [`{"external":"${'x'.repeat(1_000_001)}"}`, 'application/json', 413],
  ] as const) {
    const answer = await line.ask('POST', url, { raw, headers: { 'content-type': type } })
    assert.equal(answer.status, status, `${raw.slice(0, 40)} ${answer.text}`)
    fair(answer, raw.slice(0, 40))
  }
})

test('an address that cannot be read is refused in our own words', async () => {
  for (const url of [
    '/api/contacts/%/live',
    '/api/contacts/%00/live',
    '/api/contacts/%FF%FE/live',
    '/api/nowhere',
    `/api/contacts/${'x'.repeat(3000)}/live`,
    '/api/contacts/../../etc',
    '/seat/a/api/nowhere',
    '/api/cases?words=a&words=b',
    '/api/cases?words=%00',
    '/api/cases?words=%ED%A0%80',
  ]) {
    const answer = await mei.ask('GET', url)
    fair(answer, url)
    if (!url.includes('%ED')) assert.ok(answer.status >= 400, url)
  }
})

test('headers that make no sense make nobody somebody, and break nothing', async () => {
  for (const headers of [
    { cookie: 'sanying_session=' },
    { cookie: `sanying_session=${'x'.repeat(5000)}` },
    { cookie: ';;;=;==;sanying_session' },
    { authorization: 'Bearer' },
    { authorization: `Bearer ${'é'.repeat(30)}` },
    { authorization: 'Basic dXNlcjpwYXNz' },
    { 'x-sanying-link': 'x'.repeat(4000) },
    { 'accept-language': ',,,;q=,zz;q=9' },
  ] as Record<string, string>[]) {
    const answer = await callerOf(house.app, headers, '10.4.0.1').ask('GET', '/api/my-contacts')
    assert.equal(answer.status, 401, JSON.stringify(headers).slice(0, 80))
    fair(answer, JSON.stringify(headers).slice(0, 80))
  }
})

test('a refusal is said in the language the reader asked for', async () => {
  for (const [asked, sentence] of [
    ['zh-TW,zh;q=0.9', '有欄位不對，什麼都沒有儲存。'],
    ['zh-HK', '有欄位不對，什麼都沒有儲存。'],
    ['zh-CN,zh;q=0.9,en;q=0.8', '有字段不对，什么都没有保存。'],
    ['zh', '有字段不对，什么都没有保存。'],
    ['en-GB', 'Something in the request is not right. Nothing was stored.'],
    ['fr', 'Something in the request is not right. Nothing was stored.'],
  ] as const) {
    const answer = await line.ask('POST', '/api/contacts', { body: {}, headers: { 'accept-language': asked } })
    assert.equal(answer.said?.sentence, sentence, asked)
  }
})

test('a problem is named by its place and its kind, and never by repeating what was sent', async () => {
  const secret = 'a secret that somebody typed'
  const { said, text } = await line.ask('POST', '/api/contacts', {
    body: { channel: secret, language: 'en', queue: secret.repeat(9) },
  })
  assert.deepEqual(
    said?.at?.map((it) => it.path),
    ['body.channel', 'body.queue'],
  )
  assert.ok(!text.includes(secret))
})

test('every refusal that any route declares has its sentence in three languages', async () => {
  for (const { contract } of house.routes)
    for (const code of Object.keys(contract.refusals))
      for (const language of ['zh-Hant', 'zh-Hans', 'en'] as const) {
        const sentence = house.house.translate(code, language, { minutes: 5 })
        assert.ok(sentence !== code && sentence.length > 3 && !sentence.includes('{{'), `${code} ${language}`)
      }
})
