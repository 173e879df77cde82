import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'

/** The pack is frozen as it was made, so it is read as it is: what a row does not have is not shown. */
type Row = Readonly<Record<string, string | number | null>>
type Frozen = {
  journey?: readonly Row[]
  sums?: readonly {
    kind: 'over_emotional' | 'unreasonable_demand' | 'pressure' | 'persistence'
    lines: readonly { what: string; n: number; atLeast: number | null }[]
  }[]
  demands?: readonly Row[]
  explanations?: readonly Row[]
  incidents?: readonly Row[]
  promises?: readonly Row[]
  adjustments?: readonly string[]
}

export function StuckPack({ pack, named }: { pack: Readonly<Record<string, unknown>>; named: boolean }) {
  const { t } = useWords()
  const when = useWhen()
  const it = pack as Frozen
  const at = (value: Row[string] | undefined) => (typeof value === 'string' ? when.full(value) : '')
  return (
    <section className="sy-stuck-card sy-stuck-pack" aria-label={t('stuck.pack')}>
      <h3>{t('stuck.pack')}</h3>
      {!named && <p className="sy-small sy-quiet">{t('stuck.unnamed')}</p>}
      <Lines title={t('stuck.pack.sums')}>
        {(it.sums ?? []).map((sum) => (
          <li key={`${sum.kind} ${JSON.stringify(sum.lines)}`}>
            {t(`pattern.kind.${sum.kind}`)}:{' '}
            {sum.lines
              .map((line) => `${t(`pattern.line.${line.what}` as 'pattern.line.minutes')} ${line.n}`)
              .join(' · ')}
          </li>
        ))}
      </Lines>
      <Lines title={t('stuck.pack.demands')}>
        {(it.demands ?? []).map((row) => (
          <li key={JSON.stringify(row)}>
            {row.words ?? t('page.demand.staff')} · {t(`stuck.demand.${row.state}` as 'stuck.demand.open')}
            {row.answer && ` · ${row.answer}`}
          </li>
        ))}
      </Lines>
      <Lines title={t('stuck.pack.explanations')}>
        {(it.explanations ?? []).map((row) => (
          <li key={JSON.stringify(row)}>
            {at(row.at)} · {row.by} · {row.words}
          </li>
        ))}
      </Lines>
      <Lines title={t('stuck.pack.promises')}>
        {(it.promises ?? []).map((row) => (
          <li key={JSON.stringify(row)}>
            {row.words} · {at(row.dueAt)} · {t(`stuck.promise.${row.state}` as 'stuck.promise.open')}
          </li>
        ))}
      </Lines>
      <Lines title={t('stuck.pack.incidents')}>
        {(it.incidents ?? []).map((row) => (
          <li key={JSON.stringify(row)}>
            {at(row.at)} · {t('stuck.level', { n: row.level ?? 0 })} · {row.to}
          </li>
        ))}
      </Lines>
      <Lines title={t('stuck.pack.adjustments')}>
        {(it.adjustments ?? []).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </Lines>
      <details>
        <summary>{t('stuck.pack.journey', { n: it.journey?.length ?? 0 })}</summary>
        <ul>
          {(it.journey ?? []).map((row) => (
            <li key={JSON.stringify(row)}>
              {at(row.at)} ·{' '}
              {row.channel
                ? t(`journey.${row.channel}` as 'journey.phone')
                : t(`journey.${row.kind}` as 'journey.answer')}
              {row.by && ` · ${row.by}`}
              {row.words && ` · ${row.words}`}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Lines({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const { t } = useWords()
  return (
    <div>
      <span className="sy-label">{title}</span>
      {children.length === 0 ? <p className="sy-small sy-quiet">{t('stuck.pack.nothing')}</p> : <ul>{children}</ul>}
    </div>
  )
}
