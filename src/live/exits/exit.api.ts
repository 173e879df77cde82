import { beginBreath } from '#care/public.ts'
import { addNote, addStatement, findArticle } from '#desk/public.ts'
import { takeStep, warningsIn } from '#guard/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, record } from '#platform/public.ts'
import { askForHuman, withdrawAssist } from '../assists/assist.sql.ts'
import { askLeadIfNeeded } from '../assists/by-rule.sql.ts'
import { assistsOf } from '../assists/read.sql.ts'
import { abusiveNow, judge } from '../conversation/conversation.ts'
import { foldedOf } from '../hearing/hear.sql.ts'
import { saveConversation } from '../hearing/utterance.sql.ts'
import { goOnWithTheMatter } from './after-ending.sql.ts'
import { askToBeBacked } from './backed.sql.ts'
import {
  breathe,
  callHelp,
  closeNormally,
  decline,
  endByAgent,
  explained,
  own48h,
  warn,
  withdrawHelp,
  writeNote,
} from './exit.contract.ts'
import { mayEnd, mayOwn, nextWarning } from './exit.ts'
import { finish } from './finish.sql.ts'
import { myContact, myRunningContact } from './mine.sql.ts'
import { ownFor48Hours } from './ownership.sql.ts'

export const exitRoutes: readonly Route[] = [
  answer(breathe, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    return done({ until: await beginBreath(work, found.next.me, found.next.contact.id, input.seconds) })
  }),
  answer(warn, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    const next = nextWarning(await warningsIn(work.tx, found.next.contact.id))
    if (!next.ok) return next
    await takeStep(work, { contact: found.next.contact.id, agent: found.next.me, kind: 'warning', nth: next.next.nth })
    return next
  }),
  answer(endByAgent, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    const { contact, me } = found.next
    const { so } = await foldedOf(work.tx, contact)
    const ends = mayEnd({ worst: so.borne, warnings: await warningsIn(work.tx, contact.id) }, input.reason || null)
    if (!ends.ok) return ends
    await takeStep(work, { contact: contact.id, agent: me, kind: 'end', reason: input.reason || null })
    if (ends.next.forConduct) await goOnWithTheMatter(work, contact, me)
    if (ends.next.forConduct) await askToBeBacked(work, { contact: contact.id, agent: me, because: 'ended' })
    await finish(work, contact, ends.next.forConduct ? 'agent_for_conduct' : 'agent')
    return ends
  }),
  answer(closeNormally, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    await finish(work, found.next.contact, 'agent')
    return done({})
  }),
  answer(decline, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    await takeStep(work, {
      contact: found.next.contact.id,
      agent: found.next.me,
      kind: 'decline',
      reason: input.reason,
      instead: input.instead,
    })
    return done({})
  }),
  answer(own48h, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    const { so } = await foldedOf(work.tx, found.next.contact)
    const may = mayOwn({ worst: so.worst, selfHarm: so.selfHarm, abusiveNow: abusiveNow(so) })
    if (!may.ok) return may
    return done(
      await ownFor48Hours(work, found.next.contact, found.next.me, {
        department: input.department,
        issues: input.issues,
      }),
    )
  }),
  answer(callHelp, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    return done({ asked: await askForHuman(work, found.next.contact, input.handover ? 'handover' : 'help_key') })
  }),
  answer(withdrawHelp, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    for (const assist of await assistsOf(work.tx, found.next.contact.id)) {
      if (assist.state === 'asked' && (assist.because === 'help_key' || assist.because === 'handover'))
        await withdrawAssist(work, assist.id, found.next.contact)
    }
    return done({})
  }),
  answer(writeNote, async (work, input) => {
    const found = await myContact(work, input.id)
    if (!found.ok) return found
    const { contact, me } = found.next
    if (input.article && !(await findArticle(work.tx, input.article))) return refuse('article.unknown')
    if (input.basis)
      await addStatement(work, {
        contact: contact.id,
        customer: contact.customer,
        caseId: contact.case_id,
        words: input.words,
        basis: input.basis,
        article: input.article ?? null,
        topic: input.topic ?? null,
        by: me,
      })
    else await addNote(work, { contact: contact.id, words: input.words, by: me })
    return done({})
  }),
  answer(explained, async (work, input) => {
    const found = await myRunningContact(work, input.id)
    if (!found.ok) return found
    const { contact } = found.next
    const folded = await foldedOf(work.tx, contact)
    // Kept with its moment, so that it still holds when late words put the conversation in order again.
    const next = {
      carried: folded.carried,
      judged: [...folded.judged, { at: work.now.toISOString(), accepted: input.accepted }],
      so: judge(folded.so, input.accepted),
    }
    await saveConversation(work, contact.id, {
      version: contact.version + 1,
      lastAt: contact.last_utterance_at,
      folded: next,
    })
    await record(work, {
      name: 'explanation.judged',
      about: contact.id,
      body: { accepted: input.accepted },
      topics: [`contact:${contact.id}`, 'floor'],
    })
    await askLeadIfNeeded(work, contact, next.so)
    return done({ unaccepted: next.so.unaccepted })
  }),
]
