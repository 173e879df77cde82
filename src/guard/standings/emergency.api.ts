import { findCustomer } from '#desk/public.ts'
import type { Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { EMPTY_CHECKLIST } from './checklist.ts'
import { addDraft, type Content, takeOver } from './draft.sql.ts'
import { begin, takesOver } from './ladder.ts'
import { lintConduct } from './lint.ts'
import { ladderInForce } from './policy.sql.ts'
import { plusLength } from './policy.ts'
import { approveRow, customerOf, optionsOf, soundContent, whoActs } from './standing.api.ts'
import { confirmEmergency, startEmergency } from './standing.contract.ts'
import { evidenceOf, findStandingForUpdate, incidentsOf, toDraft } from './standing.sql.ts'

const APPEAL: Readonly<Record<Language, string>> = {
  'zh-Hant': '不同意的話，請寫信或用您的案件頁提出，由沒有參與決定的人來看。',
  'zh-Hans': '如不同意，请来信或在您的工单页提出，由没有参与决定的人来看。',
  en: 'If you disagree, write to us or use the page of your case. Somebody who took no part decides.',
}

/** Danger skips steps, and nothing else: no person alone, no date without an end, no way in closed altogether. */
export const emergencyRoutes: readonly Route[] = [
  answer(startEmergency, async (work, input) => {
    const customer = await customerOf(work, input.customer)
    if (!customer) return refuse('standing.customer_unknown')
    if ([input.reason, input.instruction].some((text) => lintConduct(text, 'zh-Hant').length > 0))
      return refuse('standing.words')
    const { version, policy } = await ladderInForce(work.tx, work.now)
    const until = plusLength(work.now, policy.rungs.E.usual)
    const language = (await findCustomer(work, customer)).language ?? 'en'
    const content: Content = {
      rung: 'E',
      reason: input.reason,
      instruction: input.instruction,
      options: optionsOf(input.options),
      staysOpen: input.staysOpen,
      checklist: EMPTY_CHECKLIST,
      skippedBecause: input.reason,
      startsAt: work.now,
      reviewAt: until,
      lapseAt: until,
      // Three days are shorter than the five working days for which telling somebody may wait.
      delayBecause: input.reason,
      delayUntil: until,
      noticeForm: 'letter',
      noticeLanguage: language,
      appealPath: APPEAL[language],
      incidents: [input.incident],
    }
    const sound = await soundContent(work, customer, content)
    if (!sound.ok) return sound
    const by = begin(whoActs(work), { rung: 'E', evidence: sound.next }, policy)
    if (!by.ok) return by
    const issuer = by.next.id
    const made = await addDraft(work, customer, content, { issuer, startedBy: issuer, policyVersion: version })
    const self = sound.next.some((one) => one.victims.includes(issuer))
    return done({ id: made, confirmations: self ? 0 : 1 })
  }),
  answer(confirmEmergency, async (work, input) => {
    const row = await findStandingForUpdate(work.tx, input.id)
    if (row?.rung !== 'E') return refuse('standing.unknown')
    if (row.state !== 'draft') return refuse('standing.not_draft')
    const draft = toDraft(row, await evidenceOf(work.tx, row.customer, await incidentsOf(work.tx, row.id)))
    if (takesOver(draft)) {
      const { policy } = await ladderInForce(work.tx, work.now)
      const first = begin(whoActs(work), draft, policy)
      if (!first.ok) return first
      if (draft.evidence.some((one) => one.victims.includes(first.next.id))) return refuse('standing.done_to_you')
      await takeOver(work, row, first.next.id)
      return done({ confirmations: 1, until: null })
    }
    const approved = await approveRow(work, row)
    return approved.ok ? done({ confirmations: 2, until: approved.next.lapseAt }) : approved
  }),
]
