import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { opened } from '../my-case/opened.sql.ts'
import { askMyData, giveData, listDataRequests, myData, prepareData } from './data-request.contract.ts'
import { allRequests, askForData, givenPack, holdRequest, saveGiven, savePack } from './data-request.sql.ts'
import { give, prepare } from './data-request.ts'
import { packFor } from './pack.sql.ts'

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A request is answered by a person')
  return work.actor
}

export const dataRequestRoutes: readonly Route[] = [
  answer(askMyData, async (work) => {
    const found = await opened(work)
    if (!found.ok) return found
    const { number, due, again } = await askForData(work, found.next.row)
    return done({ number, by: due, again })
  }),
  answer(myData, async (work) => {
    const found = await opened(work)
    return found.ok ? done({ pack: await givenPack(work.tx, found.next.row.customer) }) : found
  }),
  answer(listDataRequests, async (work) => {
    const { id, role } = me(work)
    return done({
      requests: (await allRequests(work.tx)).map((it) => ({
        id: it.id,
        number: it.number,
        case: it.case_id,
        customer: it.customer_name,
        askedAt: it.asked_at,
        dueAt: it.due_at,
        late: it.given_at === null && it.due_at <= work.now,
        preparedBy: it.prepared_name,
        givenAt: it.given_at,
        mayGive: give({ preparedBy: it.prepared_by, givenAt: it.given_at }, { id, role }).ok,
      })),
    })
  }),
  answer(prepareData, async (work, input) => {
    const row = await holdRequest(work.tx, input.id)
    if (!row) return refuse('data_request.unknown')
    const may = prepare({ preparedBy: row.prepared_by, givenAt: row.given_at })
    if (!may.ok) return may
    const pack = await packFor(work, row.customer, row.language)
    await savePack(work, row, pack, me(work).id)
    return done({ pack })
  }),
  answer(giveData, async (work, input) => {
    const row = await holdRequest(work.tx, input.id)
    if (!row) return refuse('data_request.unknown')
    const may = give({ preparedBy: row.prepared_by, givenAt: row.given_at }, me(work))
    if (!may.ok) return may
    await saveGiven(work, row, me(work).id)
    return done({})
  }),
]
