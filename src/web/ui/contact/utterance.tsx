import './contact.css'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Tag } from '../tag.tsx'
import { Mark } from './mark.tsx'
import { Otherwise } from './missed.tsx'
import { type Judge, pieces, type SignalKind, type UtteranceView, type Verdict } from './utterance-view.ts'

type Props = { said: UtteranceView; isLatest?: boolean; judge?: Judge | undefined }

/** One sentence as it was said. Anger is the thickness of the stroke beside it, conduct is in the marks. */
export function Utterance({ said, isLatest = false, judge }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const say = judge && ((kind: SignalKind, verdict: Verdict) => judge.say(said.id, kind, verdict))

  return (
    <div className={`sy-said is-${said.who} ${said.isPartial ? 'is-partial' : ''}`}>
      <time className="sy-said-at" dateTime={said.at}>
        {when.seconds(said.at)}
      </time>
      <span className="sy-said-who">{said.name}</span>
      <Stroke anger={said.anger} />
      <p className="sy-said-words" lang={said.lang}>
        {pieces(said.text, said.marks).map((piece) =>
          piece.marks.length > 0 ? (
            <Mark
              key={piece.from}
              marks={piece.marks}
              text={said.text}
              mayCount={judge?.mayCount ?? false}
              onVerdict={say}
            >
              {piece.text}
            </Mark>
          ) : (
            piece.text
          ),
        )}
        {said.acts.map(({ act, nth }) => (
          <span key={act} className="sy-said-act">
            <Tag tone="line">{t(`act.${act}`, { n: nth ?? '' }).trim()}</Tag>
          </span>
        ))}
        <Otherwise said={said} isLatest={isLatest} onVerdict={say} />
        {said.correctedBy && (
          <span className="sy-said-act sy-caption sy-label">{t('utterance.corrected', { who: said.correctedBy })}</span>
        )}
        {said.isPartial && <span className="sy-hidden">{t('utterance.partial')}</span>}
      </p>
    </div>
  )
}

function Stroke({ anger }: { anger: UtteranceView['anger'] }) {
  const { t } = useWords()
  const name = t('utterance.anger', { n: anger })
  return (
    <span className="sy-said-stroke" title={anger > 0 ? name : undefined}>
      {anger > 0 && (
        <span className={`sy-stroke is-${anger}`}>
          <span className="sy-hidden">{name}</span>
        </span>
      )}
    </span>
  )
}
