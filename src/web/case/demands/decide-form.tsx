import { Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { useWords } from '../../i18n.ts'
import { action } from '../../shell/action.ts'
import { useActions } from '../../shell/actions.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { FactView } from '../facts/fact-view.ts'
import type { Decision, DemandView, Rubric } from './demand-view.ts'

const QUESTIONS = ['harm', 'our_fault', 'law', 'precedent', 'third_party'] as const
const ANSWERS = ['yes', 'no', 'unclear'] as const
type Answers = Readonly<Record<string, { answer: (typeof ANSWERS)[number] | null; words: string }>>

type Props = {
  demand: DemandView
  facts: readonly FactView[]
  understood: boolean
  hasKeys: boolean
  staffSentence: string
  onDecide: (decision: Decision) => Promise<boolean>
}

/** Five questions, what it rests on, and the words for the customer; then one of the outcomes. */
export function DecideForm({ demand, facts, understood, hasKeys, staffSentence, onDecide }: Props) {
  const { t } = useWords()
  const [answers, setAnswers] = useState<Answers>({})
  // Until somebody chooses, it rests on every fact: also on those that reach the screen after this form does.
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const evidence = useMemo(() => chosen ?? facts.map((it) => it.id), [chosen, facts])
  const [words, setWords] = useState(staffSentence)
  const [because, setBecause] = useState('')
  const left = QUESTIONS.filter((one) => !answers[one]?.answer || !answers[one]?.words.trim()).length
  const isStaff = demand.kind === 'against_staff'
  const locked =
    left > 0
      ? t('demands.rubric.left', { n: left })
      : facts.length > 0 && evidence.length === 0
        ? t('demands.rests.left')
        : !words.trim()
          ? t('demands.words.left')
          : !understood && !because.trim()
            ? t('demands.unconfirmed.left')
            : undefined
  const decide = useCallback(
    (outcome: Decision['outcome']) => {
      if (locked !== undefined) return
      const rubric = QUESTIONS.map((question) => ({ question, ...answers[question] })) as Rubric
      void onDecide({
        version: demand.version,
        outcome,
        rubric,
        words,
        evidence: [...evidence],
        unconfirmedBecause: understood ? '' : because,
      })
    },
    [locked, answers, onDecide, demand.version, words, evidence, understood, because],
  )
  useDecideKeys(demand.id, hasKeys, isStaff, decide)
  return (
    <div className="sy-decide">
      {QUESTIONS.map((question) => (
        <fieldset key={question} className="sy-decide-row" aria-label={t(`demands.rubric.${question}`)}>
          <span>{t(`demands.rubric.${question}`)}</span>
          <TextInput
            size="xs"
            aria-label={`${t(`demands.rubric.${question}`)} ${t('demands.why')}`}
            placeholder={t('demands.why')}
            value={answers[question]?.words ?? ''}
            onChange={(event) => {
              const said = event.currentTarget.value
              setAnswers((all) => ({ ...all, [question]: { answer: all[question]?.answer ?? null, words: said } }))
            }}
          />
          <SegmentedControl
            size="xs"
            value={answers[question]?.answer ?? ''}
            data={ANSWERS.map((value) => ({ value, label: t(`demands.answer.${value}`) }))}
            onChange={(value) => {
              const answer = ANSWERS.find((it) => it === value) ?? null
              setAnswers((all) => ({ ...all, [question]: { answer, words: all[question]?.words ?? '' } }))
            }}
          />
        </fieldset>
      ))}
      {facts.length > 0 && (
        <Checkbox.Group label={t('demands.rests_on')} size="xs" value={[...evidence]} onChange={setChosen}>
          {facts.map((fact) => (
            <Checkbox key={fact.id} size="xs" value={fact.id} label={fact.words} />
          ))}
        </Checkbox.Group>
      )}
      {!understood && (
        <TextInput
          label={t('demands.unconfirmed')}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
      )}
      <Textarea
        autosize
        minRows={2}
        label={t('demands.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {isStaff && <p className="sy-small sy-quiet">{t('demands.no_remedy')}</p>}
      <div className="sy-case-form-acts">
        {!isStaff && (
          <>
            <ActButton
              tone="primary"
              shortcut={hasKeys ? 'A' : undefined}
              locked={locked}
              onAct={() => decide('accept')}
            >
              {t('demands.accept')}
            </ActButton>
            <ActButton locked={locked} onAct={() => decide('partly')}>
              {t('demands.partly')}
            </ActButton>
          </>
        )}
        <ActButton shortcut={hasKeys ? 'D' : undefined} locked={locked} onAct={() => decide('decline')}>
          {t('demands.decline')}
        </ActButton>
      </div>
      {locked && <p className="sy-small sy-quiet">{locked}</p>}
    </div>
  )
}

function useDecideKeys(id: string, hasKeys: boolean, isStaff: boolean, decide: (outcome: Decision['outcome']) => void) {
  useActions(
    useMemo(
      () =>
        hasKeys
          ? [
              action({
                name: `demand.accept.${id}`,
                key: 'A',
                label: 'demands.accept',
                shown: !isStaff,
                run: () => decide('accept'),
              }),
              action({
                name: `demand.decline.${id}`,
                key: 'D',
                label: 'demands.decline',
                run: () => decide('decline'),
              }),
            ]
          : [],
      [id, hasKeys, isStaff, decide],
    ),
  )
}
