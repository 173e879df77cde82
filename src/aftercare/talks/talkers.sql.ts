import { everyoneUnavailable } from '#care/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { everybody, type Somebody } from '../people.sql.ts'

/** Everybody who is here as far as their lead knows. */
async function present(work: Work): Promise<readonly Somebody[]> {
  const away = await work.tx
    .selectFrom('desk.absences')
    .select('person')
    .where('from_at', '<=', work.now)
    .where((it) => it.or([it('to_at', 'is', null), it('to_at', '>', work.now)]))
    .execute()
  const gone = new Set(away.map((row) => row.person))
  return (await everybody(work.tx)).filter((it) => !gone.has(it.id))
}

const ASKED_ROLES: ReadonlySet<string> = new Set(['lead', 'manager', 'second_line'])

/** Who may be asked: those who lead, and colleagues who speak the same language. */
export async function candidatesFor(work: Work, agent: PersonId) {
  const people = await present(work)
  const self = people.find((it) => it.id === agent)
  return people
    .filter((it) => ASKED_ROLES.has(it.role) || (it.role === 'agent' && it.language === self?.language))
    .map((it) => ({
      id: it.id,
      name: it.name,
      role: it.role,
      sameLanguage: it.language === self?.language,
      sameTeam: it.team !== '' && it.team === self?.team,
    }))
}

/** Free now: here, in no conversation, not at rest. Why somebody is not free is nobody's to read. */
export async function freeNow(work: Work): Promise<ReadonlySet<string>> {
  const here = await work.tx
    .selectFrom('routing.presence as p')
    .select('p.agent')
    .where('p.state', '=', 'available')
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('desk.contacts as c')
            .select('c.id')
            .whereRef('c.agent', '=', 'p.agent')
            .where('c.state', '=', 'running'),
        ),
      ),
    )
    .execute()
  const resting = await everyoneUnavailable(work)
  return new Set(here.map((row) => row.agent).filter((agent) => !resting.has(agent)))
}
