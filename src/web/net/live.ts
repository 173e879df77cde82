import type { Query, QueryClient } from '@tanstack/react-query'
import { seat } from './call.ts'

type Topics = ReadonlySet<string>

/** A query names the topics after which it asks again: `meta: { topics: ['floor'] }`. */
const topicsOf = (query: Query): readonly string[] =>
  Array.isArray(query.meta?.topics) ? query.meta.topics.map(String) : []

/** What all that is drawn here wants to hear of, and the clock, which everybody does. */
export const topicsOfAll = (queries: QueryClient): Topics =>
  new Set(['clock', ...queries.getQueryCache().getAll().flatMap(topicsOf)])

const isAbout = (query: Query, topics: Topics): boolean =>
  topics.has('everything') || topicsOf(query).some((topic) => topics.has(topic))

/**
 * Hears *that* something changed and lets the queries ask. When the line was lost, the browser names the last
 * event it heard and the house tells what was missed. The house is told what is drawn here, since a floor of a
 * thousand screens that each hear of a thousand contacts is mostly busy telling.
 */
export function listen(queries: QueryClient, onClock: () => void, onLine: (isUp: boolean) => void): () => void {
  const lines = new Set<EventSource>()
  let asked: Topics = new Set()
  let sure: Topics = new Set()
  let planned: ReturnType<typeof setTimeout> | undefined
  const tell = (topics: Topics) => askAgain(queries, (query) => isAbout(query, topics))

  const open = () => {
    planned = undefined
    const topics = topicsOfAll(queries)
    asked = topics
    const line = new EventSource(
      `${seat(location.pathname)}/api/live?topics=${[...topics].map(encodeURIComponent).join(',')}`,
    )
    const older = [...lines]
    lines.add(line)
    line.addEventListener('changed', (event) => {
      const changed = new Set(String(event.data).split(' '))
      if (changed.has('clock')) onClock()
      tell(changed)
    })
    // The old line is held until the new one stands, and what may have changed before it did is asked again.
    line.addEventListener('opened', () => {
      for (const old of older) hangUp(old)
      tell(new Set([...topics].filter((topic) => !sure.has(topic))))
      sure = topics
    })
    line.onopen = () => onLine(true)
    line.onerror = () => onLine(false)
  }
  const hangUp = (line: EventSource) => {
    line.close()
    lines.delete(line)
  }
  open()
  const leave = queries.getQueryCache().subscribe(() => {
    if ([...topicsOfAll(queries)].some((topic) => !asked.has(topic))) planned ??= setTimeout(open)
  })
  return () => {
    leave()
    clearTimeout(planned)
    for (const line of lines) line.close()
  }
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
