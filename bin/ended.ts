import { sentenceOf } from './sentence.ts'

/** A mistake of whoever typed the command, in one sentence for them. */
export class Mistake extends Error {
  override name = 'Mistake'
}

export const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Runs a command to its end. What its user can put right is one sentence and 1; a fault of ours is shown whole. */
export async function toItsEnd(command: () => Promise<number>): Promise<never> {
  const code = await command().catch((fault: unknown) => {
    const sentence = fault instanceof Mistake ? fault.message : sentenceOf(fault)
    if (sentence === undefined) throw fault
    say(sentence)
    return 1
  })
  process.exit(code)
}
