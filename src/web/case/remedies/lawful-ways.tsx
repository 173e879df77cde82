import { useWords } from '../../i18n.ts'
import { Tag } from '../../ui/tag.tsx'
import { Part } from '../part.tsx'
import type { RemediesView } from './remedies-view.ts'

/** What a public line can do instead of giving: the ways of the law, each with its article, its time and its place. */
export function LawfulWays({ routes }: { routes: RemediesView['routes'] }) {
  const { t, language } = useWords()
  return (
    <Part title={t('lawful.title')}>
      <div className="sy-lawful-what">
        <p>{t('lawful.none_given')}</p>
        <p>{t('lawful.can')}</p>
        <p>{t('lawful.cannot')}</p>
      </div>
      {routes.length === 0 && <p className="sy-small sy-quiet">{t('lawful.no_place')}</p>}
      <ul className="sy-lawful">
        {routes.map((it) => (
          <li key={it.key}>
            <h4>
              {it.title[language]}
              {it.lapsed && <Tag tone="time">{t('lawful.lapsed')}</Tag>}
            </h4>
            <p className="sy-small sy-quiet">{it.when[language]}</p>
            <dl>
              <dt>{t('lawful.article')}</dt>
              <dd>{it.article[language]}</dd>
              <dt>{t('lawful.deadline')}</dt>
              <dd>{it.deadline[language]}</dd>
              <dt>{t('lawful.where')}</dt>
              <dd>{it.where[language]}</dd>
            </dl>
            <p className="sy-caption sy-label">
              <a href={it.source} target="_blank" rel="noreferrer">
                {t('lawful.source', { at: it.asOf })}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
