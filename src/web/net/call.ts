import type { ApiInput, ApiOutput, RouteName } from '#api.ts'

/** A refusal as the house said it: a code, and a sentence in the reader's language. */
export class Refused extends Error {
  readonly code: string
  constructor(code: string, sentence: string) {
    super(sentence)
    this.code = code
  }
}

/** Two people side by side in one browser sit at seats; each seat is the same house under its own path. */
export const seat = (path: string): string => /^\/seat\/[a-z]+/.exec(path)?.[0] ?? ''

type Given = Readonly<Record<string, unknown>>

/** Asks the house. Throws `Refused` with the house's own sentence, or one that says the line is down. */
export async function call<R extends RouteName>(
  route: R,
  input: ApiInput<R>,
  headers: Readonly<Record<string, string>> = {},
  /** `omit` says nothing of who is asking: for the doors that take no name. */
  credentials: RequestCredentials = 'same-origin',
): Promise<ApiOutput<R>> {
  const [method = 'GET', path = ''] = route.split(' ')
  const given: Record<string, unknown> = { ...(input as Given) }
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(given[name])
    delete given[name]
    return encodeURIComponent(value)
  })
  const query =
    method === 'GET'
      ? new URLSearchParams(Object.entries(given).map(([key, value]) => [key, String(value)])).toString()
      : ''
  const answer = await fetch(`${seat(location.pathname)}${filled}${query && `?${query}`}`, {
    method,
    credentials,
    headers: {
      'accept-language': document.documentElement.lang,
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(given) }),
  }).catch(() => null)
  if (!answer) throw new Refused('line.down', '')
  const said = (await answer.json().catch(() => null)) as { refusal?: { code: string; sentence: string } } | null
  if (answer.ok && said) return said as ApiOutput<R>
  throw new Refused(said?.refusal?.code ?? 'line.down', said?.refusal?.sentence ?? '')
}
