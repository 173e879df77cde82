import type { ComponentType } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { DisprovedIcon, UnverifiedIcon, VerifiedIcon } from '../ui/icons.ts'
import { Part } from './case-pane.tsx'
import type { CasesActs, FactView } from './cases-view.ts'

const SIGNS: Readonly<
  Record<FactView['state'], ComponentType<{ size?: number; stroke?: number; className?: string }>>
> = {
  unverified: UnverifiedIcon,
  verified: VerifiedIcon,
  disproved: DisprovedIcon,
}

export function CaseFacts({ facts, acts }: { facts: readonly FactView[]; acts: CasesActs }) {
  const { t } = useWords()
  const verified = facts.filter((fact) => fact.state === 'verified').length
  const firstOpen = facts.find((fact) => fact.state === 'unverified')?.id
  return (
    <Part title={t('cases.facts')} beside={t('cases.facts.count', { n: verified, m: facts.length })}>
      <ul>
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} acts={acts} hasKey={fact.id === firstOpen} />
        ))}
      </ul>
    </Part>
  )
}

function Fact({ fact, acts, hasKey }: { fact: FactView; acts: CasesActs; hasKey: boolean }) {
  const { t } = useWords()
  const Sign = SIGNS[fact.state]
  const { source } = fact
  return (
    <li className={`sy-case-fact is-${fact.state}`}>
      <Sign size={16} stroke={1.75} className="sy-case-sign" />
      <p>
        <span className="sy-hidden">{t(`fact.${fact.state}`)} </span>
        <span className="sy-case-words">{fact.words}</span>
      </p>
      {fact.state === 'unverified' ? (
        <span className="sy-case-acts">
          <ActButton shortcut={hasKey ? 'V' : undefined} onAct={() => acts.onVerify(fact.id)}>
            {t('cases.verify')}
          </ActButton>
          <ActButton onAct={() => acts.onDisprove(fact.id)}>{t('cases.disprove')}</ActButton>
        </span>
      ) : (
        <span className="sy-small sy-quiet">{fact.by}</span>
      )}
      {source && (
        <button type="button" className="sy-link sy-small" onClick={() => acts.onSource(source.id)}>
          {source.label}
        </button>
      )}
    </li>
  )
}
