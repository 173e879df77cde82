import { hmac } from '@noble/hashes/hmac.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** What one person can open. The secret half never leaves this file, except wrapped by a `Way`. */
export type Keyring = {
  /** The public half: whoever has it can seal something that only this keyring opens. */
  readonly recipient: string
  open(sealed: string): Promise<string>
}

/**
 * One way to a keyring: by passphrase, or by recovery code. What is said to the house (`bearer`) and what unwraps the
 * keyring come of the same stretching and cannot be computed from each other: the house is never given enough to open.
 */
export type Way = {
  /** Says which membership this is. Presented with every request; the house keeps its digest only. */
  readonly bearer: string
  /** What the house keeps of the bearer: SHA-256, in the alphabet of a web address. */
  readonly digest: string
  wrap(keyring: Keyring): Promise<string>
  /** The keyring, or null when this is not the way to it. */
  unwrap(wrapped: string): Promise<Keyring | null>
}

/** Does not open: made for somebody else, or changed on the way. */
export class NotMine extends Error {}

/** 128 MiB and one to two seconds on a telephone, asked of whoever tries a passphrase, each time they try one. */
const STRETCH = { N: 2 ** 17, r: 8, p: 1, dkLen: 64 }
/** Nobody tries 150 random bits; nothing is gained by making the person wait. */
const CODE_STRETCH = { ...STRETCH, N: 2 ** 10 }
/** The secret that age stretches here has been stretched already, and has 256 bits. */
const AGE_WORK_FACTOR = 10

const secrets = new WeakMap<Keyring, string>()

export const newKeyring = async (): Promise<Keyring> => keyringOf(await generateX25519Identity())

async function keyringOf(identity: string): Promise<Keyring> {
  const keyring: Keyring = {
    recipient: await identityToRecipient(identity),
    open: async (sealed) => {
      const decrypter = new Decrypter()
      decrypter.addIdentity(identity)
      try {
        return unpadded(await decrypter.decrypt(armor.decode(sealed)))
      } catch {
        throw new NotMine()
      }
    },
  }
  secrets.set(keyring, identity)
  return keyring
}

/** Words that each of these can open, and nobody else. How long they are shows only roughly. */
export async function seal(words: string, recipients: readonly string[]): Promise<string> {
  if (recipients.length === 0) throw new Error('Words sealed to nobody are lost')
  const encrypter = new Encrypter()
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient)
  return armor.encode(await encrypter.encrypt(padded(words)))
}

/** The person's id salts it, so that one passphrase of two people leads to two memberships that look unrelated. */
export const byPassphrase = (person: string, passphrase: string): Promise<Way> =>
  wayOf(tidy(passphrase), `sanying wall, passphrase of ${person}`, STRETCH)

/** The code needs no name beside it: it is found by itself, by whoever holds it. */
export const byRecoveryCode = (code: string): Promise<Way> =>
  wayOf(plainCode(code), 'sanying wall, recovery code', CODE_STRETCH)

async function wayOf(secret: string, salt: string, cost: typeof STRETCH): Promise<Way> {
  const stretched = await scryptAsync(secret, salt, cost)
  const bearer = base64url(stretched.subarray(0, 32))
  const unwrapping = base64url(stretched.subarray(32))
  return {
    bearer,
    digest: base64url(sha256(new TextEncoder().encode(bearer))),
    wrap: async (keyring) => {
      const identity = secrets.get(keyring)
      if (!identity) throw new Error('This keyring was not made here')
      const encrypter = new Encrypter()
      encrypter.setPassphrase(unwrapping)
      encrypter.setScryptWorkFactor(AGE_WORK_FACTOR)
      return armor.encode(await encrypter.encrypt(identity))
    },
    unwrap: async (wrapped) => {
      const decrypter = new Decrypter()
      decrypter.addPassphrase(unwrapping)
      const identity = await decrypter.decrypt(armor.decode(wrapped), 'text').catch(() => null)
      return identity === null ? null : keyringOf(identity)
    },
  }
}

/**
 * A name that only this keyring can make for a purpose, such as one period's figures. Two purposes give two names that
 * nobody can tell to be one person's, and neither leads back to the key.
 */
export function nameFor(keyring: Keyring, purpose: string): string {
  const identity = secrets.get(keyring)
  if (!identity) throw new Error('This keyring was not made here')
  const bytes = (text: string) => new TextEncoder().encode(text)
  return base64url(hmac(sha256, bytes(identity), bytes(`sanying wall, name for ${purpose}`)))
}

/** No I, L, O or U: nothing that is read for another when it is copied by hand. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CONSONANTS = 'bdfghjklmnprstvz'
const VOWELS = 'aeiou'

/** Thirty characters in six groups: 150 bits. Shown once. */
export function newRecoveryCode(): string {
  const all = Array.from(randomBytes(30), (byte) => LETTERS[byte & 31]).join('')
  return all.match(/.{5}/g)?.join('-') ?? all
}

/** Five short made-up words, said and typed alike in every language: 63 bits. */
export function newPassphrase(): string {
  const syllable = () => `${CONSONANTS[oneOf(CONSONANTS.length)]}${VOWELS[oneOf(VOWELS.length)]}`
  return Array.from({ length: 5 }, () => syllable() + syllable()).join(' ')
}

/** Six groups of five digits, to be compared with the ones on a card or heard on the telephone. */
export function fingerprint(recipient: string): string {
  const bytes = sha256(new TextEncoder().encode(recipient))
  const groups = Array.from({ length: 6 }, (_, nth) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(nth * 4, nth * 4 + 4)
    return String(((a * 256 + b) * 65536 + c * 256 + d) % 100_000).padStart(5, '0')
  })
  return groups.join(' ')
}

/** The same words typed with another keyboard, or with one space too many, are the same passphrase. */
const tidy = (passphrase: string) => passphrase.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ')

/** As it was copied: any case, any grouping, and the letters that are mistaken for digits. */
function plainCode(code: string): string {
  const plain = code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
  return plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}

/** Steps of 512 bytes, and of an eighth above 4096: a short yes and a short no are of one length. */
function padded(words: string): Uint8Array {
  const bytes = new TextEncoder().encode(words)
  const least = bytes.length + 1
  const step = least <= 4096 ? 512 : 2 ** Math.floor(Math.log2(least) - 3)
  const whole = new Uint8Array(Math.ceil(least / step) * step)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  return whole
}

function unpadded(bytes: Uint8Array): string {
  const end = bytes.lastIndexOf(0x80)
  if (end === -1 || bytes.subarray(end + 1).some((byte) => byte !== 0)) throw new NotMine()
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end))
}

/** Even over any number of choices below 256: a byte that would favour the first ones is thrown away. */
function oneOf(choices: number): number {
  const fair = 256 - (256 % choices)
  for (;;) {
    const byte = randomBytes(1)[0] ?? 0
    if (byte < fair) return byte % choices
  }
}

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
