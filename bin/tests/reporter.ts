import type { TestEvent } from 'node:test/reporters'

/** One line of JSON for every test that ended, so that they can be counted file by file. */
export type Ended = {
  readonly file: string
  readonly name: string
  readonly passed: boolean
  readonly skipped: boolean
  readonly milliseconds: number
  readonly said?: string
}

/** What a file wrote to standard error; it is told after its tests, and shown only if the file broke. */
export type Complained = { readonly file: string; readonly complained: string }

type Data = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>['data']

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const complaints = new Map<string, string>()
  for await (const { type, data } of events) {
    if (type === 'test:stderr') complaints.set(data.file, (complaints.get(data.file) ?? '') + data.message)
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.details.type === 'suite' && type === 'test:pass') continue
    yield `${JSON.stringify(endedOf(data, type === 'test:pass'))}\n`
  }
  for (const [file, complained] of complaints) yield `${JSON.stringify({ file, complained } satisfies Complained)}\n`
}

function endedOf(data: Data, passed: boolean): Ended {
  const error = 'error' in data.details ? data.details.error : undefined
  return {
    file: data.file ?? '',
    name: data.name,
    passed: passed || data.todo !== undefined,
    skipped: data.skip !== undefined || (data.todo !== undefined && !passed),
    milliseconds: data.details.duration_ms,
    ...(error === undefined ? {} : { said: whatWasSaid(error) }),
  }
}

/** The runner wraps what the test threw; the inner one has the stack a person needs. */
function whatWasSaid(error: Error): string {
  const inner = error.cause instanceof Error ? error.cause : error
  return inner.stack ?? inner.message ?? String(error.cause)
}
