import { byPassphrase, byRecoveryCode, type Keyring, newKeyring, newRecoveryCode, type Way } from '#web/wall/keyring.ts'
import { type Letter, openLetter, sealLetter } from '#web/wall/letters.ts'
import { openCase } from '../eap/cases/case.contract.ts'
import { askTicket, makeKey, publishKey } from '../eap/keys/key.contract.ts'
import { readRoom } from '../eap/room/room.contract.ts'
import { offerTimes } from '../eap/slots/slot.contract.ts'
import { type Caller, callerOf } from './caller.ts'
import type { TestHouse } from './house.ts'

export type Holder = {
  /** At the door with the bearer. A member comes without a name, a counsellor with a session. */
  at: Caller
  id: string
  key: string
  passphrase: string
  code: string
  keyring: Keyring
}

let made = 0
const place = () => `10.7.${made >> 8}.${made++ & 255}`

/** The keys that a browser makes on the first day: a keyring, and two ways to it. */
export async function keysFor(person: string, passphrase: string) {
  const keyring = await newKeyring()
  const code = newRecoveryCode()
  const ways = { passphrase: await byPassphrase(person, passphrase), recovery: await byRecoveryCode(code) }
  const given = async (way: Way) => ({ digest: way.digest, wrapped: await way.wrap(keyring) })
  const body = {
    recipient: keyring.recipient,
    passphrase: await given(ways.passphrase),
    recovery: await given(ways.recovery),
  }
  return { keyring, code, ways, body }
}

export const bearing = (house: TestHouse, bearer: string, headers: Readonly<Record<string, string>> = {}): Caller =>
  callerOf(house.app, { ...headers, 'x-sanying-key': bearer }, place())

/** Somebody of the house who has made their keys; what they do then carries no name. */
export async function aMember(house: TestHouse, key: string): Promise<Holder> {
  const passphrase = `the passphrase of ${key}, nobody else's`
  const { keyring, code, ways, body } = await keysFor(house.idOf(key), passphrase)
  const { ticket } = await (await house.signIn(key)).does(askTicket)
  const { id } = await house.visitor().does(makeKey, { ...body, ticket })
  return { at: bearing(house, ways.passphrase.bearer), id, key, passphrase, code, keyring }
}

export async function aCounsellor(house: TestHouse, key: string): Promise<Holder> {
  const passphrase = `the passphrase of ${key}, nobody else's`
  const { keyring, code, ways, body } = await keysFor(house.idOf(key), passphrase)
  const { headers } = await house.signIn(key)
  const at = bearing(house, ways.passphrase.bearer, headers)
  const { id } = await at.does(publishKey, body)
  return { at, id, key, passphrase, code, keyring }
}

export const letterOf = (it: Partial<Letter> & Pick<Letter, 'in' | 'words'>): Letter => ({
  by: 'member',
  at: '2026-07-15T01:00:00.000Z',
  ...it,
})

/** Sealed to everybody named, as the browser of the first of them does it. */
export const sealedTo = (
  it: Partial<Letter> & Pick<Letter, 'in' | 'words'>,
  ...to: readonly Holder[]
): Promise<string> =>
  sealLetter(
    letterOf(it),
    to.map((each) => each.keyring.recipient),
  )

/** What somebody can read of the letters that the house gives them. */
export async function wordsRead(holder: Holder, id: string): Promise<(string | null)[]> {
  const letters =
    holder.id === (await roomIf(holder))?.me.id
      ? ((await holder.at.does(readRoom)).cases.find((it) => it.id === id)?.letters ?? [])
      : (await holder.at.does(openCase, { id })).letters.toSorted((a, b) => a.nth - b.nth)
  return Promise.all(letters.map(async ({ sealed }) => (await openLetter(holder.keyring, sealed, id))?.words ?? null))
}

async function roomIf(holder: Holder) {
  const answer = await holder.at.tries(readRoom)
  return answer.status === 200 ? (answer.json as { me: { id: string } }) : null
}

/** Times at which a counsellor may be visited, so many minutes from now. */
export async function timesOffered(house: TestHouse, counsellor: Holder, ...minutes: readonly number[]) {
  const at = minutes.map((each) => new Date(house.clock.now().getTime() + each * 60_000).toISOString())
  await counsellor.at.does(offerTimes, { at, minutes: 30 })
}
