import { call, Refused } from '../net/call.ts'
import { byPassphrase, byRecoveryCode, type Keyring, newKeyring, newRecoveryCode, type Way } from './keyring.ts'

/** An open keyring at a screen. It lives in the memory of this page and goes with it. */
export type Held = { id: string; keyring: Keyring; bearer: string }

/** With the bearer and without a name. */
export const nameless = (held: { bearer: string }) =>
  ({ headers: { 'x-sanying-key': held.bearer }, credentials: 'omit' }) as const

/** A counsellor works under their name, and still shows the bearer. */
export const named = (held: { bearer: string }) => ({ headers: { 'x-sanying-key': held.bearer } }) as const

const KEY = 'x-sanying-key'

/** Null when this way leads to nothing: mistyped, or never made. */
export async function openBy(way: Way, kind: 'member' | 'counsellor'): Promise<Held | null> {
  const found = await call('GET /api/wall/key', {}, { [KEY]: way.bearer }, 'omit').catch((error) => {
    if (error instanceof Refused && error.code === 'wall.unknown') return null
    throw error
  })
  const keyring = found?.kind === kind ? await way.unwrap(found.wrapped) : null
  return found && keyring ? { id: found.id, keyring, bearer: way.bearer } : null
}

const given = async (way: Way, keyring: Keyring) => ({ digest: way.digest, wrapped: await way.wrap(keyring) })

export async function makeHeld(it: {
  kind: 'member' | 'counsellor'
  person: string
  passphrase: string
  code: string
}): Promise<Held> {
  const keyring = await newKeyring()
  const [passphrase, recovery] = [await byPassphrase(it.person, it.passphrase), await byRecoveryCode(it.code)]
  const keys = {
    recipient: keyring.recipient,
    passphrase: await given(passphrase, keyring),
    recovery: await given(recovery, keyring),
  }
  const { id } =
    it.kind === 'member'
      ? await call('POST /api/wall/key', { ...keys, ...(await call('POST /api/wall/ticket', {})) }, {}, 'omit')
      : await call('POST /api/confidential/key', { ...keys, replace: true })
  return { id, keyring, bearer: passphrase.bearer }
}

/** Gives the keyring under its new bearer. The old passphrase finds nothing from now on. */
export async function changePassphrase(held: Held, person: string, passphrase: string): Promise<Held> {
  const way = await byPassphrase(person, passphrase)
  const body = { way: 'passphrase' as const, ...(await given(way, held.keyring)) }
  await call('PUT /api/wall/key', body, { [KEY]: held.bearer }, 'omit')
  return { ...held, bearer: way.bearer }
}

/** Kept only once its owner has shown that it was written down. */
export async function saveCode(held: Held, code: string): Promise<void> {
  const way = await byRecoveryCode(code)
  const body = { way: 'recovery' as const, ...(await given(way, held.keyring)) }
  await call('PUT /api/wall/key', body, { [KEY]: held.bearer }, 'omit')
}

export { newRecoveryCode }
