import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { usePresence } from '../pages/live-data.ts'
import { ActButton } from '../ui/act-button.tsx'

/** Whether calls for help ask me first. Nothing said means here; one tap says away, one says back. */
export function HereToggle({ saidAway }: { saidAway: boolean }) {
  const { t } = useWords()
  const act = useDo()
  return (
    <ActButton onAct={() => void act('PUT /api/presence', { state: saidAway ? 'available' : 'away' })}>
      {t(saidAway ? 'help.here' : 'help.away')}
    </ActButton>
  )
}

export function useSaidAway(): boolean {
  const { person } = useSession()
  const { data } = usePresence(person.id)
  return data?.saidAway ?? false
}
