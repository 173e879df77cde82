import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { AdviceCard, NoAdvice } from '../ui/contact/advice-card.tsx'
import { CareCard } from '../ui/contact/care-card.tsx'
import { Countdown } from '../ui/contact/countdown.tsx'
import { ExitBar, type ExitView } from '../ui/contact/exit-bar.tsx'
import { ExplanationCounter } from '../ui/contact/explanation-counter.tsx'
import { MarkReason } from '../ui/contact/mark.tsx'
import { NoteField } from '../ui/contact/note-field.tsx'
import { SpeechActs } from '../ui/contact/speech-acts.tsx'
import { StepLine } from '../ui/contact/step-line.tsx'
import { Transcript, TranscriptLegend } from '../ui/contact/transcript.tsx'
import { Shelf } from './gallery-parts.tsx'
import { sampleLive } from './sample-live.ts'
import { at, NOW, teller } from './tell.ts'

export function GalleryContact() {
  const { t, language } = useWords()
  const live = sampleLive(language)
  const tell = teller(language)
  const [first, second] = live.advice
  const mark = live.said.flatMap((each) => each.marks).find((each) => each.track === 'conduct')
  const rightMark = live.said.flatMap((each) => each.marks).find((each) => each.track === 'right')
  const [note, setNote] = useState(live.note.text)
  const said = live.said[0]

  return (
    <>
      <Shelf name="StepLine">
        <StepLine current="propose" done={['listen', 'restate']} />
      </Shelf>
      <Shelf name="Transcript">
        <div className="sy-gallery-box is-paper">
          <Transcript
            said={[
              ...live.said,
              ...(said ? [{ ...said, id: 'fixed', anger: 0 as const, correctedBy: live.agentName }] : []),
            ]}
          />
          <TranscriptLegend />
        </div>
        <div className="sy-gallery-box is-paper">
          <Transcript said={[]} />
        </div>
      </Shelf>
      <Shelf name="Reason of a mark">
        {mark && (
          <div className="sy-gallery-card">
            <MarkReason mark={mark} words={tell('白痴', '白痴', 'idiot')} onVerdict={() => {}} />
          </div>
        )}
        {rightMark && (
          <div className="sy-gallery-card">
            <MarkReason mark={rightMark} words={tell('把他開除', '把他开除', 'I want him fired')} />
          </div>
        )}
      </Shelf>
      <Shelf name="AdviceCard">
        {first && <AdviceCard advice={first} place={1} />}
        {second && <AdviceCard advice={second} place={2} />}
        {second && (
          <AdviceCard advice={{ ...second, isEdited: true, state: 'said', saidAt: at('14:08:20') }} place={1} />
        )}
        {second && <AdviceCard advice={{ ...second, state: 'set_aside' }} place={2} />}
        <NoAdvice />
      </Shelf>
      <Shelf name="ExplanationCounter">
        {([0, 1, 2, 3] as const).map((count) => (
          <ExplanationCounter key={count} explained={{ ...live.explained, count, isLeadAsked: count === 3 }} />
        ))}
        <ExplanationCounter explained={{ ...live.explained, count: 1, isAccepted: true }} />
        <ExplanationCounter
          explained={{ ...live.explained, count: 0, resetBecause: tell('換了一件事', '换了一件事', 'another matter') }}
        />
      </Shelf>
      <Shelf name="SpeechActs">
        <SpeechActs
          acts={[...live.acts, { id: 's-4', act: 'restate', state: 'said', saidAt: at('14:07:02') }]}
          policy={live.policy}
        />
      </Shelf>
      <Shelf name="ExitBar">
        <ExitBar exits={live.exits} warnings={live.warnings} />
        <ExitBar
          exits={states(tell('對方沒有對你辱罵', '对方没有辱骂你', 'No abuse aimed at you'))}
          warnings={{ given: 1, of: 2 }}
        />
        <Countdown left={9} />
        <Countdown left={7} />
        <Countdown left={3} />
      </Shelf>
      <Shelf name="NoteField">
        <NoteField value={note} keptAt={at('14:08:31')} onChange={setNote} />
        <NoteField value="" keptAt={null} isOffline onChange={() => {}} />
      </Shelf>
      <Shelf name="CareCard">
        <CareCard
          recovery={{
            until: at('14:20:00'),
            company: tell('何姐 5 分鐘內過來。', '何姐 5 分钟内过来。', 'Ho is with you within 5 min.'),
          }}
          now={NOW}
        />
      </Shelf>
      <p className="sy-hidden">{t('house.name')}</p>
    </>
  )
}

const states = (reason: string): readonly ExitView[] => [
  { exit: 'breath', state: { is: 'running', left: 8 } },
  { exit: 'lead', state: { is: 'done', canUndo: true } },
  { exit: 'decline', state: { is: 'done', canUndo: false } },
  { exit: 'ownership', state: { is: 'disabled', reason } },
  { exit: 'end', state: { is: 'armed' } },
  { exit: 'help', state: { is: 'done', canUndo: false } },
]
