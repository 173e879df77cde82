import { enter } from '#fair/public.ts'
import { fileIncident, mayReport } from '#guard/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import type { Reader } from '#reader/public.ts'
import { backReport } from '../exits/backed.sql.ts'
import { filled, reporting } from './draft.sql.ts'
import { openEmergency } from './emergency.sql.ts'
import { nameOf } from './people.sql.ts'
import { openProtocol } from './protocol.sql.ts'
import { draftIncident, reportIncident } from './report.contract.ts'

export const incidentReportRoutes = (read: Reader): readonly Route[] => [
  answer(draftIncident, async (work, input) => {
    await enter(work)
    const found = await reporting(work, input)
    if (!found.ok) return found
    const { source, agent } = found.next
    const { proposed, quotes, warnings, endedBy, selfHarm } = await filled(work, source, read)
    return done({
      agent: { id: agent, name: await nameOf(work.tx, agent) },
      proposed: proposed && { ...proposed, tactics: [...proposed.tactics] },
      quotes,
      warnings,
      endedBy,
      selfHarm,
    })
  }),
  answer(reportIncident, async (work, input) => {
    await enter(work)
    const found = await reporting(work, input.about)
    if (!found.ok) return found
    const { source, me, agent } = found.next
    const { quotes, selfHarm, tactics } = await filled(work, source, read)
    const { kind, level, target } = input
    const may = mayReport({ kind, level, target }, selfHarm)
    // An answer, not a refusal: what is refused leaves nothing behind, and help has to be called.
    if (!may.ok && may.refusal === 'incident.self_harm') {
      await openProtocol(work, source, agent)
      return done({ id: null, refused: may.refusal, emergency: null })
    }
    if (!may.ok) return refuse('incident.above_one')
    const filed = await fileIncident(work, {
      source,
      agent,
      by: me,
      kind,
      level,
      target,
      happenedAt: quotes[0]?.at ?? source.at,
      tactics: [...new Set([...tactics, ...input.tactics])],
      beyondNormal: input.beyondNormal,
      harm: input.harm,
      quotes: source.contact ? quotes.map((it) => it.utterance) : [],
    })
    await backReport(work, { contact: source.contact?.id ?? null, agent, incident: filed.id })
    const emergency = level === 4 ? await openEmergency(work, { incident: filed.id, agent, by: me }) : null
    return done({ id: filed.id, refused: null, emergency })
  }),
]
