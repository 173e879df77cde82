import { sql } from 'kysely'
import { behindTheWall, monthOf, type Work } from '#platform/public.ts'
import { cutFor, keyOf } from './gate.ts'
import { periodBefore, periodOf } from './period.ts'
import { type Colleague, CUBE, earlierOf, type Members, membersOf, type Of, placeOf, tenureAt } from './place.ts'
import { type Figure, figuresOf, type Part, type Shares, type Tally } from './tally.ts'

export const periodNow = (work: Work): string => periodOf(monthOf(work.now, work.zone), 'quarter')

/** Freezing and counting take turns: a figure is never worked out while an answer is on its way into it. */
const inTurn = (work: Work) =>
  sql`select pg_advisory_xact_lock(hashtext('care.groups'), hashtext(${work.house}))`.execute(work.tx)

/** Everybody who works here, to know which places are large enough to be places. Not a word about answers. */
async function colleagues(work: Work): Promise<readonly Colleague[]> {
  const rows = await work.tx
    .selectFrom('platform.people')
    .select(['id', 'team', 'created_at'])
    .where('role', 'not in', ['client', 'admin'])
    .execute()
  return rows.map((it) => ({ id: it.id, team: it.team, tenure: tenureAt(it.created_at, work.now) }))
}

/**
 * Counts what a voice says, once in a period. What is written is a count for a place of at least fifteen people; the
 * voice stands in another table, without place, answer or time.
 */
export async function countVoice(
  work: Work,
  it: { voice: Buffer; person: string; answers: readonly { question: string; part: Part }[] },
): Promise<boolean> {
  await inTurn(work)
  const people = await colleagues(work)
  const one = people.find((each) => each.id === it.person)
  const { team = '', tenure = '' } = one ? placeOf(one, people) : {}
  const period = periodNow(work)
  return behindTheWall(work.tx, async () => {
    const added = await work.tx
      .insertInto('care.group_voices')
      .values({ house: work.house, period, voice: it.voice })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n) return false
    for (const { question, part } of it.answers)
      await sql`insert into care.group_tallies (house, period, question, team, tenure, part, n)
        values (${work.house}, ${period}, ${question}, ${team}, ${tenure}, ${part}, 1)
        on conflict (house, period, question, team, tenure, part) do update set n = care.group_tallies.n + 1`.execute(
        work.tx,
      )
    return true
  })
}

/** Every period that is over and has no figures yet is worked out, once; what it was worked out from is then gone. */
export async function freezeWhatIsOver(work: Work, questions: readonly string[]): Promise<void> {
  const now = periodNow(work)
  await inTurn(work)
  const people = membersOf(await colleagues(work))
  const places = await colleagues(work).then((all) => all.map((one) => placeOf(one, all)))
  await behindTheWall(work.tx, async () => {
    const waiting = await work.tx
      .selectFrom('care.group_tallies')
      .select('period')
      .distinct()
      .where('period', '<', now)
      .execute()
    for (const period of [...new Set([periodBefore(now), ...waiting.map((it) => it.period)])].toSorted())
      await freeze(work, period, questions, people, places)
  })
}

async function freeze(
  work: Work,
  period: string,
  questions: readonly string[],
  people: Members,
  places: readonly Of[],
) {
  const { tx, house } = work
  const first = await tx
    .insertInto('care.group_periods')
    .values({ house, period, frozen_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (first.numInsertedOrUpdatedRows !== 0n) {
    for (const question of questions) {
      const figures = figuresOf(
        await talliesOf(work, period, question, places),
        cutFor('wellbeing', CUBE),
        await earlier(work, question, people),
      )
      await tx
        .insertInto('care.group_figures')
        .values(
          figures.map(({ key, of, n, shares }) => ({
            house,
            period,
            question,
            place: key,
            team: of.team ?? '',
            tenure: of.tenure ?? '',
            n,
            shares: JSON.stringify(shares ?? {}),
          })),
        )
        .execute()
    }
    for (const [place, ids] of people)
      await tx
        .insertInto('care.group_members')
        .values({ house, period, place, people: [...ids] })
        .execute()
  }
  await tx.deleteFrom('care.group_tallies').where('period', '=', period).execute()
  await tx.deleteFrom('care.group_voices').where('period', '=', period).execute()
}

/** Places where nobody answered are in it too: they are said like places where four did. */
async function talliesOf(
  work: Work,
  period: string,
  question: string,
  places: readonly Of[],
): Promise<readonly Tally[]> {
  const rows = await work.tx
    .selectFrom('care.group_tallies')
    .select(['team', 'tenure', 'part', 'n'])
    .where('period', '=', period)
    .where('question', '=', question)
    .execute()
  const tallies = new Map<string, { of: Of; counts: Record<Part, number> }>()
  const at = (of: Of) => {
    const there = tallies.get(keyOf(of)) ?? { of, counts: { low: 0, middle: 0, high: 0 } }
    tallies.set(keyOf(of), there)
    return there
  }
  for (const of of places) at(of)
  for (const row of rows)
    at({ ...(row.team && { team: row.team }), ...(row.tenure && { tenure: row.tenure }) }).counts[row.part as Part] +=
      row.n
  return [...tallies.values()]
}

/** The last published figure of each place, with who belonged to it then and who does now. */
async function earlier(work: Work, question: string, now: Members) {
  const rows = await work.tx
    .selectFrom('care.group_figures as f')
    .leftJoin('care.group_members as m', (join) =>
      join.onRef('m.period', '=', 'f.period').onRef('m.place', '=', 'f.place'),
    )
    .distinctOn('f.place')
    .select(['f.place', 'f.n', 'm.people'])
    .where('f.question', '=', question)
    .where('f.n', 'is not', null)
    .orderBy('f.place')
    .orderBy('f.period', 'desc')
    .execute()
  return rows.flatMap((it) => earlierOf([{ key: it.place, n: it.n ?? 0 }], new Map([[it.place, it.people ?? []]]), now))
}

export type Way = 'screen' | 'file' | 'digest'
export type Published = Omit<Figure, 'key'> & { question: string }

/** The only way to a figure. Whoever looks is written down; what they are given was settled when the period ended. */
export async function publishedFigures(
  work: Work,
  it: { period: string; way: Way; reader: string },
): Promise<readonly Published[]> {
  return behindTheWall(work.tx, async () => {
    await work.tx
      .insertInto('care.figure_reads')
      .values({ house: work.house, at: work.now, reader: it.reader, way: it.way, period: it.period })
      .execute()
    const rows = await work.tx
      .selectFrom('care.group_figures')
      .select(['question', 'team', 'tenure', 'n', 'shares'])
      .where('period', '=', it.period)
      .orderBy('question')
      .orderBy('place')
      .execute()
    return rows.map((row) => ({
      question: row.question,
      of: { ...(row.team && { team: row.team }), ...(row.tenure && { tenure: row.tenure }) },
      n: row.n,
      shares: row.n === null ? null : (row.shares as Shares),
    }))
  })
}

export const frozenPeriods = (work: Work) =>
  behindTheWall(work.tx, async () => {
    const rows = await work.tx.selectFrom('care.group_periods').select('period').orderBy('period', 'desc').execute()
    return rows.map((it) => it.period)
  })

export const figureReads = (work: Work) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.figure_reads')
      .select(['at', 'reader', 'way', 'period'])
      .orderBy('at', 'desc')
      .limit(100)
      .execute(),
  )
