import './rights.css'
import type { ApiOutput } from '#api.ts'
import { SECTIONS } from '#guard/rights/section.ts'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { Tag } from '../ui/tag.tsx'

export type RightsPageView = ApiOutput<'GET /api/rights'>['pages'][number]
export type ReferenceView = RightsPageView['references'][number]

/** The page of one place, to be read in a minute in the middle of a call: what, and below it on what it rests. */
export function RightsText({ page }: { page: RightsPageView }) {
  const { t } = useWords()
  const when = useWhen()
  const { edition } = page
  return (
    <article className="sy-rights-text">
      <p className="sy-small sy-quiet">
        {edition
          ? t('rights.edition', { version: edition.version, by: edition.by, at: when.day(edition.at) })
          : t('rights.edition.none')}
      </p>
      {SECTIONS.map((section) => (
        <section key={section} aria-labelledby={`rights-${page.jurisdiction}-${section}`}>
          <h2 id={`rights-${page.jurisdiction}-${section}`}>{t(`rights.${section}`)}</h2>
          <ul>
            {t(section === 'outside' ? `rights.outside.${page.jurisdiction}` : `rights.${section}.text`)
              .split('\n')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
          {page.words[section] && (
            <p className="sy-rights-here" lang={edition?.language}>
              <Tag tone="act">{t('rights.here')}</Tag> {page.words[section]}
            </p>
          )}
        </section>
      ))}
      <References references={page.references} />
    </article>
  )
}

export function References({ references }: { references: readonly ReferenceView[] }) {
  const { t } = useWords()
  return (
    <section className="sy-rights-law" aria-label={t('rights.law')}>
      <h2>{t('rights.law')}</h2>
      {references.length === 0 && <p className="sy-quiet">{t('rights.law.none')}</p>}
      {(['duty', 'route'] as const).map((kind) => {
        const of = references.filter((it) => it.kind === kind)
        return of.length === 0 ? null : (
          <div key={kind}>
            <h3>{t(`rights.${kind}`)}</h3>
            <ul className="sy-rights-references">
              {of.map((it) => (
                <OneReference key={it.id} it={it} />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function OneReference({ it }: { it: ReferenceView }) {
  const { t } = useWords()
  const isOld = it.state === 'review_due' || it.state === 'no_longer'
  return (
    <li className={isOld ? 'is-old' : undefined}>
      <span>
        {it.law} {it.article}{' '}
        <Tag tone={isOld ? 'time' : it.state === 'current' ? 'plain' : 'dashed'}>{t(`rights.state.${it.state}`)}</Tag>{' '}
        {it.trust !== 'seen' && <Tag tone="dashed">{t(`rights.trust.${it.trust}`)}</Tag>}
      </span>
      <span className="sy-caption sy-label">
        {[
          it.effectiveFrom ? t('rights.from', { day: it.effectiveFrom }) : null,
          t('rights.dated', { asOf: it.asOf, reviewBy: it.reviewBy }),
        ]
          .filter(Boolean)
          .join(t('list.semicolon'))}
      </span>
    </li>
  )
}
