import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CHARTER_PARTS } from '#desk/charter/charter.ts'
import { useWords } from '../../i18n.ts'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { ErrorState, LoadingState } from '../../ui/states.tsx'
import { ClauseForm } from './clause-form.tsx'

const PUBLISH: readonly string[] = ['legal', 'manager']

/** The charter as it holds, what each version changed, and for those who may the next one. */
export function CharterView() {
  const { t, language } = useWords()
  const { person } = useSession()
  const [clause, setClause] = useState<string | null>(null)
  const topics = ['charter']
  const versions = useQuery({
    queryKey: ['charter', 'versions'],
    meta: { topics },
    queryFn: () => call('GET /api/charter/versions', {}),
  })
  const newest = versions.data?.versions[0]?.version
  const charter = useQuery({
    queryKey: ['charter', newest],
    enabled: newest !== undefined,
    meta: { topics },
    queryFn: () => call('GET /api/charter', newest === undefined ? {} : { version: newest }),
  })
  if (versions.isPending || charter.isPending) return <LoadingState rows={6} />
  if (!versions.data || !charter.data)
    return <ErrorState what={t('state.failed')} onRetry={() => void versions.refetch()} />
  const mayPublish = PUBLISH.includes(person.role)
  return (
    <div className="sy-letters-list">
      <p className="sy-small sy-quiet">
        {t('charter.version', { version: charter.data.version, since: charter.data.since })}{' '}
        {versions.data.now !== charter.data.version && t('letters.charter.now', { version: versions.data.now })}
      </p>
      {CHARTER_PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`charter.${part}`)}</h2>
          <ul className="sy-letters-clauses">
            {charter.data.clauses
              .filter((it) => it.part === part)
              .map((it) => (
                <li key={it.key}>
                  {it.words[language]} <code className="sy-caption sy-quiet">{it.key}</code>{' '}
                  {mayPublish && (
                    <button
                      type="button"
                      className="sy-link"
                      aria-expanded={clause === it.key}
                      onClick={() => setClause(clause === it.key ? null : it.key)}
                    >
                      {t('letters.charter.reword')}
                    </button>
                  )}
                  {clause === it.key && (
                    <ClauseForm after={charter.data.version} clause={it} onDone={() => setClause(null)} />
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{t('letters.charter.versions')}</h2>
        {versions.data.versions.map((it) => (
          <details key={it.version}>
            <summary>{t('charter.version', { version: it.version, since: it.since })}</summary>
            <ul className="sy-letters-diff">
              {it.diff.map((each) => (
                <li key={each.key}>
                  <code className="sy-caption">{each.key}</code> {each.was && <del>{each.was[language]}</del>}{' '}
                  {each.is && <ins>{each.is[language]}</ins>}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </div>
  )
}
