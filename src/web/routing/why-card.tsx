import './why-card.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'

type Step = ApiOutput<'GET /api/contacts/:id/why'>['steps'][number]

function useWhy(contact: string | null) {
  const { language } = useWords()
  return useQuery({
    queryKey: ['why', contact, language],
    enabled: contact !== null,
    meta: { topics: contact ? [`contact:${contact}`] : [] },
    queryFn: () => call('GET /api/contacts/:id/why', { id: contact ?? '', language }),
  })
}

/** Why a contact came to whom it came, for whoever leads the floor. The last time stands first. */
export function WhySheet({ contact, onClose }: { contact: string | null; onClose: () => void }) {
  const { t } = useWords()
  const { data, isPending, refetch } = useWhy(contact)
  return (
    <SideSheet title={t('why.title')} opened={contact !== null} size={420} onClose={onClose}>
      {isPending && contact !== null && <LoadingState rows={4} />}
      {!isPending && !data && <ErrorState what={t('state.failed')} onRetry={() => void refetch()} />}
      {data?.steps.length === 0 && <EmptyState title={t('why.none')} teach={t('why.none.teach')} />}
      {data?.steps.toReversed().map((step) => (
        <WhyStep key={`${step.at}${step.how}`} step={step} />
      ))}
    </SideSheet>
  )
}

export function WhyStep({ step }: { step: Step }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <section className="sy-why">
      <div className="sy-why-head">
        <strong>{step.agent.name}</strong>
        <time className="sy-small sy-quiet" dateTime={step.at}>
          {when.clock(step.at)}
        </time>
        {step.waitedSeconds > 0 && (
          <span className="sy-small sy-quiet">{t('why.waited', { n: step.waitedSeconds })}</span>
        )}
      </div>
      <ul>
        {step.why.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {step.gate && <li>{step.gate}</li>}
      </ul>
      {step.others.length > 0 && (
        <>
          <h3>{t('why.considered')}</h3>
          <ul>
            {step.others.map((it) => (
              <li key={it.id}>
                <strong>{it.name}</strong> <span className="sy-quiet">{it.why.join(' · ')}</span>
              </li>
            ))}
          </ul>
          <p className="sy-small sy-quiet">{t('why.considered.few')}</p>
        </>
      )}
      {step.idle && (
        <>
          <h3>{t('why.other_rule')}</h3>
          <p>{step.idle}</p>
        </>
      )}
      <OwnTerms step={step} />
      {step.rule && <p className="sy-caption sy-quiet">{t('why.rule', { rule: step.rule })}</p>}
    </section>
  )
}

function OwnTerms({ step }: { step: Step }) {
  const { t } = useWords()
  if (!step.terms) return null
  return (
    <>
      <h3>{t('why.own')}</h3>
      <ul className="sy-why-terms">
        {step.terms.map((it) => (
          <li key={it.term}>
            <span>{it.words}</span>
            <span>{it.value.toFixed(2)}</span>
          </li>
        ))}
      </ul>
      <p className="sy-small sy-quiet">{t('why.own.how')}</p>
    </>
  )
}

/** One quiet line for whoever has the contact: opened when they want to know, and asked for only then. */
export function WhyMine({ contact }: { contact: string }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const last = useWhy(isOpen ? contact : null).data?.steps.findLast((it) => it.mine)
  return (
    <details className="sy-why-mine" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('why.mine')}</summary>
      {isOpen && last && <WhyStep step={last} />}
    </details>
  )
}
