import { z } from 'zod'
import type { Contract } from './contract.ts'
import type { Policies } from './policy.ts'

type Json = Record<string, unknown>

/** OpenAPI 3.1 made from the contracts: there is no second description that could drift. */
export function openApi(contracts: readonly Contract[], policies: Policies, version: string): Json {
  const paths: Record<string, Json> = {}
  for (const contract of contracts) {
    const [method = '', path = ''] = contract.route.split(' ')
    const at = path.replaceAll(/:(\w+)/g, '{$1}')
    paths[at] = { ...paths[at], [method.toLowerCase()]: operation(contract, policies) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Sanying', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: { securitySchemes: SCHEMES },
  }
}

const SCHEMES = {
  session: { type: 'apiKey', in: 'cookie', name: 'sanying_session' },
  token: { type: 'http', scheme: 'bearer', description: 'An API token, made with `npm run token`' },
  link: { type: 'apiKey', in: 'header', name: 'x-sanying-link', description: "A customer's link to one case" },
}

function operation(contract: Contract, policies: Policies): Json {
  const may = policies[contract.may] ?? {}
  const security = may.anybody
    ? []
    : [
        ...(may.roles ? [{ session: [] }] : []),
        ...(may.scopes ? [{ token: may.scopes }] : []),
        ...(may.customer ? [{ link: [] }] : []),
      ]
  return {
    operationId: contract.route.replaceAll(/[^A-Za-z]+/g, '_').toLowerCase(),
    summary: contract.summary,
    'x-policy': contract.may,
    security,
    parameters: [...parameters(contract.params, 'path'), ...parameters(contract.query, 'query')],
    ...(contract.body ? { requestBody: body(contract) } : {}),
    ...(contract.takesFile ? { requestBody: { required: true, ...FILE } } : {}),
    responses: {
      200: { description: 'Done', ...(contract.givesFile ? FILE : media(schema(contract.output, 'output'))) },
      ...refusals(contract),
    },
  }
}

const FILE = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }

const body = (contract: Contract): Json => ({
  required: true,
  content: {
    'application/json': {
      schema: schema(contract.body, 'input'),
      ...(contract.example === undefined ? {} : { example: contract.example }),
    },
  },
})

const schema = (shape: z.ZodType | undefined, io: 'input' | 'output'): Json =>
  shape ? { ...z.toJSONSchema(shape, { target: 'draft-2020-12', io, unrepresentable: 'any' }), $schema: undefined } : {}

const media = (of: Json): Json => ({ content: { 'application/json': { schema: of } } })

function parameters(shape: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = schema(shape, 'input') as { properties?: Json; required?: string[] }
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: of,
  }))
}

function refusals(contract: Contract): Record<number, Json> {
  const codes: [string, number][] = [...Object.entries(contract.refusals), ['input.invalid', 400]]
  const by = Map.groupBy(codes, ([, status]) => status)
  return Object.fromEntries(
    [...by].map(([status, of]) => [
      status,
      {
        description: `Refused: ${of.map(([code]) => code).join(', ')}`,
        ...media({
          type: 'object',
          properties: {
            refusal: {
              type: 'object',
              properties: { code: { enum: of.map(([code]) => code) }, sentence: { type: 'string' } },
            },
          },
        }),
      },
    ]),
  )
}
