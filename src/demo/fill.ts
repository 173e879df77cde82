import { hash } from '@node-rs/argon2'
import type { HouseId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Role } from '#kernel/roles.ts'
import type { Actor } from '#platform/public.ts'
import type { Hands } from './hands.ts'
import { beat, begin, type Run } from './play.ts'
import type { Story } from './story.ts'
import { startsAt } from './story.ts'
import { allBeats, type Beat } from './timeline.ts'

/** Everybody of the demo house signs in with this. A house with customers has no such password. */
export const DEMO_PASSWORD = 'riverside-demo'

export type DemoPerson = { key: string; name: string; role: Role; language: Language; team: string; email: string }

type Event = { at: Date; story: Story } & ({ does: 'begin' } | { does: 'beat'; beat: Beat })

/** The week before `now`, in the order in which it happened. What has not happened yet is left out whole. */
export function eventsBefore(stories: readonly Story[], midnight: Date, now: Date): readonly Event[] {
  return stories
    .flatMap((story): Event[] => {
      const start = new Date(midnight.getTime() + startsAt(story) * 60_000)
      const beats = allBeats(story).map(
        (it): Event => ({ at: new Date(start.getTime() + it.at * 1000), story, does: 'beat', beat: it }),
      )
      const talkEnds = beats.find((it) => it.does === 'beat' && it.beat.does === 'wrap_up')?.at ?? start
      return talkEnds > now ? [] : [{ at: start, story, does: 'begin' }, ...beats.filter((it) => it.at <= now)]
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** Lets the week happen through the house's own commands, with every deadline ringing between them. Gives the stories told. */
export async function fillHouse(it: {
  hands: Hands
  cast: (key: string) => Actor
  ring: (now: Date) => Promise<unknown>
  stories: readonly Story[]
  midnight: Date
  now: Date
}): Promise<number> {
  const runs = new Map<string, Run>()
  for (const event of eventsBefore(it.stories, it.midnight, it.now)) {
    if (event.does === 'begin') {
      await it.ring(event.at)
      const run = await begin(it.hands, event.story, event.at, `demo-${event.story.id}`)
      if (run) runs.set(event.story.id, run)
      continue
    }
    if (event.beat.does === 'keep' || event.beat.does === 'later') await it.ring(event.at)
    const run = runs.get(event.story.id)
    if (run) runs.set(event.story.id, await beat(it.hands, it.cast, event.story, run, event.beat, event.at))
  }
  await it.ring(it.now)
  return runs.size
}

export type NewPerson = DemoPerson & { house: HouseId; password: string }

/** One hash for all of them: the password is the same, and a new house should not take a second longer for each. */
export const demoPassword = () => hash(DEMO_PASSWORD)
