import { useCallback, useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useNow } from '../../net/session.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { LoadingState } from '../../ui/states.tsx'
import { PromiseActs } from './promise-acts.tsx'
import { PromiseLine } from './promise-line.tsx'
import { useCasePromises } from './promises-data.ts'

type Which = { promise: string; caseId: string }

/** One promise from a list somewhere else: whole, with everything that can be done with it. */
export function usePromiseSheet() {
  const { t } = useWords()
  const [which, setWhich] = useState<Which | null>(null)
  const ask = useCallback((promise: string, caseId: string) => setWhich({ promise, caseId }), [])
  const close = () => setWhich(null)
  const panel = (
    <SideSheet title={t('page.keep.title')} opened={which !== null} size={520} onClose={close}>
      {which && <Sheet which={which} onDone={close} />}
    </SideSheet>
  )
  return { ask, panel }
}

function Sheet({ which, onDone }: { which: Which; onDone: () => void }) {
  const now = useNow(30_000)
  const all = useCasePromises(which.caseId)
  const promise = all.data?.promises.find((it) => it.id === which.promise)
  if (!promise) return <LoadingState rows={3} />
  return (
    <>
      <ul>
        <PromiseLine promise={promise} now={now} />
      </ul>
      {promise.owed && <PromiseActs promise={promise} onDone={onDone} />}
    </>
  )
}
