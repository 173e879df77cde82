import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { spanText } from './spans.ts'

export type Sayable = ApiOutput<'GET /api/sayable'>

/** The sentence that is kept, what it rests on, and beside it how often our standard is. */
export function SayableLines({ sayable }: { sayable: Sayable }) {
  const { t } = useWords()
  const when = useWhen()
  const { standard } = sayable
  return (
    <div className="sy-claims-sayable">
      <p className="sy-small sy-label">{t('claims.may_say')}</p>
      {sayable.sentence ? (
        <p className="sy-claims-sentence">{sayable.sentence}</p>
      ) : (
        <p className="sy-hatched sy-claims-cannot">{t(`claims.cannot.${sayable.cannotTell ?? 'few'}`)}</p>
      )}
      <p className="sy-caption sy-quiet">
        {t('claims.may_say.rests', {
          n: sayable.of,
          window: t(`claims.window.${sayable.window}`),
          at: when.full(sayable.asOf),
        })}
      </p>
      {standard && (
        <p className="sy-small">
          {t('claims.standard_kept', {
            span: spanText(standard.minutes, t),
            n: standard.kept.kept,
            m: standard.kept.of,
          })}
        </p>
      )}
    </div>
  )
}
