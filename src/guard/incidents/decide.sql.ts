import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { saveConfinedWords } from '../confined/steps.sql.ts'
import type { Decision } from './decide.ts'
import { IN_ROOM, tellOfIncident } from './file.sql.ts'
import { categoryOf } from './incident.ts'
import { type IncidentRow, ownerOfCause } from './read.sql.ts'

type Answer = Decision & { preventable: 'yes' | 'no' | 'unknown'; chargedTo: string }

/** The word of a person, and in the same moment the one it was done to hears it. Nothing else of the house moves. */
export async function saveDecision(work: Work, row: IncidentRow, it: Answer, by: PersonId): Promise<void> {
  const decided = { decided_by: by, decided_at: work.now }
  if (it.confirm) {
    const owner = it.preventable === 'no' ? await ownerOfCause(work.tx, row) : { cause: null, owner: '' }
    if (row.confined) await saveConfinedWords(work, row.id, { beyond_normal: it.beyondNormal, harm: it.harm })
    await work.tx
      .updateTable('guard.incidents')
      .set({
        ...decided,
        state: 'confirmed',
        kind: it.said.kind,
        level: it.said.level,
        target: it.said.target,
        category: categoryOf(it.said.kind),
        beyond_normal: row.confined ? IN_ROOM : it.beyondNormal,
        harm: row.confined ? IN_ROOM : it.harm,
        preventable: it.preventable,
        cause: owner.cause,
        charged_to: it.preventable === 'no' ? it.chargedTo || owner.owner : '',
      })
      .where('id', '=', row.id)
      .execute()
  } else {
    if (row.confined) await saveConfinedWords(work, row.id, { because: it.because })
    await work.tx
      .updateTable('guard.incidents')
      .set({ ...decided, state: 'not_confirmed', because: row.confined ? IN_ROOM : it.because })
      .where('id', '=', row.id)
      .execute()
  }
  await tellOfIncident(work, it.confirm ? 'confirmed' : 'not_confirmed', row)
}

/** Danger is said at once and not decided: the level follows, whatever had been written before. */
export async function raiseToDanger(work: Work, row: IncidentRow): Promise<void> {
  if (row.level === 4 || row.state !== 'reported') return
  await work.tx.updateTable('guard.incidents').set({ level: 4 }).where('id', '=', row.id).execute()
  await tellOfIncident(work, 'made_danger', row)
}
