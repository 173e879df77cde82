/** What a sealed text tells without being opened: for how many keys it is, or that a passphrase opens it. */
export type Lock = { by: 'keys'; readers: number } | { by: 'passphrase' }

/** Some four thousand characters of Chinese for two readers, with room to spare. */
export const LONGEST_SEALED = 40_000

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----\n'
const END = '\n-----END AGE ENCRYPTED FILE-----'
/** What follows the header at the least: a nonce of 16 bytes and the tag of an empty chunk. */
const LEAST_BODY = 32

/** Reads the lock of an age file in its armour, or null: then it may be words that somebody forgot to seal. */
export function lockOf(text: string): Lock | null {
  const trimmed = text.trimEnd()
  if (text.length > LONGEST_SEALED || !trimmed.startsWith(BEGIN) || !trimmed.endsWith(END)) return null
  const lines = trimmed.slice(BEGIN.length, -END.length).split('\n')
  const armoured = lines.every(
    (line, nth) => /^[A-Za-z0-9+/]+={0,2}$/.test(line) && (line.length === 64 || nth === lines.length - 1),
  )
  if (!armoured || lines.join('').length % 4 !== 0) return null
  return lockIn(atob(lines.join('')))
}

function lockIn(file: string): Lock | null {
  const header = /^age-encryption\.org\/v1\n((?:-> [^\n]+\n(?:[A-Za-z0-9+/]+\n)+)+)--- [A-Za-z0-9+/]{43}\n/.exec(file)
  if (!header || file.length - header[0].length < LEAST_BODY) return null
  const kinds = [...(header[1] ?? '').matchAll(/^-> (\S+)/gm)].map((found) => found[1])
  if (kinds.length === 1 && kinds[0] === 'scrypt') return { by: 'passphrase' }
  return kinds.every((kind) => kind === 'X25519') ? { by: 'keys', readers: kinds.length } : null
}

export const isFor = (readers: number, text: string): boolean => {
  const lock = lockOf(text)
  return lock?.by === 'keys' && lock.readers === readers
}
