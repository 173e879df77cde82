import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../i18n.ts'
import { call, seat } from '../../net/call.ts'
import { ErrorState, LoadingState } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'

/** What the law of a place asks of an employer, and where in this house it can be done. Nowhere does it say that it is. */
export function MeasuresView() {
  const { t, language } = useWords()
  const measures = useQuery({ queryKey: ['measures'], queryFn: () => call('GET /api/law/measures', {}) })
  if (measures.isPending) return <LoadingState rows={6} />
  if (!measures.data) return <ErrorState what={t('state.failed')} onRetry={() => void measures.refetch()} />
  return (
    <div className="sy-letters-list">
      <p className="sy-small sy-quiet">{t('letters.measures.what')}</p>
      {measures.data.packs.map((pack) => (
        <section key={pack.key}>
          <h2>{pack.name[language]}</h2>
          <p className="sy-small sy-quiet">
            {t('letters.law.as_of', { asOf: pack.asOf, reviewBy: pack.reviewBy })} · {t(`letters.trust.${pack.trust}`)}{' '}
            {pack.state !== 'in_force' && (
              <Tag tone="dashed">{t(`letters.law.${pack.state}`, { from: pack.effectiveFrom ?? '', to: '' })}</Tag>
            )}
          </p>
          <table className="sy-letters-table">
            <thead>
              <tr>
                <th scope="col">{t('letters.measures.asks')}</th>
                <th scope="col">{t('letters.measures.here')}</th>
              </tr>
            </thead>
            <tbody>
              {pack.measures.map((it) => (
                <tr key={it.key}>
                  <th scope="row">{it.asks[language]}</th>
                  <td>
                    {it.here[language]}{' '}
                    {it.place && <a href={`${seat(location.pathname)}${it.place}`}>{t('letters.measures.go')}</a>}{' '}
                    {it.outside && <Tag tone="dashed">{t('letters.measures.outside')}</Tag>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}
