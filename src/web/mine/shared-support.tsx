import './mine.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'

/** Beside the contact a lead was called to: what the colleague shares. Not shared, there is nothing here, not even a gap. */
export function SharedSupport({ agent }: { agent: { id: string; name: string } }) {
  const { t } = useWords()
  const { person } = useSession()
  const shared = useQuery({
    queryKey: ['support', agent.id],
    enabled: person.role === 'lead' && person.id !== agent.id,
    retry: false,
    meta: { topics: ['floor'] },
    queryFn: () => call('GET /api/agents/:id/support', { id: agent.id }).catch(() => null),
  })
  if (!shared.data) return null
  const { signs, helps, asks } = shared.data
  return (
    <details className="sy-support">
      <summary>{t('support.shared', { name: agent.name })}</summary>
      <dl>
        {(['asks', 'helps', 'signs'] as const)
          .map((key) => ({ key, words: { signs, helps, asks }[key] }))
          .filter((it) => it.words)
          .map((it) => (
            <div key={it.key}>
              <dt>{t(`own.${it.key}`)}</dt>
              <dd>{it.words}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
