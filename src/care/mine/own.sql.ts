import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, type Work } from '#platform/public.ts'

/** Everything behind the wall that is about this person, for themselves: as it stands, with nothing left out. */
export const ownCare = (work: Work, me: PersonId) =>
  behindTheWall(work.tx, async () => ({
    supportCard: await work.tx
      .selectFrom('care.support_cards')
      .select(['signs', 'helps', 'asks', 'dislikes', 'remote', 'shared', 'diet', 'diet_shared', 'changed_at'])
      .where('agent', '=', me)
      .execute(),
    recoveries: await work.tx
      .selectFrom('care.recoveries')
      .select(['level', 'began_at', 'until', 'ended_at', 'shortened'])
      .where('agent', '=', me)
      .orderBy('began_at')
      .execute(),
    breaths: await work.tx
      .selectFrom('care.breaths')
      .select(['began_at', 'until'])
      .where('agent', '=', me)
      .orderBy('began_at')
      .execute(),
    cards: await work.tx
      .selectFrom('care.cards')
      .select(['because', 'does', 'minutes', 'asked_at', 'state'])
      .where('agent', '=', me)
      .orderBy('asked_at')
      .execute(),
    minutesOffered: await work.tx
      .selectFrom('care.minute_offers')
      .select(['offered_at', 'taken_at'])
      .where('agent', '=', me)
      .orderBy('offered_at')
      .execute(),
    ownStates: await work.tx
      .selectFrom('care.own_states')
      .select(['words', 'at'])
      .where('agent', '=', me)
      .where('by', '=', me)
      .orderBy('at')
      .execute(),
    ownWords: await work.tx.selectFrom('care.own_words').select(['kind', 'at']).where('agent', '=', me).execute(),
    talkNotes: await work.tx
      .selectFrom('care.snack_notes')
      .select(['day', 'prompt', 'words'])
      .where('author', '=', me)
      .orderBy('day')
      .execute(),
    given: await work.tx
      .selectFrom('care.plan_given as g')
      .innerJoin('care.plan_occasions as o', 'o.id', 'g.occasion')
      .innerJoin('care.plan_items as i', 'i.id', 'o.item')
      .select(['o.day', 'i.words', 'g.at'])
      .where('g.person', '=', me)
      .orderBy('o.day')
      .execute(),
  }))

const OWN = ['support_cards', 'breaths', 'cards', 'minute_offers', 'own_words'] as const

/**
 * Takes away what is mine to take away. A rest stays: its hours were paid, and by the contact it followed routing knows
 * whose next call must not come to me. A note keeps what was said for the team, and loses whose it was.
 */
export const deleteOwnCare = (work: Work, me: PersonId): Promise<number> =>
  behindTheWall(work.tx, async () => {
    let rows = 0n
    for (const table of OWN) {
      const gone = await work.tx.deleteFrom(`care.${table}`).where('agent', '=', me).executeTakeFirst()
      rows += gone.numDeletedRows
    }
    const said = await work.tx
      .deleteFrom('care.own_states')
      .where('agent', '=', me)
      .where('by', '=', me)
      .executeTakeFirst()
    const answers = await work.tx.deleteFrom('care.plan_date_answers').where('person', '=', me).executeTakeFirst()
    const names = await work.tx
      .updateTable('care.snack_notes')
      .set({ author: null })
      .where('author', '=', me)
      .executeTakeFirst()
    return Number(rows + said.numDeletedRows + answers.numDeletedRows + names.numUpdatedRows)
  })
