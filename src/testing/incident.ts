import { decideIncident, readIncident } from '../guard/incidents/incident.contract.ts'
import { reportIncident } from '../live/incidents/report.contract.ts'
import type { Caller, GivenOf } from './caller.ts'
import { aContact } from './contact.ts'
import type { TestHouse } from './house.ts'

type Report = GivenOf<typeof reportIncident>

export const LIMBS = { beyondNormal: 'Called her names after two warnings', harm: 'She could not go on for an hour' }

/** What somebody reports of a conversation of theirs, unless said otherwise. */
export const aReport = (contact: string, more: Partial<Report> = {}): Report => ({
  about: { what: 'contact', id: contact },
  kind: 'insult',
  level: 2,
  target: 'agent',
  ...more,
})

/** Mei is gone against in a conversation, which ends, and she reports it. Whoever rests from the one before has rested. */
export async function anIncident(
  house: TestHouse,
  it: { says?: string; agent?: string; phone?: string; report?: Partial<Report>; waited_seconds?: number } = {},
) {
  const { says = 'you idiot', agent = 'mei', phone, report = {}, waited_seconds } = it
  await house.advance(600)
  const contact = await aContact(house, {
    agent,
    ...(phone ? { phone } : {}),
    ...(waited_seconds === undefined ? {} : { waited_seconds }),
  })
  await contact.customerSays(says)
  await contact.ends()
  const who = await house.signIn(agent)
  const { id } = await who.does(reportIncident, aReport(contact.id, report))
  if (!id) throw new Error('It was not taken')
  return { id, contact, seenBy: (caller: Caller) => caller.does(readIncident, { id }) }
}

/** As a person who leads confirms it. */
export const confirms = (caller: Caller, id: string, more: Partial<GivenOf<typeof decideIncident>> = {}) =>
  caller.does(decideIncident, {
    id,
    confirm: true,
    kind: 'insult',
    level: 2,
    target: 'agent',
    ...LIMBS,
    ...more,
  } as never)
