import type { Language } from '#kernel/language.ts'
import { useWords } from '../i18n.ts'
import { AdviceCard, NoAdvice } from '../ui/contact/advice-card.tsx'
import { CareCard } from '../ui/contact/care-card.tsx'
import { EXITS, ExitBar, type ExitState } from '../ui/contact/exit-bar.tsx'
import { ExplanationCounter } from '../ui/contact/explanation-counter.tsx'
import { SpeechActs } from '../ui/contact/speech-acts.tsx'
import { StepLine } from '../ui/contact/step-line.tsx'
import { Transcript, TranscriptLegend } from '../ui/contact/transcript.tsx'
import type { MarkView, UtteranceView } from '../ui/contact/utterance-view.ts'
import { later, NOW, Shelf } from './shelf.tsx'

const SAID: Readonly<
  Record<Language, readonly [calm: string, angry: string, insult: string, word: string, right: string, wish: string]>
> = {
  'zh-Hant': [
    '我的包裹還沒到。',
    '第三次了，你們到底在搞什麼',
    '你是白痴嗎？',
    '白痴',
    '我要去消保官那邊投訴',
    '消保官',
  ],
  'zh-Hans': ['我的包裹还没到。', '第三次了，你们到底在搞什么', '你是白痴吗？', '白痴', '我要去消协投诉', '消协'],
  en: [
    'My parcel has not come.',
    'That is the third time, what are you doing',
    'Are you an idiot?',
    'idiot',
    'I will go to the ombudsman',
    'ombudsman',
  ],
}
const quiet = () => undefined
const ACTS = { onTake: quiet, onRecord: quiet, onSetAside: quiet, onEdit: quiet, onEdited: quiet }
const STATES: readonly ExitState[] = [
  { is: 'ready' },
  { is: 'armed' },
  { is: 'running', left: 7 },
  { is: 'done', canUndo: true },
]

/** The parts of a running contact. */
export function GalleryContact() {
  const { t, language } = useWords()
  const advice = (id: 'hear_anger' | 'restate') => ({
    id,
    lang: language,
    words: t(`advice.${id}.say`),
    why: t(`advice.${id}.why`),
  })
  return (
    <>
      <Shelf name="Transcript">
        <Transcript
          said={saidIn(language, t('because.person_word_after_you', { words: SAID[language][3] }))}
          judge={{ mayCount: true, say: quiet }}
        />
        <TranscriptLegend course="falling" />
      </Shelf>
      <Shelf name="StepLine">
        <StepLine current="propose" done={['listen', 'restate']} />
      </Shelf>
      <Shelf name="AdviceCard">
        <AdviceCard advice={advice('hear_anger')} place={1} acts={ACTS} />
        <AdviceCard advice={{ ...advice('restate'), isEdited: true }} place={2} acts={ACTS} />
        <NoAdvice />
      </Shelf>
      <Shelf name="ExplanationCounter">
        {([0, 1, 2, 3] as const).map((count) => (
          <ExplanationCounter key={count} explained={{ count, lead: t('role.lead'), isLeadAsked: count === 3 }} />
        ))}
      </Shelf>
      <Shelf name="SpeechActs">
        <SpeechActs
          acts={[
            { id: 'a', act: 'acknowledge_feeling', state: 'allowed' },
            { id: 'b', act: 'admit_fault', state: 'locked', verified: 0, needed: 1, missing: [t('page.say.facts')] },
          ]}
          policy={t('page.policy')}
        />
      </Shelf>
      <Shelf name="ExitBar">
        {STATES.map((state) => (
          <ExitBar key={state.is} exits={EXITS.map((exit) => ({ exit, state }))} warnings={{ given: 1, of: 2 }} />
        ))}
      </Shelf>
      <Shelf name="CareCard">
        <CareCard recovery={{ until: later(12) }} now={NOW} onShorten={quiet} />
      </Shelf>
    </>
  )
}

function saidIn(language: Language, why: string): readonly UtteranceView[] {
  const [calm, angry, insult, word, right, wish] = SAID[language]
  const line = (
    id: string,
    text: string,
    anger: 0 | 1 | 2 | 3,
    marks: readonly MarkView[] = [],
    isPartial = false,
  ): UtteranceView => ({
    id,
    at: NOW,
    who: 'customer',
    name: 'Lin',
    text,
    lang: language,
    anger,
    isPartial,
    marks,
    missed: [],
    read: marks.map((it) => it.kind),
    acts: [],
  })
  const mark = (text: string, words: string, track: MarkView['track'], state: MarkView['state']): MarkView => ({
    id: 'insult',
    kind: track === 'conduct' ? 'insult' : 'exposure_threat',
    track,
    from: text.indexOf(words),
    to: text.indexOf(words) + words.length,
    target: 'agent',
    probability: 0.93,
    why,
    ...(state === 'rejected'
      ? { state, otherwise: { by: 'Mei', isMine: true, at: NOW, mayTakeBack: true } }
      : { state }),
  })
  return [
    line('0', calm, 0),
    line('1', calm, 1),
    line('2', angry, 2),
    line('3', angry, 3),
    line('4', insult, 3, [mark(insult, word, 'conduct', 'signal')]),
    line('5', insult, 3, [mark(insult, word, 'conduct', 'confirmed')]),
    line('6', insult, 3, [mark(insult, word, 'conduct', 'rejected')]),
    line('7', right, 2, [mark(right, wish, 'right', 'signal')]),
    line('8', calm, 0, [], true),
  ]
}
