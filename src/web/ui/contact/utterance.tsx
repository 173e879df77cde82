import './contact.css'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Tag } from '../tag.tsx'
import { Mark } from './mark.tsx'
import { pieces, type UtteranceView, type Verdict } from './utterance-view.ts'

export type OnVerdict = (utteranceId: string, markId: string, verdict: Verdict) => void

/** One sentence as it was said. Anger is the thickness of the stroke beside it, conduct is in the marks. */
export function Utterance({ said, onVerdict }: { said: UtteranceView; onVerdict?: OnVerdict | undefined }) {
  const { t } = useWords()
  const when = useWhen()

  return (
    <div className={`sy-said is-${said.who} ${said.isPartial ? 'is-partial' : ''}`}>
      <time className="sy-said-at" dateTime={said.at}>
        {when.seconds(said.at)}
      </time>
      <span className="sy-said-who">{said.name}</span>
      <Stroke anger={said.anger} />
      <p className="sy-said-words" lang={said.lang}>
        {pieces(said.text, said.marks).map((piece) =>
          piece.mark ? (
            <Marked key={piece.from} said={said} piece={piece.text} mark={piece.mark} onVerdict={onVerdict} />
          ) : (
            piece.text
          ),
        )}
        {said.acts.map(({ act, nth }) => (
          <span key={act} className="sy-said-act">
            <Tag tone="line">{t(`act.${act}`, { n: nth ?? '' }).trim()}</Tag>
          </span>
        ))}
        {said.correctedBy && (
          <span className="sy-said-act sy-caption sy-label">{t('utterance.corrected', { who: said.correctedBy })}</span>
        )}
        {said.isPartial && <span className="sy-hidden">{t('utterance.partial')}</span>}
      </p>
    </div>
  )
}

type MarkedProps = {
  said: UtteranceView
  piece: string
  mark: UtteranceView['marks'][number]
  onVerdict: OnVerdict | undefined
}

const Marked = ({ said, piece, mark, onVerdict }: MarkedProps) => (
  <Mark mark={mark} words={piece} onVerdict={onVerdict && ((verdict) => onVerdict(said.id, mark.id, verdict))}>
    {piece}
  </Mark>
)

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
