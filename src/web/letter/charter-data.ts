import { useEffect, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { call } from '../net/call.ts'

export type CharterAnswer = ApiOutput<'GET /api/charter'>
type State = { is: 'loading' } | { is: 'there'; charter: CharterAnswer } | { is: 'down' }

/** The charter that holds now, or the version that is cited. */
export function useCharter(version?: number): { state: State; again: () => void } {
  const [state, setState] = useState<State>({ is: 'loading' })
  const [nth, setNth] = useState(0)
  useEffect(() => {
    let isGone = false
    // Asked anew when somebody presses “again”.
    void nth
    call('GET /api/charter', version === undefined ? {} : { version }).then(
      (charter) => !isGone && setState({ is: 'there', charter }),
      () => !isGone && setState({ is: 'down' }),
    )
    return () => {
      isGone = true
    }
  }, [version, nth])
  return { state, again: () => setNth((it) => it + 1) }
}
