import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const QUESTIONS = 5
/** So many days after it was held the five questions are answered, and then the figure of the group stands. */
export const CHECK_DAYS = 14
/** Fewer people than this are no group. */
export const GROUP = 5

export type Question = { ask: string; options: readonly string[]; right: number }

export const rightOf = (questions: readonly Pick<Question, 'right'>[], answers: readonly number[]): number =>
  questions.filter((it, at) => it.right === answers[at]).length

export type Lecture = { heldAt: Date; checkUntil: Date; noted: boolean }

/** Who was there is known once it has begun. */
export const noteAttendance = (it: Lecture, now: Date): Outcome<null, 'lecture.not_yet'> =>
  now < it.heldAt ? refuse('lecture.not_yet') : done(null)

/** Whoever was not there is asked again, once, to a session of its own. */
export function offerAgain(
  it: Lecture & { again: boolean; absent: number },
  heldAt: Date,
  now: Date,
): Outcome<null, 'lecture.not_yet' | 'lecture.nobody_missed_it' | 'lecture.offered_again'> {
  if (!it.noted || heldAt <= now) return refuse('lecture.not_yet')
  if (it.again) return refuse('lecture.offered_again')
  return it.absent === 0 ? refuse('lecture.nobody_missed_it') : done(null)
}

/** Answered once, by whoever was there, until the figure of the group is made: it is then never moved by one person. */
export function answerCheck(
  it: Lecture & { came: boolean; answered: boolean },
  now: Date,
): Outcome<null, 'lecture.not_there' | 'lecture.answered' | 'lecture.check_over'> {
  if (!it.came) return refuse('lecture.not_there')
  if (it.answered) return refuse('lecture.answered')
  return now >= it.checkUntil ? refuse('lecture.check_over') : done(null)
}

/** In steps of a tenth, never quite nothing and never quite all: near the edges it would name people. */
export const tenths = (rights: number, people: number): number =>
  Math.min(0.9, Math.max(0.1, Math.round((rights / (people * QUESTIONS)) * 10) / 10))
