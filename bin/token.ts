import { environment, readConfig } from '#platform/config/env.ts'
import { argumentsOf } from './arguments.ts'
import { Mistake, toItsEnd } from './ended.ts'
import { issueToken } from './token/issue.ts'
import { readRequest } from './token/request.ts'

const { flags } = argumentsOf({
  command: 'token',
  does: 'Makes an API token and prints it alone on standard output. It is shown this once: the house keeps only its digest.',
  flags: {
    name: { type: 'string', does: 'Who will use it, such as switchboard; what it does is recorded under this name' },
    scope: {
      type: 'string',
      does: 'What it may do: contacts, messages or clock. May be given several times',
      many: true,
    },
  },
})

await toItsEnd(async () => {
  const request = readRequest(flags.name, flags.scope)
  if (!request.ok) throw new Mistake(request.says)
  const settings = readConfig(environment())
  if (!settings.ok) throw new Mistake(settings.sentence)
  process.stdout.write(`${await issueToken(settings.config, request.name, request.scopes)}\n`)
  return 0
})
