import { useCallback, useEffect, useRef, useState } from 'react'
import type { Backwards } from '#routing/asking/backwards.ts'
import type { Outcome, Progress } from '#routing/asking/plan.ts'
import type { Order, Said } from './plan.worker.ts'

export type Running = { kind: Order['kind']; progress: Progress }
type Heard = { onPlan: (outcome: Outcome, order: Order) => void; onAsk: (answer: Backwards, order: Order) => void }

/** One thing at a time is worked out beside the page; a new one ends the old one. */
export function usePlanner({ onPlan, onAsk }: Heard) {
  const worker = useRef<Worker | null>(null)
  const [running, setRunning] = useState<Running | null>(null)
  const [hasFailed, setFailed] = useState(false)

  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
    setRunning(null)
  }, [])
  useEffect(() => () => worker.current?.terminate(), [])

  const run = (order: Order) => {
    stop()
    setFailed(false)
    const made = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' })
    worker.current = made
    setRunning({ kind: order.kind, progress: { done: 0, of: 1 } })
    made.onerror = () => {
      stop()
      setFailed(true)
    }
    made.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'progress') return setRunning({ kind: order.kind, progress: data.progress })
      stop()
      if (data.kind === 'plan') onPlan(data.outcome, order)
      else onAsk(data.answer, order)
    }
    made.postMessage(order)
  }
  return { run, stop, running, hasFailed }
}
