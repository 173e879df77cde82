import './standings.css'
import { OneStanding } from './standings/one-standing.tsx'
import { ChooseCustomer, FormFor } from './standings/standing-form.tsx'
import { StandingList } from './standings/standing-list.tsx'

/** What was decided about how somebody reaches us, until when, and who looks at it again. */
export function StandingsPart({ id }: { id: string | null }) {
  return (
    <div className="sy-standings">
      {id === null && <StandingList />}
      {id === 'new' && <ChooseCustomer />}
      {id?.startsWith('for-') && <FormFor customer={id.slice('for-'.length)} />}
      {id !== null && id !== 'new' && !id.startsWith('for-') && <OneStanding id={id} />}
    </div>
  )
}
