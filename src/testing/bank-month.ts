import { existsSync, readFileSync } from 'node:fs'

/** A month of a real call centre, on the machines that have it. It is looked at and never copied. */
const FILE = new URL(
  '../../../shared/data/evaluation-only/anonymous-bank/data_anonymous_bank_february.txt',
  import.meta.url,
)

export type BankCall = { day: string; minutes: number; server: string }

/** Calls that somebody answered, or nothing where the month is not at hand. */
export function bankMonth(): readonly BankCall[] | null {
  if (!existsSync(FILE)) return null
  const [head = '', ...lines] = readFileSync(FILE, 'utf8').trim().split(/\r?\n/)
  const names = head.split('\t')
  const at = (name: string) => names.indexOf(name)
  return lines.flatMap((line) => {
    const cells = line.split('\t')
    const server = cells[at('server')] ?? ''
    const raw = cells[at('date')] ?? ''
    if (cells[at('outcome')] !== 'AGENT' || server === 'NO_SERVER') return []
    const day = `19${raw.slice(0, 2)}-${raw.slice(2, 4)}-${raw.slice(4, 6)}`
    return [{ day, minutes: Number(cells[at('ser_time')]) / 60, server }]
  })
}

/** Every call of the month as the queue saw it: seconds of its day, and who it was. */
export type BankArrival = {
  id: string
  day: string
  customer: string
  priority: number
  outcome: 'AGENT' | 'HANG' | 'PHANTOM'
  /** When it came to the queue, how long its caller waited, and how long it was served: seconds. */
  came: number
  waited: number
  served: number
  servedAt: number | null
  server: string | null
}

const seconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

export function bankArrivals(): readonly BankArrival[] | null {
  if (!existsSync(FILE)) return null
  const [head = '', ...lines] = readFileSync(FILE, 'utf8').trim().split(/\r?\n/)
  const names = head.split('\t')
  return lines.map((line, nth) => {
    const cells = line.split('\t')
    const of = (name: string) => cells[names.indexOf(name)] ?? ''
    const isServed = of('outcome') === 'AGENT' && of('server') !== 'NO_SERVER'
    return {
      id: `${nth}`,
      day: of('date'),
      customer: of('customer_id'),
      priority: Number(of('priority')),
      outcome: of('outcome') as BankArrival['outcome'],
      came: seconds(of('vru_exit')),
      waited: Number(of('q_time')),
      served: Number(of('ser_time')),
      servedAt: isServed ? seconds(of('ser_start')) : null,
      server: isServed ? of('server') : null,
    }
  })
}
