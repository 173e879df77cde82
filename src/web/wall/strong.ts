const LEAST = 16
const LEAST_DIFFERENT = 6

/** Long enough that nobody tries them all, since whoever has the database may try for years. A Han character counts two. */
export function isStrong(passphrase: string, names: readonly string[]): boolean {
  const plain = passphrase.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/gu, ' ')
  const letters = [...plain].filter((each) => each !== ' ')
  const weight = letters.reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 2 : 1), 0)
  const named = names.map((name) => name.toLowerCase()).some((name) => name.length > 1 && plain.includes(name))
  return weight >= LEAST && new Set(letters).size >= LEAST_DIFFERENT && !named
}
