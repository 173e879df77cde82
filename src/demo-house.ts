import { seatPeer } from '#coaching/public.ts'
import { type DemoPerson, demoPassword, fillHouse } from '#demo/public.ts'
import { addQueue } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { addStock } from '#redress/public.ts'
import { stories } from '../stories/all.ts'
import { people } from '../stories/people.ts'
import { queues } from '../stories/queues.ts'
import { stock } from '../stories/stock.ts'
import { addPerson, everyone } from './platform/auth/auth.sql.ts'
import { startOfDay } from './platform/clock/start-of-day.ts'
import { inHouse } from './platform/db/db.ts'
import { ringAll } from './platform/deadlines/ring.ts'
import type { House } from './platform/http/house.ts'
import type { inProcess } from './platform/http/in-process.ts'
import { newId } from './platform/new-id.ts'
import type { Actor, Rings } from './platform/public.ts'

type Hands = ReturnType<typeof inProcess>

/**
 * Puts the people of the demo house into one where nobody lives yet, lets their week happen, and gives the stage on which
 * a visitor can watch. A token made before the first start has made the house, but nobody has moved in by that.
 */
export async function tellTheDemo(house: House, hands: Hands, rings: Rings) {
  const isNew = (await peopleOf(house)).length === 0
  if (isNew) await moveIn(house)
  const there = await peopleOf(house)
  const actors = new Map<string, Actor>(there.map(({ key, ...person }) => [key, { kind: 'person', ...person }]))
  const cast = (key: string): Actor => actors.get(key) ?? { kind: 'nobody' }
  if (isNew) {
    const now = house.clock.now()
    await fillHouse({
      hands,
      cast,
      ring: (moment) => ringAll(house, rings, moment),
      stories,
      midnight: startOfDay(now, house.zone),
      now,
    })
  }
  return { hands, cast, stories, people }
}

const peopleOf = (house: House) => inHouse(house.db, house.house, (tx) => everyone(tx))

/** The people of the demo house have learnt their trade already. */
const longBefore = (now: Date) => new Date(now.getTime() - 365 * 86_400_000)

async function moveIn(house: House): Promise<void> {
  const password = await demoPassword()
  const now = house.clock.now()
  await inHouse(house.db, house.house, async (tx) => {
    const ids = new Map<string, PersonId>()
    for (const person of people satisfies readonly DemoPerson[]) {
      const id = newId<'person'>(now)
      ids.set(person.key, id)
      await addPerson(tx, { id, house: house.house, password, created_at: longBefore(now), ...person })
    }
    const [ting, gao] = [ids.get('ting'), ids.get('gao')]
    if (ting && gao)
      await seatPeer(tx, { house: house.house, person: ting, topics: ['public_line', 'orders'], by: gao, now })
    for (const queue of queues) await addQueue(tx, { id: newId(now), house: house.house, ...queue })
    for (const thing of stock) await addStock(tx, { id: newId(now), house: house.house, ...thing })
  })
}
