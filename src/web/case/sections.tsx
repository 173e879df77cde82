import type { ComponentType } from 'react'
import type { Role } from '#kernel/roles.ts'
import { HandlingSection } from '../access/handling-section.tsx'
import { useSession } from '../net/session.tsx'
import { ClaimsSection } from './claims/claims-section.tsx'
import { ClocksSection } from './clocks/clocks-section.tsx'
import { ClosingSection } from './closing/closing-section.tsx'
import { CustomerSection } from './customer/customer-section.tsx'
import { DemandsSection } from './demands/demands-section.tsx'
import { FactsSection } from './facts/facts-section.tsx'
import { FilesSection } from './files/files-section.tsx'
import { IntakeSection } from './intake/intake-section.tsx'
import { JourneySection } from './journey/journey-section.tsx'
import { OpinionSection } from './opinion/opinion-section.tsx'
import { PromisesSection } from './promises/promises-section.tsx'
import { RemediesSection } from './remedies/remedies-section.tsx'
import { ReviewSection } from './review/review-section.tsx'
import { SpeechSection } from './speech/speech-section.tsx'
import { StatementsSection } from './statements/statements-section.tsx'
import { UnderstandingSection } from './understanding/understanding-section.tsx'

/** One part of a case, which fetches what it shows and does what it offers. */
export type CaseSection = {
  key: string
  /** In the middle of the page, or beside it (below it on a phone). */
  place: 'main' | 'aside'
  roles: readonly Role[] | 'everyone'
  Section: ComponentType<{ caseId: string }>
}

const FLOOR: readonly Role[] = ['agent', 'lead', 'second_line']
const READERS: readonly Role[] = [...FLOOR, 'qa', 'legal', 'hr', 'department']

/** The parts of a case, in the order in which they are worked through. */
const SECTIONS: readonly CaseSection[] = [
  { key: 'handling', place: 'main', roles: [...FLOOR, 'manager', 'legal'], Section: HandlingSection },
  { key: 'intake', place: 'main', roles: READERS, Section: IntakeSection },
  { key: 'customer', place: 'main', roles: READERS, Section: CustomerSection },
  { key: 'understanding', place: 'main', roles: 'everyone', Section: UnderstandingSection },
  { key: 'facts', place: 'main', roles: 'everyone', Section: FactsSection },
  { key: 'demands', place: 'main', roles: 'everyone', Section: DemandsSection },
  { key: 'remedies', place: 'main', roles: [...FLOOR, 'qa'], Section: RemediesSection },
  { key: 'promises', place: 'main', roles: 'everyone', Section: PromisesSection },
  { key: 'claims', place: 'main', roles: [...FLOOR, 'qa', 'department'], Section: ClaimsSection },
  { key: 'statements', place: 'main', roles: [...FLOOR, 'qa'], Section: StatementsSection },
  { key: 'journey', place: 'main', roles: [...FLOOR, 'manager', 'qa', 'legal', 'department'], Section: JourneySection },
  { key: 'files', place: 'main', roles: FLOOR, Section: FilesSection },
  { key: 'closing', place: 'main', roles: FLOOR, Section: ClosingSection },
  { key: 'speech', place: 'aside', roles: FLOOR, Section: SpeechSection },
  { key: 'clocks', place: 'aside', roles: [...FLOOR, 'qa', 'legal'], Section: ClocksSection },
  { key: 'review', place: 'aside', roles: [...FLOOR, 'hr'], Section: ReviewSection },
  { key: 'opinion', place: 'aside', roles: FLOOR, Section: OpinionSection },
]

export function CaseSections({ caseId, place }: { caseId: string; place: CaseSection['place'] }) {
  const { person } = useSession()
  return SECTIONS.filter((it) => it.place === place && (it.roles === 'everyone' || it.roles.includes(person.role))).map(
    ({ key, Section }) => <Section key={`${key} ${caseId}`} caseId={caseId} />,
  )
}
