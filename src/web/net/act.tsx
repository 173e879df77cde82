import { Notification } from '@mantine/core'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ApiInput, ApiOutput, RouteName } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call, Refused } from './call.ts'

type How = { headers?: Readonly<Record<string, string>>; credentials?: RequestCredentials }
type Do = <R extends RouteName>(route: R, input: ApiInput<R>, how?: How) => Promise<ApiOutput<R> | null>
const Doing = createContext<Do>(async () => null)

/** Does one thing in the house. A refusal is said in one line that stays until it is read, and gives null. */
export const useDo = (): Do => useContext(Doing)

export function Doer({ children }: { children: ReactNode }) {
  const { t } = useWords()
  const [refusal, setRefusal] = useState<string | null>(null)
  const act = useMemo<Do>(
    () => async (route, input, how) => {
      try {
        const answer = await call(route, input, how?.headers, how?.credentials)
        setRefusal(null)
        return answer
      } catch (error) {
        setRefusal(error instanceof Refused && error.message ? error.message : t('state.failed'))
        return null
      }
    },
    [t],
  )
  return (
    <Doing value={act}>
      {children}
      <div className="sy-refusal" role="status">
        {refusal && (
          <Notification
            withBorder
            onClose={() => setRefusal(null)}
            closeButtonProps={{ 'aria-label': t('shell.close') }}
          >
            {refusal}
          </Notification>
        )}
      </div>
    </Doing>
  )
}
