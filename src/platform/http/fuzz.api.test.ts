import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { z } from 'zod'
import { ROLES } from '#kernel/roles.ts'
import { type Caller, requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { fair } from '#testing/fair.ts'
import { openHouse } from '#testing/house.ts'
import { policies } from '../../policies.ts'
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

for (const { contract } of house.routes) {
  if (!contract.body && !contract.params && !contract.query) continue
  test(`${contract.route}: whatever is sent, the house does not fall, and what it refuses it does not store`, async () => {
    const caller = await insider(contract)
    const contactFor = async () => {
      // Some routes rightly take whoever asks off the queue, and the next contact has to reach her.
      await (await house.signIn('mei')).ask('DELETE', '/api/presence/recovery')
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
      { numRuns: 25 },
    )
  })
}
const safe = (value: unknown) => (typeof value === 'string' ? value.toWellFormed() : String(JSON.stringify(value)))
