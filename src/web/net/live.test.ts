import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { listen } from './live.ts'

/** The browser's own line to the house, as far as a screen uses it. */
class Line extends EventTarget {
  static open: Line[] = []
  readonly url: string
  closed = false
  constructor(url: string) {
    super()
    this.url = url
    Line.open.push(this)
  }
  close() {
    this.closed = true
  }
  says(event: string, data = '') {
    this.dispatchEvent(new MessageEvent(event, { data }))
  }
}
const topics = (line: Line | undefined) =>
  new URLSearchParams(line?.url.split('?')[1]).get('topics')?.split(',').toSorted()

beforeEach(() => {
  Line.open = []
  Object.assign(globalThis, { EventSource: Line, location: { pathname: '/live' } })
  mock.timers.enable({ apis: ['setTimeout'] })
})
afterEach(() => mock.timers.reset())

function screen() {
  const queries = new QueryClient()
  const asked: string[] = []
  const draws = (topic: string) => {
    const observer = new QueryObserver(queries, {
      queryKey: [topic],
      meta: { topics: [topic] },
      queryFn: async () => asked.push(topic),
    })
    return observer.subscribe(() => {})
  }
  return { queries, asked, draws }
}
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

test('a screen that shows one contact asks to hear of that one, and of the clock', () => {
  const { queries, draws } = screen()
  const away = draws('contact:7')
  const stop = listen(
    queries,
    () => {},
    () => {},
  )
  assert.deepEqual(topics(Line.open[0]), ['clock', 'contact:7'])
  stop()
  away()
  assert.ok(Line.open[0]?.closed)
})

test('somebody who opens a second contact keeps the old line until the new one stands, and misses nothing between', async () => {
  const { queries, asked, draws } = screen()
  const leave = [draws('contact:7')]
  const stop = listen(
    queries,
    () => {},
    () => {},
  )
  Line.open[0]?.says('opened')
  await settled()
  leave.push(draws('contact:8'))
  mock.timers.tick(1)
  assert.deepEqual(topics(Line.open[1]), ['clock', 'contact:7', 'contact:8'])
  assert.equal(Line.open[0]?.closed, false)

  await settled()
  asked.length = 0
  Line.open[1]?.says('opened')
  await settled()
  assert.deepEqual(asked, ['contact:8'])
  assert.equal(Line.open[0]?.closed, true)

  Line.open[1]?.says('changed', 'contact:7')
  await settled()
  assert.deepEqual(asked, ['contact:8', 'contact:7'])
  stop()
  for (const away of leave) away()
  queries.clear()
})
