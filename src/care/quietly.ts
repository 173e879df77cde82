/**
 * Behind the wall nothing is recorded as a fact, since a fact names who did it. The screens concerned are told that they
 * should look again, and nothing else.
 */
export function quietly(work: { readonly topics: Set<string> }, ...topics: readonly string[]): void {
  for (const topic of topics) work.topics.add(topic)
}
