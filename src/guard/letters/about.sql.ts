import { id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Tx } from '#platform/public.ts'
import { type LetterKind, RESTS_ON_INCIDENTS, TELLS } from './kinds.ts'
import {
  confirmedOf,
  customerFacts,
  type IncidentFacts,
  incidentsNamed,
  incidentsOfStanding,
  type StandingFacts,
  standingFacts,
} from './known.sql.ts'
import { packNamed } from './packs.words.ts'

type Asked = {
  kind: LetterKind
  standing?: string | undefined
  customer?: string | undefined
  incidents?: string[] | undefined
}
export type About = {
  customer: NonNullable<Awaited<ReturnType<typeof customerFacts>>>
  standing: StandingFacts | null
  incidents: readonly IncidentFacts[]
}
type AboutRefusal =
  | 'conduct_letter.standing_needed'
  | 'conduct_letter.standing_unknown'
  | 'conduct_letter.wrong_rung'
  | 'conduct_letter.has_acted'
  | 'conduct_letter.incident_unknown'
  | 'conduct_letter.incident_not_confirmed'
  | 'conduct_letter.too_few_incidents'

/** Whom a letter is to, which decision it tells of, and what it rests on. */
export async function aboutWhom(tx: Tx, asked: Asked, me: PersonId): Promise<Outcome<About, AboutRefusal>> {
  const standing = asked.standing ? ((await standingFacts(tx, asked.standing)) ?? null) : null
  if (asked.standing && !standing) return refuse('conduct_letter.standing_unknown')
  if (asked.kind !== 'notice' && !standing) return refuse('conduct_letter.standing_needed')
  const rungs = TELLS[asked.kind]
  if (rungs && standing && !rungs.includes(standing.rung)) return refuse('conduct_letter.wrong_rung')
  if (asked.kind === 'appeal_outcome' && [standing?.issuer, standing?.approver].includes(me))
    return refuse('conduct_letter.has_acted')
  const customer = await customerFacts(tx, standing?.customer ?? id(asked.customer ?? NOBODY))
  if (!customer) return refuse('conduct_letter.standing_needed')
  const incidents = await restsOn(tx, asked, standing, customer.id)
  return incidents.ok ? done({ customer, standing, incidents: incidents.next }) : incidents
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

async function restsOn(
  tx: Tx,
  asked: Asked,
  standing: StandingFacts | null,
  customer: StandingFacts['customer'],
): Promise<Outcome<readonly IncidentFacts[], AboutRefusal>> {
  if (!RESTS_ON_INCIDENTS.includes(asked.kind)) return done([])
  const evidence = standing ? await incidentsOfStanding(tx, standing.id) : []
  const wanted = asked.incidents ?? (standing ? evidence : await confirmedOf(tx, customer))
  const found = await incidentsNamed(tx, [...new Set(wanted)])
  // What a decision rests on was looked at when it was made; anything else must be of this very person.
  const theirs = found.filter((it) => it.customer === customer || evidence.includes(it.id))
  if (theirs.length < new Set(wanted).size) return refuse('conduct_letter.incident_unknown')
  if (theirs.some((it) => it.state !== 'confirmed')) return refuse('conduct_letter.incident_not_confirmed')
  const least = asked.kind === 'notice' ? packNamed('house').noticeFrom : 1
  return theirs.length < least ? refuse('conduct_letter.too_few_incidents', { least }) : done(theirs)
}
