import { useSession } from '../net/session.tsx'
import { CareTasks } from './care-tasks.tsx'
import { OfferTalk } from './offer-talk.tsx'

/** On the floor, under who needs a human now: what colleagues asked of me, and "I have time for you". */
export function FloorAsked({ seats }: { seats: readonly { id: string; name: string }[] }) {
  const { person } = useSession()
  const offers = person.role === 'lead' || person.role === 'manager'
  return (
    <>
      <CareTasks isQuiet />
      {offers && <OfferTalk seats={seats} />}
    </>
  )
}
