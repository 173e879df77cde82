import './contact.css'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../act-button.tsx'
import type { MarkView, Verdict } from './utterance-view.ts'

type Props = {
  mark: MarkView
  words: string
  mayCount: boolean
  hasKeys: boolean
  onVerdict?: ((verdict: Verdict) => void) | undefined
}

/** Kind, target, how sure, the words it rests on, what follows, and the answers of a person. */
export function MarkReason({ mark, words, mayCount, hasKeys, onVerdict }: Props) {
  const { t } = useWords()
  const isConduct = mark.track === 'conduct'
  const isRejected = mark.state === 'rejected'

  return (
    <div className="sy-reason">
      <p className="sy-reason-head">
        {isRejected ? <s>{t(`signal.${mark.kind}`)}</s> : <strong>{t(`signal.${mark.kind}`)}</strong>}
        {isConduct && <span className="sy-quiet">{t('mark.target', { who: t(`target.${mark.target}`) })}</span>}
        <span className="sy-quiet">{t('mark.sure', { p: mark.probability.toFixed(2) })}</span>
      </p>
      <p>
        {t('mark.rests', { words })}
        {mark.why}
      </p>
      {isRejected && <SaidOtherwise mark={mark} />}
      {mark.track === 'care' && (
        <p>
          <strong>{t('mark.care')}</strong>
        </p>
      )}
      {mark.track === 'right' && !isRejected && (
        <p>
          <strong>{t('mark.right')}</strong>
        </p>
      )}
      {onVerdict && <Answers mark={mark} mayCount={mayCount} hasKeys={hasKeys} onVerdict={onVerdict} />}
      <p className="sy-reason-foot">
        {isRejected
          ? t(mark.track === 'care' ? 'mark.not.care' : 'mark.not.does')
          : `${isConduct ? `${t('mark.only_you')} · ` : ''}${t('mark.no_effect')}`}
      </p>
    </div>
  )
}

function SaidOtherwise({ mark }: { mark: MarkView & { state: 'rejected' } }) {
  const { t } = useWords()
  const when = useWhen()
  const { by, isMine, at } = mark.otherwise
  return (
    <p>
      <strong>{t(isMine ? 'mark.said.mine' : 'mark.said.other', { who: by, at: when.seconds(at) })}</strong>
    </p>
  )
}

type AnswersProps = Omit<Props, 'words' | 'onVerdict'> & { onVerdict: (verdict: Verdict) => void }

function Answers({ mark, mayCount, hasKeys, onVerdict }: AnswersProps) {
  const { t } = useWords()
  const key = (name: string) => (hasKeys ? name : undefined)
  if (mark.state === 'rejected' && !mark.otherwise.mayTakeBack) return null
  return (
    <div className="sy-reason-acts">
      {mark.track === 'conduct' && mayCount && mark.state !== 'confirmed' && (
        <ActButton shortcut={key('Y')} onAct={() => onVerdict('counts')}>
          {t('mark.counts')}
        </ActButton>
      )}
      {mark.state === 'rejected' ? (
        <ActButton shortcut={key('U')} onAct={() => onVerdict('back')}>
          {t('mark.back')}
        </ActButton>
      ) : (
        <ActButton shortcut={key('U')} onAct={() => onVerdict('not_this')}>
          {t('mark.not')}
        </ActButton>
      )}
      {mark.state === 'confirmed' && <span className="sy-quiet">{t('mark.confirmed')}</span>}
    </div>
  )
}
