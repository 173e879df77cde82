import { type Keyring, NotMine, seal } from './keyring.ts'

/** What is inside a sealed letter. `in` is the case it was written for: bytes moved to another case do not read as its own. */
export type Letter = {
  in: string
  by: 'member' | 'counsellor'
  at: string
  words: string
  /** To a counsellor: the public key the person's browser sealed to, so that a later change of it is noticed. */
  to?: string
  /** What the counsellor proposes that the router shall spare this person, for the person to set themselves, or not. */
  rule?: ProposedRule
  /** Of a referral: where to, and when to look back at it. */
  referral?: { to: string; lookBackOn: string }
}

/** The way back to a working state: one step after the other, each with its end, and a day to look at it together. */
export type ProposedRule = { steps: readonly RuleStep[]; reviewOn: string | null }
/** One rule as the person's own door to the router takes it. */
export type RuleStep = {
  from: string
  until: string
  topics: readonly string[]
  kinds: readonly string[]
  maxRun: number | null
}

export const sealLetter = (letter: Letter, recipients: readonly string[]): Promise<string> =>
  seal(JSON.stringify(letter), recipients)

/** Null when it was not sealed to this keyring, was changed on the way, or belongs to another case. */
export async function openLetter(keyring: Keyring, sealed: string, where: string): Promise<Letter | null> {
  try {
    const read: unknown = JSON.parse(await keyring.open(sealed))
    return isLetter(read) && read.in === where ? read : null
  } catch (error) {
    if (error instanceof NotMine || error instanceof SyntaxError) return null
    throw error
  }
}

const isLetter = (it: unknown): it is Letter =>
  typeof it === 'object' && it !== null && 'in' in it && 'words' in it && typeof it.words === 'string'

/** The same letter for another pair of keys, as the person's own browser does it when they change their counsellor. */
export async function sealAnew(
  keyring: Keyring,
  letters: readonly { id: string; sealed: string }[],
  where: string,
  recipients: readonly string[],
): Promise<{ id: string; sealed: string }[]> {
  const opened = await Promise.all(
    letters.map(async ({ id, sealed }) => ({ id, letter: await openLetter(keyring, sealed, where) })),
  )
  const readable = opened.flatMap(({ id, letter }) => (letter ? [{ id, letter }] : []))
  return Promise.all(readable.map(async ({ id, letter }) => ({ id, sealed: await sealLetter(letter, recipients) })))
}
