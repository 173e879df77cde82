import type { z } from 'zod'
import { type CustomerId, id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, setDeadline, type Work } from '#platform/public.ts'
import { addDraft, type Content, groundOf, profileOf, saveApproval, saveDraft, saveDropped } from './draft.sql.ts'
import { approve, begin } from './ladder.ts'
import { type Missing, missingOf } from './missing.ts'
import type { AccessOptions } from './options.ts'
import { ladderInForce } from './policy.sql.ts'
import { type accessOptions, approveStanding, draftStanding, dropStanding, editStanding } from './standing.contract.ts'
import { evidenceOf, findStandingForUpdate, incidentsOf, type StandingRow, toDraft } from './standing.sql.ts'
import type { Evidence, Who } from './standing.ts'

export const standingDraftRoutes: readonly Route[] = [
  answer(draftStanding, async (work, { customer, ...input }) => {
    const who = await customerOf(work, customer)
    if (!who) return refuse('standing.customer_unknown')
    const content = contentOf(input)
    const sound = await soundContent(work, who, content)
    if (!sound.ok) return sound
    const { version, policy } = await ladderInForce(work.tx, work.now)
    const by = begin(whoActs(work), { rung: content.rung, evidence: sound.next }, policy)
    if (!by.ok) return by
    const made = await addDraft(work, who, content, { issuer: by.next.id, policyVersion: version })
    return done({ id: made, missing: await missingNow(work, made) })
  }),
  answer(editStanding, async (work, { id: of, ...input }) => {
    const row = await findStandingForUpdate(work.tx, of)
    if (!row) return refuse('standing.unknown')
    if (row.state !== 'draft' || row.rung === 'E') return refuse('standing.not_draft')
    const content = contentOf(input)
    const sound = await soundContent(work, row.customer, content)
    if (!sound.ok) return sound
    const { version, policy } = await ladderInForce(work.tx, work.now)
    const by = begin(whoActs(work), { rung: content.rung, evidence: sound.next }, policy)
    if (!by.ok) return by
    await saveDraft(work, row, content, { issuer: by.next.id, policyVersion: version })
    return done({ id: row.id, missing: await missingNow(work, row.id) })
  }),
  answer(approveStanding, async (work, input) => {
    const row = await findStandingForUpdate(work.tx, input.id)
    if (!row) return refuse('standing.unknown')
    if (row.state !== 'draft' || row.rung === 'E') return refuse('standing.not_draft')
    return approveRow(work, row)
  }),
  answer(dropStanding, async (work, input) => {
    const row = await findStandingForUpdate(work.tx, input.id)
    if (!row || work.actor.kind !== 'person') return refuse('standing.unknown')
    if (row.state !== 'draft') return refuse('standing.not_draft')
    await saveDropped(work, row, work.actor.id)
    return done({})
  }),
]

export const whoActs = ({ actor }: Pick<Work, 'actor'>): Who =>
  actor.kind === 'person' ? { is: 'person', id: actor.id, role: actor.role } : { is: 'machine' }

/** Two who approve at once wait for each other on the row, and so do two decisions about one person. */
export async function approveRow(work: Work, row: StandingRow) {
  await work.tx.selectFrom('desk.customers').select('id').where('id', '=', row.customer).forUpdate().execute()
  const draft = toDraft(row, await evidenceOf(work.tx, row.customer, await incidentsOf(work.tx, row.id)))
  const issuer = await work.tx
    .selectFrom('platform.people')
    .select('role')
    .where('id', '=', row.issuer)
    .executeTakeFirstOrThrow()
  const approved = approve(draft, whoActs(work), issuer.role, await groundOf(work, row))
  if (!approved.ok) return approved
  await saveApproval(work, row, approved.next)
  const { startsAt } = approved.next
  const lapseAt = row.lapse_at ?? startsAt
  await setDeadline(work, 'standing_review_due', row.id, row.review_at ?? lapseAt)
  await setDeadline(work, 'standing_lapses', row.id, lapseAt)
  return done({ startsAt, lapseAt })
}

async function missingNow(work: Work, of: string): Promise<Missing[]> {
  const row = await findStandingForUpdate(work.tx, of)
  return row ? missingIn(work, row) : []
}

export async function missingIn(work: Work, row: StandingRow): Promise<Missing[]> {
  const evidence = await evidenceOf(work.tx, row.customer, await incidentsOf(work.tx, row.id))
  return [...missingOf(toDraft(row, evidence), await groundOf(work, row))]
}

export async function customerOf(work: Work, customer: string): Promise<CustomerId | null> {
  const row = await work.tx
    .selectFrom('desk.customers')
    .select('id')
    .where('id', '=', id<'customer'>(customer))
    .executeTakeFirst()
  return row?.id ?? null
}

type GivenOptions = z.output<typeof accessOptions>
type Given = Omit<Content, 'options'> & { options: GivenOptions }

/** What was not given is not there, so that the row says no more than somebody wrote. */
export const optionsOf = ({ who, what, when, where, how }: GivenOptions): AccessOptions => ({
  ...(who ? { who: { person: id<'person'>(who.person) } } : {}),
  ...(what ? { what } : {}),
  ...(when ? { when: whenOf(when) } : {}),
  ...(where ? { where } : {}),
  ...(how ? { how } : {}),
})

const whenOf = ({ minutesEach, ...rest }: NonNullable<GivenOptions['when']>): NonNullable<AccessOptions['when']> => ({
  ...rest,
  ...(minutesEach === undefined ? {} : { minutesEach }),
})

export const contentOf = (it: Given): Content => ({ ...it, options: optionsOf(it.options) })

type ContentRefusal = 'standing.incident_unknown' | 'standing.contact_person_unknown' | 'standing.public_how_only'

/** What could not even be a draft: somebody else's incident, a contact person who is not here, a closed public door. */
export async function soundContent(
  work: Work,
  customer: CustomerId,
  it: Content,
): Promise<Outcome<readonly Evidence[], ContentRefusal>> {
  const evidence = await evidenceOf(work.tx, customer, it.incidents)
  if (evidence.length < new Set(it.incidents).size || evidence.some((one) => !one.theirs))
    return refuse('standing.incident_unknown')
  const person = it.options.who?.person
  if (person && !(await isStaff(work, person))) return refuse('standing.contact_person_unknown')
  const closesDoor = it.rung === 'R5' || it.options.what !== undefined
  if (closesDoor && (await profileOf(work.tx, customer)) === 'public') return refuse('standing.public_how_only')
  return done(evidence)
}

const isStaff = async (work: Work, person: PersonId): Promise<boolean> =>
  (await work.tx
    .selectFrom('platform.people')
    .select('id')
    .where('id', '=', person)
    .where('role', '<>', 'client')
    .executeTakeFirst()) !== undefined
