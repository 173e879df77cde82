import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { ClosingView } from './truths.tsx'

/** What is still open, each leading to where it is done. */
export function OpenList({ open }: { open: ClosingView['open'] }) {
  const { t } = useWords()
  const when = useWhen()
  if (open.length === 0) return <p className="sy-small sy-quiet">{t('ending.open.none')}</p>
  return (
    <ul className="sy-open" aria-label={t('ending.open')}>
      {open.map((it) => (
        <li key={`${it.kind} ${it.id}`} className={`is-${it.kind}${it.broken ? ' is-broken' : ''}`}>
          <a href={`#case-${it.kind}`} className="sy-link" onClick={(event) => leadTo(event, it.kind)}>
            {t(`ending.open.${it.kind}`)}
          </a>
          {/* What is asked about a colleague is read where it is decided, and not in passing. */}
          <span className="sy-open-words">{it.words || (it.kind === 'demand' ? t('page.demand.staff') : '')}</span>
          <span className="sy-open-when">
            {it.mine && <Tag tone="act">{t('ending.open.mine')}</Tag>}
            {it.dueAt && (
              <Tag tone={it.broken ? 'time' : 'plain'}>
                {t(it.broken ? 'ending.open.broken' : 'ending.open.due', { at: when.full(it.dueAt) })}
              </Tag>
            )}
            {it.owner && !it.mine && <span className="sy-caption sy-quiet">{it.owner}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The page keeps its address: only the eye and the focus are moved. */
function leadTo(event: { preventDefault(): void }, kind: string): void {
  const place =
    document.getElementById(`case-${kind}`) ??
    document.getElementById(kind === 'internal_promise' ? 'case-promise' : 'case-decision')
  event.preventDefault()
  place?.scrollIntoView({ block: 'start' })
  place?.focus?.()
}
