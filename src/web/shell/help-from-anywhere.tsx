import { useMemo } from 'react'
import { useDo } from '../net/act.tsx'
import { useMine } from '../pages/live-data.ts'
import { action } from './action.ts'
import { useActions } from './actions.tsx'

/** A person who talks to a customer has help under F8 on every screen, not only on that one. */
export function HelpFromAnywhere({ me }: { me: string }) {
  const act = useDo()
  const running = useMine(me).data?.contacts.find((it) => it.state === 'running')?.id
  const actions = useMemo(
    () =>
      running
        ? [
            action({
              name: 'help.anywhere',
              key: 'H',
              label: 'live.act.help',
              run: () => void act('POST /api/contacts/:id/help', { id: running }),
            }),
          ]
        : [],
    [act, running],
  )
  useActions(actions)
  return null
}
