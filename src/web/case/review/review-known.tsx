import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import type { ReviewView } from './review-view.ts'

/** The evidence for the questions: what was read, what was not, how much came before, and how long they are here. */
export function ReviewKnown({ known }: { known: ReviewView['known'] }) {
  const { t } = useWords()
  const when = useWhen()
  if (!known) return null
  const versionLine = (it: NonNullable<typeof known.article>) =>
    it.readAt && it.readAt <= known.at
      ? t('reviews.known.read', { title: it.title, version: it.version, at: when.full(it.readAt) })
      : t('reviews.known.unread', { title: it.title, version: it.version, at: when.full(it.publishedAt) })
  return (
    <div className="sy-review-known">
      <p className="sy-caption sy-label">
        {t('reviews.known')} {when.full(known.at)}
      </p>
      <ul className="sy-small">
        {known.said && (
          <li>
            <span className="sy-label">{t('reviews.known.said')}</span> {known.said}
          </li>
        )}
        {known.article && <li>{versionLine(known.article)}</li>}
        {known.unread.map((it) => (
          <li key={`${it.title} ${it.version}`}>{versionLine({ ...it, retiredAt: null })}</li>
        ))}
        <li>{t('reviews.known.load', { n: known.contactsBefore })}</li>
        <li>{t('reviews.known.days', { n: known.daysWithUs + 1 })}</li>
      </ul>
    </div>
  )
}
