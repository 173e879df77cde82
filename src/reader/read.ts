import type { TrainedReader } from './card.ts'
import type { Model } from './model/model.ts'
import { offenceIn } from './model/offence.ts'
import { type Piece, piecesOf } from './model/pieces.ts'
import { modelFrom } from './model/weights.ts'
import { readAgentPiece } from './read-agent.ts'
import { readCustomerPiece } from './read-customer.ts'
import type { Context, Due, Reading, Span, Target, Turn } from './reading.ts'

/** Judges any text, for comparing with public test sets; no contact ever shows it. */
export type OffenceJudge = { offence(text: string): { probability: number; offensive: boolean } }

/** Reading is synchronous, and the same for the same text, context and weights. Throws where the weights are broken. */
export function readerFrom(weights: Uint8Array): TrainedReader & OffenceJudge {
  const model = modelFrom(weights)
  return {
    read: (turn, context) => readTurn(model, turn, context),
    card: { name: model.name, thresholds: model.thresholds },
    offence: (text) => offenceIn(model, text),
  }
}

/** A letter, a number, a picture or a sign: anything but space, controls and halves of characters. */
const SOMETHING = /[\p{L}\p{N}\p{P}\p{S}\p{M}]/u
const NOTHING_SAID: Reading = { signals: [], anger: 0, target: 'none', acts: [], misconduct: 0 }

function readTurn(model: Model, turn: Turn, context: Context): Reading {
  if (!SOMETHING.test(turn.text)) return NOTHING_SAID
  const pieces = piecesOf(turn.text)
  const read = turn.role === 'customer' ? readCustomerPiece : readAgentPiece
  const readings = pieces.map((piece) => moved(read(model, piece.text, context), piece))
  return readings.length === 1 && readings[0] ? readings[0] : together(readings)
}

const moved = (reading: Reading, { at }: Piece): Reading => {
  if (at === 0) return reading
  const span = ([from, to]: Span): Span => [from + at, to + at]
  return {
    ...reading,
    signals: reading.signals.map((one) => ({ ...one, span: span(one.span) })),
    acts: reading.acts.map((one) => ({ ...one, span: span(one.span) })),
    ...(reading.due ? { due: { ...reading.due, span: span(reading.due.span) } } : {}),
  }
}

/** A letter says what its pieces say: of each kind the surest, the greatest anger, the target of the angriest piece. */
function together(readings: readonly Reading[]): Reading {
  const angriest = readings.reduce<Reading | undefined>(
    (most, one) => (most === undefined || weight(one) > weight(most) ? one : most),
    undefined,
  )
  const due = readings.reduce<Due | undefined>((last, one) => one.due ?? last, undefined)
  return {
    signals: surest(
      readings.flatMap(({ signals }) => signals),
      ({ kind }) => kind,
    ),
    acts: surest(
      readings.flatMap(({ acts }) => acts),
      ({ act }) => act,
    ),
    anger: angriest?.anger ?? 0,
    target: angriest?.target ?? ('none' satisfies Target),
    ...(due ? { due } : {}),
    misconduct: Math.max(...readings.map(({ misconduct }) => misconduct ?? 0)),
  }
}

const weight = ({ anger, signals }: Reading): number => anger + Math.max(0, ...signals.map(({ level }) => level))

function surest<One extends { probability: number; span: Span }>(all: readonly One[], of: (one: One) => string): One[] {
  const best = new Map<string, One>()
  for (const one of all) if ((best.get(of(one))?.probability ?? -1) < one.probability) best.set(of(one), one)
  return [...best.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}
