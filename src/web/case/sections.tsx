import type { ComponentType } from 'react'
import type { Role } from '#kernel/roles.ts'
import { useSession } from '../net/session.tsx'
import { ClaimsSection } from './claims/claims-section.tsx'
import { ClocksSection } from './clocks/clocks-section.tsx'
import { ClosingSection } from './closing/closing-section.tsx'
import { CustomerSection } from './customer/customer-section.tsx'
import { DemandsSection } from './demands/demands-section.tsx'
import { FactsSection } from './facts/facts-section.tsx'
import { FilesSection } from './files/files-section.tsx'
import { IntakeSection } from './intake/intake-section.tsx'
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

/** The parts of a case, in the order in which they are worked through. */
const SECTIONS: readonly CaseSection[] = [
  { key: 'promises', place: 'main', roles: 'everyone', Section: PromisesSection },
  { key: 'clocks', place: 'aside', roles: ['agent', 'lead', 'second_line', 'qa', 'legal'], Section: ClocksSection },
  { key: 'statements', place: 'main', roles: ['agent', 'lead', 'second_line', 'qa'], Section: StatementsSection },
  { key: 'review', place: 'aside', roles: ['agent', 'lead', 'second_line', 'hr'], Section: ReviewSection },
  {
    key: 'customer',
    place: 'main',
    roles: ['agent', 'lead', 'second_line', 'qa', 'legal', 'hr', 'department'],
    Section: CustomerSection,
  },
  { key: 'opinion', place: 'aside', roles: ['agent', 'lead', 'second_line'], Section: OpinionSection },
  { key: 'closing', place: 'main', roles: ['agent', 'lead', 'second_line'], Section: ClosingSection },
  {
    key: 'claims',
    place: 'main',
    roles: ['agent', 'lead', 'second_line', 'qa', 'department'],
    Section: ClaimsSection,
  },
  {
    key: 'intake',
    place: 'main',
    roles: ['agent', 'lead', 'second_line', 'qa', 'legal', 'hr', 'department'],
    Section: IntakeSection,
  },
  { key: 'files', place: 'main', roles: ['agent', 'lead', 'second_line'], Section: FilesSection },
  { key: 'facts', place: 'main', roles: 'everyone', Section: FactsSection },
  { key: 'demands', place: 'main', roles: 'everyone', Section: DemandsSection },
  { key: 'remedies', place: 'main', roles: ['agent', 'lead', 'second_line', 'qa'], Section: RemediesSection },
  { key: 'understanding', place: 'main', roles: 'everyone', Section: UnderstandingSection },
  { key: 'speech', place: 'aside', roles: ['agent', 'lead', 'second_line'], Section: SpeechSection },
]

export function CaseSections({ caseId, place }: { caseId: string; place: CaseSection['place'] }) {
  const { person } = useSession()
  return SECTIONS.filter((it) => it.place === place && (it.roles === 'everyone' || it.roles.includes(person.role))).map(
    ({ key, Section }) => <Section key={`${key} ${caseId}`} caseId={caseId} />,
  )
}
