import type { Query, QueryClient } from '@tanstack/react-query'
import { seat } from './call.ts'

/** A query names the topics after which it asks again: `meta: { topics: ['floor'] }`. */
const wants = (query: Query, topics: ReadonlySet<string>): boolean => {
  const own = query.meta?.topics
  return topics.has('everything') || (Array.isArray(own) && own.some((topic) => topics.has(String(topic))))
}

/**
 * Hears *that* something changed and lets the queries ask. When the line was lost, the browser names the last
 * event it heard and the house tells what was missed.
 */
export function listen(queries: QueryClient, onClock: () => void, onLine: (isUp: boolean) => void): () => void {
  const source = new EventSource(`${seat(location.pathname)}/api/live`)
  source.addEventListener('changed', (event) => {
    const topics = new Set(String(event.data).split(' '))
    if (topics.has('clock')) onClock()
    askAgain(queries, (query) => wants(query, topics))
  })
  // What changed between the first answer and the opening of this line was told to nobody here.
  source.addEventListener('opened', () => askAgain(queries, (query) => Array.isArray(query.meta?.topics)))
  source.onopen = () => onLine(true)
  source.onerror = () => onLine(false)
  return () => source.close()
}

/**
 * A query whose first answer is still on its way is not asked a second time by itself, and what has just changed may
 * not be in that answer: so it is asked once more after it.
 */
function askAgain(queries: QueryClient, concerns: (query: Query) => boolean): void {
  const first = queries
    .getQueryCache()
    .findAll({ predicate: (query) => concerns(query) && query.state.data === undefined })
  void queries.invalidateQueries({ predicate: concerns })
  for (const query of first) {
    const again = () => void queries.invalidateQueries({ queryKey: query.queryKey, exact: true })
    query.promise?.then(again, again)
  }
}
