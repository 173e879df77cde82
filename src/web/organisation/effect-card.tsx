import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { effectSentence } from '#insight/organisation/effect.words.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { RowsDrawer } from '../ui/figures/rows-drawer.tsx'
import { LoadingState } from '../ui/states.tsx'
import { EffectChart } from './effect-chart.tsx'
import { toRows } from './evidence.tsx'
import { type Effect, interval, type Queues, shareText } from './unit-name.ts'

type Cell = { side: 'treated' | 'rest'; when: 'before' | 'after' }

/** Before and after, where it was done and where it was not; the sentence on top is written by one rule. */
export function EffectCard({ id, queues }: { id: string; queues: Queues }) {
  const { t } = useWords()
  const [opened, setOpened] = useState<Cell | null>(null)
  const effect = useQuery({
    queryKey: ['organisation', 'effect', id],
    meta: { topics: ['organisation'] },
    queryFn: () => call('GET /api/organisation/measures/:id/effect', { id }),
  })
  if (!effect.data) return <LoadingState rows={2} height={80} />
  const { data } = effect
  const { key, gaps } = effectSentence(data)
  return (
    <div className={`sy-org-effect ${data.verdict === 'cannot_tell' ? 'is-unknown' : ''}`}>
      <p className="sy-org-verdict" role="status">
        {t(key, gaps)}
      </p>
      <Four effect={data} onRows={setOpened} />
      <EffectChart effect={data} />
      <Allowances effect={data} />
      {opened && <SideRows effect={data} cell={opened} queues={queues} onClose={() => setOpened(null)} />}
    </div>
  )
}

function Four({ effect, onRows }: { effect: Effect; onRows: (cell: Cell) => void }) {
  const { t } = useWords()
  return (
    <div className="sy-org-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('effect.where')}</th>
            <th scope="col">{t('effect.before')}</th>
            <th scope="col">{t('effect.after')}</th>
          </tr>
        </thead>
        <tbody>
          {(['treated', 'rest'] as const).map((side) => (
            <tr key={side}>
              <th scope="row">{t(`effect.${side}`, { n: effect[side].teams })}</th>
              {(['before', 'after'] as const).map((when) => {
                const { n, m } = effect[side][when]
                return (
                  <td key={when}>
                    <strong>{shareText(n, m)} %</strong>{' '}
                    <button type="button" className="sy-figure-rows" onClick={() => onRows({ side, when })}>
                      {t('effect.n_of_m', { n, m })}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What was allowed for, and what was left out: whoever doubts the sentence finds the reasons here. */
function Allowances({ effect }: { effect: Effect }) {
  const { t } = useWords()
  const out = [
    ...Object.entries(effect.leftOut).map(([why, n]) => t(`effect.out.${why}` as 'effect.out.too_few_rows', { n })),
    ...(effect.rowsLeftOut > 0 ? [t('effect.out.rows', { n: effect.rowsLeftOut })] : []),
  ]
  return (
    <ul className="sy-org-allowances">
      {effect.change && <li>{t('effect.change', interval(effect.change))}</li>}
      {effect.guard && <li>{t('effect.guard', interval(effect.guard))}</li>}
      {effect.trend && <li>{t('effect.trend', interval(effect.trend))}</li>}
      {effect.alongside.length > 0 && (
        <li>{t('effect.alongside', { what: effect.alongside.join(t('list.comma')) })}</li>
      )}
      <li>{out.length > 0 ? out.join(t('list.comma')) : t('effect.out.none')}</li>
    </ul>
  )
}

function SideRows({
  effect,
  cell,
  queues,
  onClose,
}: {
  effect: Effect
  cell: Cell
  queues: Queues
  onClose: () => void
}) {
  const { t, language } = useWords()
  const asked = { id: effect.measure.id, ...cell }
  const rows = useQuery({
    queryKey: ['organisation', 'measure rows', asked],
    queryFn: () => call('GET /api/organisation/measures/:id/rows', asked),
  })
  if (!rows.data) return null
  const title = `${t(`effect.${cell.side}`, { n: effect[cell.side].teams })} · ${t(`effect.${cell.when}`)}`
  const of = effect[cell.side][cell.when]
  return <RowsDrawer rows={toRows(title, rows.data, of, { t, queues, language })} onClose={onClose} />
}
