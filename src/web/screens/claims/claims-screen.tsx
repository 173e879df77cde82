import './claims-screen.css'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n.ts'
import { ScreenFrame } from '../../shell/screen-frame.tsx'
import { useWhen } from '../../theme/place.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { type Claim, type ClaimActs, ClaimCard } from './claim-card.tsx'
import { type Question, Questions } from './questions.tsx'
import { type Source, Sources } from './sources.tsx'

type Props = {
  asOf: string
  days: number
  claims: readonly Claim[]
  questions: readonly Question[]
  sources: readonly Source[]
  acts: ClaimActs
  onAnswer: (id: string, words: string) => void
  end: ReactNode
}

/** What we say in public beside what we say among ourselves, what we told people, and what happened. */
export function ClaimsScreen({ asOf, days, claims, questions, sources, acts, onAnswer, end }: Props) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <ScreenFrame
      className="sy-promised"
      title={t('promised.title')}
      beside={t('promised.as_of', { days, at: when.full(asOf) })}
      end={end}
    >
      <div className="sy-promised-paper">
        <Questions questions={questions} onAnswer={onAnswer} />
        <section className="sy-promised-list" aria-label={t('promised.claims')}>
          <h2>{t('promised.lead')}</h2>
          {claims.length === 0 && <EmptyState title={t('promised.empty')} teach={t('promised.empty.teach')} />}
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} acts={acts} />
          ))}
        </section>
        <Sources sources={sources} />
      </div>
    </ScreenFrame>
  )
}
