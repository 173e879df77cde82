import { digest, newSecret, type Work } from '#platform/public.ts'
import { behind, chanceId } from '../behind.sql.ts'

export type Holder = {
  id: string
  kind: 'member' | 'counsellor'
  name: string | null
  recipient: string
  desk: Buffer | null
}
export type GivenWay = { digest: string; wrapped: string }

const COLUMNS = ['id', 'kind', 'name', 'recipient', 'desk'] as const
const bytes = (text: string) => Buffer.from(text, 'base64url')

/** By either way. `wrapped` is the keyring as that way wraps it. */
export async function holderOf(
  work: Work,
  bearer: string,
): Promise<(Holder & { way: 'passphrase' | 'recovery'; wrapped: string }) | null> {
  const hash = digest(bearer)
  const row = await behind(work, (tx) =>
    tx
      .selectFrom('care.eap_holders')
      .select([...COLUMNS, 'by_passphrase', 'wrapped_passphrase', 'wrapped_recovery'])
      .where((it) => it.or([it('by_passphrase', '=', hash), it('by_recovery', '=', hash)]))
      .where('retired', '=', false)
      .executeTakeFirst(),
  )
  if (!row) return null
  const way = row.by_passphrase.equals(hash) ? 'passphrase' : 'recovery'
  const { by_passphrase: _, wrapped_passphrase, wrapped_recovery, ...holder } = row
  return { ...holder, way, wrapped: way === 'passphrase' ? wrapped_passphrase : wrapped_recovery }
}

type NewHolder = {
  kind: 'member' | 'counsellor'
  name: string | null
  desk: Buffer | null
  recipient: string
  passphrase: GivenWay
  recovery: GivenWay
}

/** Null when one of the two bearers is somebody's already. */
export async function addHolder(work: Work, it: NewHolder): Promise<string | null> {
  const row = await behind(work, (tx) =>
    tx
      .insertInto('care.eap_holders')
      .values({
        id: chanceId(),
        house: work.house,
        kind: it.kind,
        name: it.name,
        desk: it.desk,
        recipient: it.recipient,
        by_passphrase: bytes(it.passphrase.digest),
        wrapped_passphrase: it.passphrase.wrapped,
        by_recovery: bytes(it.recovery.digest),
        wrapped_recovery: it.recovery.wrapped,
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst(),
  )
  return row?.id ?? null
}

export async function saveWay(
  work: Work,
  holder: string,
  way: 'passphrase' | 'recovery',
  it: GivenWay,
): Promise<boolean> {
  const hash = bytes(it.digest)
  return behind(work, async (tx) => {
    const other = await tx
      .selectFrom('care.eap_holders')
      .select('id')
      .where((on) => on.or([on('by_passphrase', '=', hash), on('by_recovery', '=', hash)]))
      .executeTakeFirst()
    if (other) return false
    await tx
      .updateTable('care.eap_holders')
      .set(
        way === 'passphrase'
          ? { by_passphrase: hash, wrapped_passphrase: it.wrapped }
          : { by_recovery: hash, wrapped_recovery: it.wrapped },
      )
      .where('id', '=', holder)
      .execute()
    return true
  })
}

const TICKET_MINUTES = 30

/** The row says what it is good for, and nothing of who asked. Spent and stale ones leave no trace. */
export async function giveTicket(work: Work, group: string | null): Promise<string> {
  const ticket = newSecret()
  const until = new Date(work.now.getTime() + TICKET_MINUTES * 60_000)
  await behind(work, async (tx) => {
    await tx.deleteFrom('care.eap_tickets').where('until', '<', work.now).execute()
    await tx
      .insertInto('care.eap_tickets')
      .values({ token: digest(ticket), house: work.house, group_id: group, until })
      .execute()
  })
  return ticket
}

/** Of two that come with one ticket, one gets in. */
export const spendTicket = (work: Work, ticket: string, group: string | null): Promise<boolean> =>
  behind(work, async (tx) => {
    const spent = await tx
      .deleteFrom('care.eap_tickets')
      .where('token', '=', digest(ticket))
      .where('group_id', group === null ? 'is' : '=', group)
      .where('until', '>=', work.now)
      .executeTakeFirst()
    return spent.numDeletedRows > 0n
  })

/** The desk of a counsellor, told apart from others without a person's id standing here. */
export const deskOf = (person: string): Buffer => digest(`the desk of ${person}`)

export const activeDesk = (work: Work, desk: Buffer) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_holders')
      .select('id')
      .where('desk', '=', desk)
      .where('retired', '=', false)
      .forUpdate()
      .executeTakeFirst(),
  )

/** Its free times go with it; what was sealed to it stays sealed to it. */
export const retire = (work: Work, holder: string) =>
  behind(work, async (tx) => {
    await tx.updateTable('care.eap_holders').set({ retired: true }).where('id', '=', holder).execute()
    await tx.deleteFrom('care.eap_slots').where('counsellor', '=', holder).where('case_id', 'is', null).execute()
  })

export const activeCounsellors = (work: Work) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_holders')
      .select(['id', 'name', 'recipient'])
      .where('kind', '=', 'counsellor')
      .where('retired', '=', false)
      .orderBy('name')
      .execute(),
  )
