/** What happens next, by time; of two at one time the earlier written. A binary heap over plain columns. */
export type Agenda = {
  readonly push: (at: number, what: number, who: number) => void
  /** Moves the earliest into `at`, `what` and `who`; false when nothing is left. */
  readonly pop: () => boolean
  readonly nextAt: () => number
  at: number
  what: number
  who: number
}

export function agenda(): Agenda {
  const times: number[] = []
  const orders: number[] = []
  const whats: number[] = []
  const whos: number[] = []
  let written = 0
  const before = (a: number, b: number) =>
    (times[a] as number) < (times[b] as number) ||
    (times[a] === times[b] && (orders[a] as number) < (orders[b] as number))
  const swap = (a: number, b: number) => {
    for (const column of [times, orders, whats, whos]) {
      const kept = column[a] as number
      column[a] = column[b] as number
      column[b] = kept
    }
  }
  const it: Agenda = {
    at: 0,
    what: 0,
    who: 0,
    nextAt: () => times[0] ?? Number.POSITIVE_INFINITY,
    push(at, what, who) {
      times.push(at)
      orders.push(written++)
      whats.push(what)
      whos.push(who)
      for (let child = times.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1
        if (!before(child, parent)) break
        swap(child, parent)
        child = parent
      }
    },
    pop() {
      if (times.length === 0) return false
      it.at = times[0] as number
      it.what = whats[0] as number
      it.who = whos[0] as number
      swap(0, times.length - 1)
      for (const column of [times, orders, whats, whos]) column.pop()
      for (let parent = 0; ; ) {
        const left = 2 * parent + 1
        const right = left + 1
        let least = parent
        if (left < times.length && before(left, least)) least = left
        if (right < times.length && before(right, least)) least = right
        if (least === parent) return true
        swap(parent, least)
        parent = least
      }
    },
  }
  return it
}
