/** One event of the live stream: what happened, to what, and the point from which to hear on. */
export type StreamEvent = { readonly event: string; readonly topics: readonly string[]; readonly point: string }

/** Takes a stream of server-sent events apart, wherever the network has cut it. */
export function eventReader(hear: (event: StreamEvent) => void): (part: string) => void {
  let rest = ''
  return (part) => {
    rest += part
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const block = rest.slice(0, end)
      rest = rest.slice(end + 2)
      if (block.includes('data:')) hear(eventOf(block))
    }
  }
}

function eventOf(block: string): StreamEvent {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const topics = (fields.get('data') ?? '').split(' ').filter((topic) => topic !== '')
  return { event: fields.get('event') ?? '', topics, point: fields.get('id') ?? '' }
}
