import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { lengthOf } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { type CallLine, Said } from './call-lines.tsx'
import { CoachingPart } from './coaching-part.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

type Turn = { second: number; mine: string; next: CallLine | null }
type Props = { review: string; from: number; onClose: () => void }

/** The conversation as it stood; the next words are the agent’s own, and the customer goes on as they did. */
export function CallDrill({ review, from, onClose }: Props) {
  const { t } = useWords()
  const act = useDoHere()
  const begun = useOwn('GET /api/call-reviews/:id/drill', { id: review, second: from })
  const [turns, setTurns] = useState<readonly Turn[]>([])
  const [words, setWords] = useState('')
  const last = turns.at(-1)
  const second = last ? last.next?.second : from
  const say = async () => {
    if (second === undefined) return
    const answer = await act('POST /api/call-reviews/:id/drill', { id: review, second, words })
    if (!answer) return
    setTurns([...turns, { second, mine: words, next: answer.next }])
    setWords('')
  }
  return (
    <CoachingPart title={t('growth.drill.title', { at: lengthOf(from) })} teach={t('growth.drill.teach')}>
      <ol className="sy-callback-lines sy-coaching-card">
        {begun.data?.context.map((line) => (
          <DrillLine key={line.id} review={review} line={line} />
        ))}
        {turns.map((turn) => (
          <Turned key={turn.second} review={review} turn={turn} />
        ))}
      </ol>
      {second === undefined ? (
        <p role="status">{t('growth.drill.over')}</p>
      ) : (
        <div className="sy-coaching-form">
          <Textarea
            label={t('growth.drill.mine')}
            autosize
            minRows={2}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <ActButton tone="primary" locked={words.trim() ? undefined : t('growth.drill.mine')} onAct={() => void say()}>
            {t('growth.drill.say')}
          </ActButton>
        </div>
      )}
      <ActButton onAct={onClose}>{t('growth.drill.close')}</ActButton>
    </CoachingPart>
  )
}

function Turned({ review, turn }: { review: string; turn: Turn }) {
  const { t } = useWords()
  return (
    <>
      <li className="sy-callback-line is-here">
        <span />
        <p className="sy-callback-said">
          <span className="sy-small sy-label">{t('growth.drill.mine')}</span> {turn.mine}
        </p>
      </li>
      {turn.next && <DrillLine review={review} line={turn.next} />}
    </>
  )
}

const DrillLine = ({ review, line }: { review: string; line: CallLine }) => (
  <li className="sy-callback-line">
    <span className="sy-small sy-label">{lengthOf(line.second)}</span>
    <Said review={review} line={line} />
  </li>
)
