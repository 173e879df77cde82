import http from 'node:http'
import https from 'node:https'

export type Reply = { readonly status: number; readonly body: unknown; readonly cookie: string | undefined }
export type Calls = {
  readonly base: URL
  /** Asks the house once. Throws `NoReply` when nothing came back. */
  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Reply>
  /** Opens an answer that goes on and on. */
  open(path: string, headers?: Readonly<Record<string, string>>): Promise<http.IncomingMessage>
  close(): void
}

/** The house did not answer: it is down, it went down meanwhile, or the way to it is cut. */
export class NoReply extends Error {
  override name = 'NoReply'
}

const PATIENCE_MS = 30_000

/** Talks to one house over connections that stay open, as a phone system does. `headers` say who is asking. */
export function callsTo(base: URL, headers: Readonly<Record<string, string>>, connections = 64): Calls {
  const secure = base.protocol === 'https:'
  const agent = new (secure ? https : http).Agent({ keepAlive: true, maxSockets: connections })
  const begin = (method: string, path: string, more: Readonly<Record<string, string | number>>, of?: http.Agent) =>
    (secure ? https : http).request(new URL(path, base), {
      method,
      agent: of ?? agent,
      headers: { ...headers, ...more },
    })

  return {
    base,
    async ask(method, path, body) {
      const sent = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
      const more = sent ? { 'content-type': 'application/json', 'content-length': sent.length } : {}
      const answer = await answered(begin(method, path, more), sent)
      const text = await wholeOf(answer)
      return {
        status: answer.statusCode ?? 0,
        body: jsonOf(text),
        cookie: answer.headers['set-cookie']?.[0]?.split(';')[0],
      }
    },
    open: (path, more = {}) => answered(begin('GET', path, more, new (secure ? https : http).Agent())),
    close: () => agent.destroy(),
  }
}

const answered = (request: http.ClientRequest, body?: Buffer) =>
  new Promise<http.IncomingMessage>((resolve, reject) => {
    const timer = setTimeout(() => request.destroy(new NoReply('in time')), PATIENCE_MS)
    request.once('response', (answer) => {
      clearTimeout(timer)
      resolve(answer)
    })
    request.once('error', (fault) => {
      clearTimeout(timer)
      reject(new NoReply(fault.message))
    })
    request.end(body)
  })

async function wholeOf(answer: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  try {
    for await (const part of answer) parts.push(part)
  } catch (fault) {
    throw new NoReply(fault instanceof Error ? fault.message : 'cut off')
  }
  return Buffer.concat(parts).toString()
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
