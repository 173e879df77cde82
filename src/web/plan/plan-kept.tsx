import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import type { Shown } from './plan-page.tsx'

/** Plans that were kept, to be opened again as they were. */
export function KeptPlans({ onOpen }: { onOpen: (shown: Shown) => void }) {
  const { t } = useWords()
  const when = useWhen()
  const kept = useQuery({
    queryKey: ['plans'],
    meta: { topics: ['plans'] },
    queryFn: () => call('GET /api/plans', {}),
  }).data
  const open = async (id: string) => {
    const it = await call('GET /api/plans/:id', { id })
    onOpen({ inputs: it.inputs, outcome: it.outcome, seed: it.seed, kept: it.id })
  }
  return (
    <section className="sy-whatif-card" aria-label={t('whatif.kept')}>
      <h2>{t('whatif.kept')}</h2>
      {kept?.plans.length === 0 && <p className="sy-small sy-quiet">{t('whatif.kept.none')}</p>}
      <ul className="sy-whatif-plans">
        {kept?.plans.map((it) => (
          <li key={it.id}>
            <button type="button" className="sy-link" onClick={() => void open(it.id)}>
              {it.name}
            </button>
            <span className="sy-small sy-quiet">
              {t('whatif.kept.one', {
                event: t(`whatif.event.${it.event}`),
                heads: it.heads,
                by: it.by,
                at: when.full(it.at),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
