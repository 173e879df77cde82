import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { addPerson, saveSession } from '#platform/auth/auth.sql.ts'
import { digest, newSecret } from '#platform/auth/secret.ts'
import { openDb } from '#platform/db/db.ts'
import { newId } from '#platform/public.ts'
import { type Caller, callerOf } from '#testing/caller.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse, serveOver } from '#testing/house.ts'
import { setPresence } from '../presence/presence.contract.ts'
import { stepOut } from '../step-outs/step-out.contract.ts'
import { acceptOffer, declineOffer, myOffer, setOffering } from './offer.contract.ts'

const AGENTS = 8
const CONTACTS = 40

const house = await openHouse({ connections: 10 })
const { db, pool } = openDb(house.url, 10)
const other = await serveOver({ ...house.over, db, pool })
after(async () => {
  await other.stop()
  await db.destroy()
  await house.close()
})
const { calls, hangsUp } = await aCrowd(house)
await (await house.signIn('lead')).does(setOffering, { key: 'shop', seconds: 20 })

type Agent = { id: PersonId; at: readonly Caller[] }

/** Somebody with two screens open, each at another server of the house. */
async function anAgent(nth: number): Promise<Agent> {
  const [id, secret] = [newId<'person'>(house.clock.now()), newSecret()]
  const of = {
    id,
    house: house.house.house,
    key: `race-${nth}`,
    name: `Race ${nth}`,
    email: `race-${nth}@test.example`,
  }
  const at = house.clock.now()
  await house.inside(async (tx) => {
    const since = new Date(at.getTime() - 365 * 86_400_000)
    await addPerson(tx, { ...of, role: 'agent', language: 'zh-Hant', team: 'one', created_at: since })
    const until = new Date('2099-01-01')
    await saveSession(tx, { token: digest(secret), house: of.house, person: id, at, until })
  })
  const headers = { cookie: `sanying_session=${secret}`, 'sec-fetch-site': 'same-origin' }
  return { id, at: [house, other].map((server) => callerOf(server.app, headers, `10.9.${nth}.1`)) }
}

const contactOf = (said: { status: number; json: unknown }) =>
  said.status === 200 ? (said.json as { contact: string | null }).contact : null

test('forty calls, eight people with two screens each and two servers, all pressing at once: each call has one owner, nobody has two, and none is lost [P64]', async () => {
  const agents: Agent[] = []
  for (let nth = 0; nth < AGENTS; nth++) agents.push(await anAgent(nth))
  const took = new Map<string, PersonId[]>()
  const open = new Set<string>()
  for (const it of agents) await it.at[0]?.does(setPresence, { state: 'available' })
  for (let i = 0; i < CONTACTS; i += AGENTS)
    for (const { id } of await Promise.all(Array.from({ length: AGENTS }, () => calls()))) open.add(id)
  assert.equal(open.size, CONTACTS)
  for (let round = 0; round < 200 && open.size > 0; round++) {
    const offers = await Promise.all(
      agents.map(async (it) => (await it.at[round % 2]?.does(myOffer))?.offer?.id ?? null),
    )
    // Everybody presses on their own offer twice, and on a neighbour's; now and then one says not now, or goes to rest.
    const pressed = await Promise.all(
      agents.flatMap((it, nth) => {
        const [mine, theirs] = [offers[nth], offers[(nth + 1) % AGENTS]]
        const [a, b] = it.at
        if (!a || !b) return []
        const yes = (on: Caller, id: string | null | undefined) =>
          id ? [on.tries(acceptOffer, { id }).then((said) => ({ who: it.id, contact: contactOf(said) }))] : []
        const nothing = { who: it.id, contact: null }
        const more =
          (round + nth) % 7 === 0 && mine
            ? [b.tries(declineOffer, { id: mine }).then(() => nothing)]
            : (round + nth) % 11 === 0
              ? [b.tries(stepOut, { from: null, until: restUntil() }).then(() => nothing)]
              : []
        return [...yes(a, mine), ...more, ...yes(b, mine), ...yes(b, theirs)]
      }),
    )
    for (const { who, contact } of pressed) if (contact) took.set(contact, [...(took.get(contact) ?? []), who])
    const twice =
      await sql`select from desk.contacts where state = 'running' group by agent having count(*) > 1`.execute(house.db)
    assert.equal(twice.rows.length, 0, 'nobody has two voices at once')
    for (const contact of took.keys()) if (open.delete(contact)) await hangsUp(contact)
    await house.advance(0.4)
  }
  assert.equal(open.size, 0, 'every call was answered by somebody')
  for (const owners of took.values()) assert.equal(owners.length, 1)
  const { rows } = await sql<{ within: number; owners: number }>`
    select (select count(*)::int from care.recoveries r join desk.contacts c on c.agent = r.agent
        where c.answered_at > r.began_at and c.answered_at < coalesce(r.ended_at, r.until)) as within,
      (select count(*)::int from (select about from platform.facts where name = 'contact.given' group by about
        having count(*) > 1) twice) as owners`.execute(house.db)
  assert.deepEqual(rows[0], { within: 0, owners: 0 })
})

const restUntil = () => new Date(house.clock.now().getTime() + 60_000).toISOString()
