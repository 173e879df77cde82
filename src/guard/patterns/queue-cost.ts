/** One who came to the queue: waited until answered, or left unanswered; was served until they left. Milliseconds. */
export type InQueue = { id: string; came: number; answered: number | null; left: number }

/** Extra seconds that others waited because somebody was occupied, between a low and a high estimate. */
export type QueueCost = { seconds: number; low: number; high: number; others: number }

const NOTHING: QueueCost = { seconds: 0, low: 0, high: 0, others: 0 }
/** Nobody knows how long the next ones would have taken, so the sum is made with shorter and with longer ones too. */
const SHORTER = 0.4
const LONGER = 2.5
/** Below this the low and the high stand apart by chance alone. */
const LEAST_BAND_SECONDS = 120

/**
 * What one contact cost those who stood behind it, from the queue as it really was: had this person been free, they would
 * have taken the first who waited, then the next, each for as long as contacts took at that time; who is taken earlier
 * moves everybody behind up, until the queue is empty. Where nobody waited, nobody was made to wait.
 */
export function queueCost(all: readonly InQueue[], occupied: InQueue): QueueCost {
  if (occupied.answered === null) return NOTHING
  const others = all.filter((it) => it.id !== occupied.id)
  const mean = meanService(others, occupied)
  if (mean === null) return NOTHING
  const waited = others.filter((it) => waitsWhile(it, occupied.answered ?? 0, occupied.left)).length
  if (waited === 0) return NOTHING
  const at = (service: number) => savedBy(others, occupied.answered ?? 0, occupied.left, service) / 1000
  const [fast, usual, slow] = [at(mean * SHORTER), at(mean), at(mean * LONGER)]
  return {
    seconds: Math.round(usual),
    low: Math.round(Math.max(0, Math.min(fast, usual, slow) - LEAST_BAND_SECONDS)),
    high: Math.round(Math.max(fast, usual, slow) + LEAST_BAND_SECONDS),
    others: waited,
  }
}

const waitEnd = (it: InQueue) => it.answered ?? it.left
const waitsWhile = (it: InQueue, from: number, to: number) =>
  it.came < to && waitEnd(it) > from && waitEnd(it) > it.came

const AROUND = 3_600_000

/** How long a contact took in the hour around it. */
function meanService(others: readonly InQueue[], { came, left }: InQueue): number | null {
  const near = others.filter((it) => it.answered !== null && it.left > came - AROUND && it.answered < left + AROUND)
  if (near.length === 0) return null
  return near.reduce((sum, it) => sum + it.left - (it.answered ?? it.left), 0) / near.length
}

/** Somebody who would be free from one moment to another, and is again when who they took has been served. */
type Spare = { freeAt: number; until: number }

/** Milliseconds of waiting that go away when the person is free from `from` to `to` and each contact takes `service`. */
function savedBy(others: readonly InQueue[], from: number, to: number, service: number): number {
  const changes = changesFrom(others, from)
  let spare: Spare[] = [{ freeAt: from, until: to }]
  let [waiting, ahead, saved, now] = [0, 0, 0, from]
  const takeWho = () => {
    spare = spare.filter((it) => it.until > now)
    for (const it of spare)
      if (it.freeAt <= now && waiting > ahead) {
        ahead++
        it.freeAt = now + service
      }
  }
  const liveUntil = (end: number) => {
    while (now < end) {
      takeWho()
      const next = Math.min(end, ...spare.map((it) => it.freeAt).filter((at) => at > now))
      saved += ahead * (next - now)
      now = next
    }
  }
  for (const { at, by } of changes) {
    liveUntil(at)
    waiting += by
    // Somebody is taken who was served already: whoever takes them really is free as long as that lasts.
    if (ahead > waiting) {
      ahead = waiting
      spare.push({ freeAt: now, until: now + service })
    }
    if (now > to && ahead === 0 && !spare.some((it) => it.until > now)) break
  }
  return saved
}

const changesFrom = (others: readonly InQueue[], from: number) =>
  others
    .filter((it) => waitEnd(it) > from && waitEnd(it) > it.came)
    .flatMap((it) => [
      { at: Math.max(it.came, from), by: 1 },
      { at: waitEnd(it), by: -1 },
    ])
    .toSorted((a, b) => a.at - b.at || b.by - a.by)
