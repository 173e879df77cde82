import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { changed, written } from './figure-text.ts'

type Compared = ApiOutput<'GET /api/routing-comparison'>

/** What came of trying another rule, as far as it can be said. */
export function Comparison() {
  const { t } = useWords()
  const compared = useQuery({
    queryKey: ['routing-comparison'],
    meta: { topics: ['routing-rule'] },
    queryFn: () => call('GET /api/routing-comparison', {}),
  })
  return (
    <section className="sy-modes-part" aria-labelledby="modes-compare">
      <h2 id="modes-compare">{t('modes.compare')}</h2>
      {compared.isPending && <LoadingState rows={2} />}
      {compared.isError && <ErrorState what={t('state.failed')} onRetry={() => void compared.refetch()} />}
      {compared.data?.kind === 'none' && (
        <EmptyState title={t('modes.compare.none')} teach={t('modes.compare.none.teach')} />
      )}
      {compared.data?.shadow && <Shadow of={compared.data.shadow} />}
      {compared.data?.kind === 'switchback' && <Days of={compared.data} />}
    </section>
  )
}

function Shadow({ of }: { of: NonNullable<Compared['shadow']> }) {
  const { t } = useWords()
  return (
    <>
      <p>{t('modes.shadow.said', { n: of.contacts, known: of.known, elsewhere: of.elsewhere })}</p>
      {of.known > 0 && <p>{t('modes.shadow.next', { n: of.backToBack, spared: of.spared, moved: of.moved })}</p>}
      <p className="sy-modes-note">{t('modes.shadow.limit')}</p>
    </>
  )
}

function Days({ of }: { of: Compared }) {
  const { t } = useWords()
  return (
    <>
      <p className="sy-small sy-quiet">{t('modes.days.teach', { n: of.leftOut })}</p>
      <div className="sy-modes-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('modes.figure')}</th>
              <th scope="col">{t('modes.days.tried')}</th>
              <th scope="col">{t('modes.days.other')}</th>
              <th scope="col">{t('modes.days.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {of.days.map((it) => (
              <tr key={it.key}>
                <th scope="row">{t(it.key === 'threeIn60' ? 'modes.days.three' : `modes.key.${it.key}`)}</th>
                <Told it={it} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Told({ it }: { it: Compared['days'][number] }) {
  const { t } = useWords()
  if (it.tried === null || it.other === null || it.difference === null || it.low === null || it.high === null)
    return (
      <td colSpan={3} className="sy-modes-untold">
        {t('modes.days.cannot', { n: it.missing })}
      </td>
    )
  return (
    <>
      <td>{written(t, it.key, it.tried)}</td>
      <td>{written(t, it.key, it.other)}</td>
      <td>{changed(t, it.key, it.difference, it.low, it.high)}</td>
    </>
  )
}
