import type { z } from 'zod'
import type { Contract } from './platform/http/contract.ts'

type Values<Module> = Module[keyof Module]

/** Every contract of the house, as types alone: the browser learns the shapes and carries none of the code. */
type Contracts = Extract<
  | Values<typeof import('./desk/charter/charter.contract.ts')>
  | Values<typeof import('./guard/law/law.contract.ts')>
  | Values<typeof import('./guard/letters/letter.contract.ts')>
  | Values<typeof import('./guard/letters/sending.contract.ts')>
  | Values<typeof import('./portal/letters/my-letter.contract.ts')>
  | Values<typeof import('./care/own-states/own-state.contract.ts')>
  | Values<typeof import('./care/cards/tuning.contract.ts')>
  | Values<typeof import('./care/likes/support.contract.ts')>
  | Values<typeof import('./care/plans/plan.contract.ts')>
  | Values<typeof import('./care/plans/occasion.contract.ts')>
  | Values<typeof import('./routing/minutes/minutes.contract.ts')>
  | Values<typeof import('./routing/why/why.contract.ts')>
  | Values<typeof import('./routing/history/history.contract.ts')>
  | Values<typeof import('./routing/plans/plan.contract.ts')>
  | Values<typeof import('./aftercare/backed/backing.contract.ts')>
  | Values<typeof import('./aftercare/champions/champion.contract.ts')>
  | Values<typeof import('./aftercare/figures/figure.contract.ts')>
  | Values<typeof import('./aftercare/mine/mine.contract.ts')>
  | Values<typeof import('./aftercare/offers/offer.contract.ts')>
  | Values<typeof import('./aftercare/talks/talk.contract.ts')>
  | Values<typeof import('./aftercare/tasks/task.contract.ts')>
  | Values<typeof import('./care/lengths/lengths.contract.ts')>
  | Values<typeof import('./care/shields/shield.contract.ts')>
  | Values<typeof import('./demo/player.contract.ts')>
  | Values<typeof import('./desk/absences/absence.contract.ts')>
  | Values<typeof import('./desk/articles/article.contract.ts')>
  | Values<typeof import('./desk/statements/statement.contract.ts')>
  | Values<typeof import('./redress/recalls/recall.contract.ts')>
  | Values<typeof import('./desk/cases/case.contract.ts')>
  | Values<typeof import('./desk/clocks/clock.contract.ts')>
  | Values<typeof import('./desk/department-tasks/task.contract.ts')>
  | Values<typeof import('./desk/promises/case-promises.contract.ts')>
  | Values<typeof import('./desk/promises/handover.contract.ts')>
  | Values<typeof import('./desk/chain/chain.contract.ts')>
  | Values<typeof import('./desk/chases/chase.contract.ts')>
  | Values<typeof import('./desk/claims/claim.contract.ts')>
  | Values<typeof import('./desk/claims/sayable.contract.ts')>
  | Values<typeof import('./desk/effort/effort.contract.ts')>
  | Values<typeof import('./desk/orders/order.contract.ts')>
  | Values<typeof import('./desk/outcomes/outcome.contract.ts')>
  | Values<typeof import('./desk/files/file.contract.ts')>
  | Values<typeof import('./desk/intake/intake.contract.ts')>
  | Values<typeof import('./desk/intake/standing.contract.ts')>
  | Values<typeof import('./desk/intake/twin.contract.ts')>
  | Values<typeof import('./desk/intake/unanswered.contract.ts')>
  | Values<typeof import('./desk/promises/promise.contract.ts')>
  | Values<typeof import('./desk/queues/queue-time.contract.ts')>
  | Values<typeof import('./desk/watches/watch.contract.ts')>
  | Values<typeof import('./desk/opinions/opinion.contract.ts')>
  | Values<typeof import('./desk/queues/queue.contract.ts')>
  | Values<typeof import('./eap/cases/case.contract.ts')>
  | Values<typeof import('./eap/checkins/checkin.contract.ts')>
  | Values<typeof import('./eap/figures/figure.contract.ts')>
  | Values<typeof import('./eap/risk/risk.contract.ts')>
  | Values<typeof import('./eap/desk/desk.contract.ts')>
  | Values<typeof import('./eap/formal-referrals/formal-referral.contract.ts')>
  | Values<typeof import('./eap/groups/group.contract.ts')>
  | Values<typeof import('./eap/keys/key.contract.ts')>
  | Values<typeof import('./eap/reports/report.contract.ts')>
  | Values<typeof import('./eap/room/room.contract.ts')>
  | Values<typeof import('./eap/slots/slot.contract.ts')>
  | Values<typeof import('./fair/reviews/after.contract.ts')>
  | Values<typeof import('./routing/step-outs/step-out.contract.ts')>
  | Values<typeof import('./fair/reviews/review.contract.ts')>
  | Values<typeof import('./insight/closings/closings.contract.ts')>
  | Values<typeof import('./insight/day/day.contract.ts')>
  | Values<typeof import('./insight/day/strain.contract.ts')>
  | Values<typeof import('./insight/day/team-curve.contract.ts')>
  | Values<typeof import('./insight/mine/mine.contract.ts')>
  | Values<typeof import('./insight/errors/errors.contract.ts')>
  | Values<typeof import('./insight/floor/floor.contract.ts')>
  | Values<typeof import('./insight/organisation/assessment.contract.ts')>
  | Values<typeof import('./insight/organisation/measure.contract.ts')>
  | Values<typeof import('./insight/help/help.contract.ts')>
  | Values<typeof import('./insight/reader/reader.contract.ts')>
  | Values<typeof import('./insight/wins/wins.contract.ts')>
  | Values<typeof import('./live/contact-view/view.contract.ts')>
  | Values<typeof import('./live/corrections/correction.contract.ts')>
  | Values<typeof import('./live/exits/exit.contract.ts')>
  | Values<typeof import('./live/leading/lead.contract.ts')>
  | Values<typeof import('./live/duties/duty.contract.ts')>
  | Values<typeof import('./live/observations/observation.contract.ts')>
  | Values<typeof import('./live/patrols/patrol.contract.ts')>
  | Values<typeof import('./live/wrap-up/wrap-up.contract.ts')>
  | Values<typeof import('./live/wrap-up/others-today.contract.ts')>
  | Values<typeof import('./platform/auth/auth.contract.ts')>
  | Values<typeof import('./portal/my-case/acts.contract.ts')>
  | Values<typeof import('./portal/choices/choice.contract.ts')>
  | Values<typeof import('./portal/my-case/my-case.contract.ts')>
  | Values<typeof import('./portal/staff/from-customer.contract.ts')>
  | Values<typeof import('./redress/causes/cause.contract.ts')>
  | Values<typeof import('./redress/closing/closing.contract.ts')>
  | Values<typeof import('./redress/findings/finding.contract.ts')>
  | Values<typeof import('./redress/circumstances/circumstance.contract.ts')>
  | Values<typeof import('./redress/decisions/decision.contract.ts')>
  | Values<typeof import('./redress/demands/demand.contract.ts')>
  | Values<typeof import('./redress/explanations/explanation.contract.ts')>
  | Values<typeof import('./redress/facts/fact.contract.ts')>
  | Values<typeof import('./redress/speech/speech.contract.ts')>
  | Values<typeof import('./redress/grades/grade.contract.ts')>
  | Values<typeof import('./redress/remedies/remedy.contract.ts')>
  | Values<typeof import('./redress/remedies/view.contract.ts')>
  | Values<typeof import('./redress/stock/stock.contract.ts')>
  | Values<typeof import('./routing/arrivals/arrival.contract.ts')>
  | Values<typeof import('./routing/modes/rule.contract.ts')>
  | Values<typeof import('./routing/offers/offer.contract.ts')>
  | Values<typeof import('./routing/meeting/meeting.contract.ts')>
  | Values<typeof import('./routing/queues/ways.contract.ts')>
  | Values<typeof import('./routing/seats/seat.contract.ts')>
  | Values<typeof import('./routing/sensitive/sensitive.contract.ts')>
  | Values<typeof import('./routing/spread/spread.contract.ts')>
  | Values<typeof import('./routing/exposure/exposure.contract.ts')>
  | Values<typeof import('./routing/volunteers/volunteer.contract.ts')>
  | Values<typeof import('./coaching/call-reviews/call-review.contract.ts')>
  | Values<typeof import('./coaching/growth/growth.contract.ts')>
  | Values<typeof import('./coaching/peers/peer.contract.ts')>
  | Values<typeof import('./coaching/retaliation/retaliation.contract.ts')>
  | Values<typeof import('./coaching/skills/skill.contract.ts')>
  | Values<typeof import('./guard/matters/matter.contract.ts')>
  | Values<typeof import('./guard/standings/standing.contract.ts')>
  | Values<typeof import('./guard/standings/view.contract.ts')>
  | Values<typeof import('./guard/standings/look-again.contract.ts')>
  | Values<typeof import('./guard/standings/register.contract.ts')>
  | Values<typeof import('./guard/incidents/incident.contract.ts')>
  | Values<typeof import('./guard/classes/class.contract.ts')>
  | Values<typeof import('./guard/pairs/pair.contract.ts')>
  | Values<typeof import('./guard/samples/sample.contract.ts')>
  | Values<typeof import('./guard/rates/rate.contract.ts')>
  | Values<typeof import('./live/incidents/report.contract.ts')>
  | Values<typeof import('./live/incidents/emergency.contract.ts')>
  | Values<typeof import('./guard/matters/claim.contract.ts')>
  | Values<typeof import('./guard/consultations/consultation.contract.ts')>
  | Values<typeof import('./guard/evidence/evidence.contract.ts')>
  | Values<typeof import('./guard/holds/hold.contract.ts')>
  | Values<typeof import('./guard/access/access.contract.ts')>
  | Values<typeof import('./routing/kept/kept.contract.ts')>
  | Values<typeof import('./live/handling/handling.contract.ts')>
  | Values<typeof import('./portal/access/access.contract.ts')>
  | Values<typeof import('./portal/access/line.contract.ts')>
  | Values<typeof import('./portal/data-requests/data-request.contract.ts')>
  | Values<typeof import('./live/site-alerts/site-alert.contract.ts')>
  | Values<typeof import('./redress/entitlements/entitlement.contract.ts')>
  | Values<typeof import('./guard/patterns/pattern.contract.ts')>
  | Values<typeof import('./guard/visits/visit.contract.ts')>
  | Values<typeof import('./guard/stuck/stuck.contract.ts')>
  | Values<typeof import('./guard/rights/right.contract.ts')>
  | Values<typeof import('./guard/policies/policy.contract.ts')>
  | Values<typeof import('./guard/lectures/lecture.contract.ts')>
  | Values<typeof import('./guard/commitments/commitment.contract.ts')>
  | Values<typeof import('./insight/conduct/conduct.contract.ts')>
  | Values<typeof import('./insight/conduct/ledger.contract.ts')>
  | Values<typeof import('./routing/presence/presence.contract.ts')>,
  { route: string }
>

export type Api = { [C in Contracts as C['route']]: C }
export type RouteName = keyof Api

type In<S> = S extends z.ZodType ? z.input<S> : unknown
export type ApiInput<R extends RouteName> =
  Api[R] extends Contract<string, infer P, infer Q, infer B, z.ZodType, string> ? In<P> & In<Q> & In<B> : never
export type ApiOutput<R extends RouteName> = Api[R] extends { output: infer O extends z.ZodType } ? z.output<O> : never
