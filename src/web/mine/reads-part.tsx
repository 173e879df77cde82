import type { ApiOutput } from '#api.ts'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'

export type Mine = ApiOutput<'GET /api/mine'>

export function ReadsPart({ mine }: { mine: Mine }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <details className="sy-own-part">
      <summary>
        {t('own.reads')} <span className="sy-caption sy-label">{mine.reads.length}</span>
      </summary>
      <p className="sy-small sy-quiet">{t('own.reads.why', { days: mine.readsDays })}</p>
      {mine.reads.length === 0 ? (
        <p className="sy-small">{t('own.reads.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls by key as well
        <section className="sy-own-scroll" tabIndex={0} aria-label={t('own.reads')}>
          <table className="sy-own-table">
            <tbody>
              {mine.reads.map((it) => (
                <tr key={it.id}>
                  <th scope="row">
                    {it.name} · {t(`role.${it.role as Role}`)}
                  </th>
                  <td>{t(`own.read.${it.what}`)}</td>
                  <td>
                    <time dateTime={it.at}>{when.full(it.at)}</time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}
