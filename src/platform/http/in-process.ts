import { type Outcome, refuse } from '#kernel/outcome.ts'
import type { Actor } from '../actor.ts'
import { noDoor } from '../work.ts'
import type { Route } from './contract.ts'
import type { House } from './house.ts'
import { allows } from './policy.ts'
import { run } from './server.ts'

type Given = Readonly<Record<string, unknown>>

/**
 * Does what a route does without a network between: the same policy, the same shapes, the same transaction.
 * The demo house lives through its week this way, so no row of it was made by another hand than the product's.
 */
export function inProcess(house: House, routes: readonly Route[]) {
  const byName = new Map(routes.map((route) => [route.contract.route, route]))
  return async (actor: Actor, now: Date, name: string, input: Given = {}): Promise<Outcome<Given, string>> => {
    const route = byName.get(name)
    if (!route) throw new Error(`There is no route ${name}`)
    const { contract } = route
    const may = house.policies[contract.may]
    if (!may || !allows(may, actor)) return refuse('access.not_yours')
    const given: Record<string, unknown> = {}
    for (const shape of [contract.params, contract.query, contract.body]) {
      const read = shape?.safeParse(input)
      if (read && !read.success) return refuse('input.invalid')
      Object.assign(given, read?.data)
    }
    const door = { ...noDoor(), headers: { link: typeof input.link === 'string' ? input.link : undefined } }
    const { outcome, topics } = await run(house, route, { actor, now, clock: house.clock, door }, given)
    house.live.tell(topics)
    return outcome.ok ? { ok: true, next: contract.output.parse(outcome.next) as Given } : outcome
  }
}
