import { actorName } from '../actor.ts'
import type { Work } from '../work.ts'

/** Something that happened, in the past tense. The body holds ids and numbers, not sentences. */
export type Fact = {
  name: `${string}.${string}`
  about: string
  body?: Readonly<Record<string, string | number | boolean | null>>
  /** Whose screens must look again, such as `contact:…`, `floor`, `person:…`. */
  topics: readonly string[]
}

/** Written in the same transaction as the row it is about, so that nothing happens of which nobody hears. */
export async function record(work: Work, ...facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return
  await work.tx
    .insertInto('platform.facts')
    .values(
      facts.map((fact) => ({
        house: work.house,
        at: work.now,
        name: fact.name,
        about: fact.about,
        actor: actorName(work.actor),
        body: JSON.stringify(fact.body ?? {}),
        topics: [...fact.topics],
      })),
    )
    .execute()
  for (const fact of facts) for (const topic of fact.topics) work.topics.add(topic)
}
