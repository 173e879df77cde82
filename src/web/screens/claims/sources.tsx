import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { Tag } from '../../ui/tag.tsx'

export type Source = ApiOutput<'GET /api/chase-sources'>['sources'][number]

/** Whom we ask, and what their word was worth. "Said yes" and "really changed" are two columns and never one. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { t } = useWords()
  if (sources.length === 0) return null
  return (
    <section className="sy-promised-list" aria-label={t('promised.sources')}>
      <h2>{t('promised.sources')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be scrollable by key */}
      {/* biome-ignore lint/a11y/useSemanticElements: it is a part of the table’s section, for scrolling alone */}
      <div className="sy-promised-scroll" role="region" aria-label={t('promised.sources')} tabIndex={0}>
        <table className="sy-promised-table">
          <thead>
            <tr>
              {(['source', 'asked', 'yes', 'changed', 'word'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`promised.source.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((it) => (
              <tr key={`${it.kind} ${it.source}`}>
                <th scope="row">
                  {it.source} <Tag tone="line">{t(`claims.kind.${it.kind}`)}</Tag>
                </th>
                <td>{it.asked}</td>
                <td>{it.saidYes}</td>
                <td>{it.changed}</td>
                <td className={it.word.canTell ? '' : 'sy-hatched'}>
                  {t(
                    it.word.canTell
                      ? 'promised.source.kept'
                      : it.word.of === 0
                        ? 'promised.kept.none'
                        : 'promised.kept.few',
                    { n: it.word.kept, m: it.word.of },
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
