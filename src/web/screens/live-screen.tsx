import './live.css'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useWords } from '../i18n.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ExitBar } from '../ui/contact/exit-bar.tsx'
import { NoteField } from '../ui/contact/note-field.tsx'
import { StepLine } from '../ui/contact/step-line.tsx'
import { Transcript, TranscriptLegend } from '../ui/contact/transcript.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { StoryPanel } from '../ui/story/story-panel.tsx'
import { liveActions } from './live-actions.ts'
import { LiveEnd, LiveFacts } from './live-header.tsx'
import { LiveNext } from './live-next.tsx'
import type { LiveActs, LiveView } from './live-view.ts'

type Props = {
  live: LiveView
  now: string
  acts: LiveActs
  /** Stands above the transcript: who is here with the agent. */
  above?: ReactNode
  /** Stands where the exits of the agent stand, for somebody who is not the agent. */
  aside?: ReactNode
  /** Stands above the advice: what an exit still wants to know. */
  beside?: ReactNode
  below?: ReactNode
  onNoteDone?: () => void
}

/** One screen for the whole conversation: what was, what is said, what to say next, and the ways out. */
export function LiveScreen({ live, now, acts, above, aside, beside, below, onNoteDone }: Props) {
  const { t } = useWords()
  const isNarrow = useMediaQuery('(max-width: 1199px)', false, { getInitialValueInEffect: false })
  const [isStoryOpen, setStoryOpen] = useState(false)
  const [edited, setEdited] = useState<string | null>(null)
  const story = useRef<HTMLElement>(null)
  const talk = useRef<HTMLElement>(null)

  const here = useMemo(
    () => ({
      onStory: () => (isNarrow ? setStoryOpen((open) => !open) : story.current?.focus()),
      onEdit: setEdited,
      onNoteField: () => talk.current?.querySelector<HTMLInputElement>('[data-key=N]')?.focus(),
    }),
    [isNarrow],
  )
  const actions = useMemo(() => liveActions(live, acts, here), [live, acts, here])
  useActions(actions)
  const judge = live.mayCorrect ? { mayCount: live.isMine, say: acts.onVerdict } : undefined

  return (
    <ScreenFrame
      className="sy-live"
      title={live.customer.name}
      beside={<LiveFacts live={live} onCase={acts.onCase} />}
      end={<LiveEnd live={live} onStory={isNarrow ? () => setStoryOpen(true) : undefined} />}
      footer={
        live.isMine && live.isRunning ? (
          <ExitBar exits={live.exits} warnings={live.warnings} onExit={acts.onExit} onUndo={acts.onUndoExit} />
        ) : (
          aside
        )
      }
    >
      {isNarrow ? (
        <SideSheet
          side="left"
          title={live.customer.name}
          opened={isStoryOpen}
          size={340}
          onClose={() => setStoryOpen(false)}
        >
          <StoryPanel story={live.story} now={now} />
        </SideSheet>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be scrollable by key
        <aside ref={story} tabIndex={0} className="sy-live-story" aria-label={t('live.story')}>
          <StoryPanel story={live.story} now={now} />
        </aside>
      )}
      <section ref={talk} className="sy-live-talk" aria-label={t('transcript.name')}>
        <div className="sy-live-steps">
          <StepLine current={live.step} done={live.stepsDone} />
        </div>
        {above}
        <Transcript said={live.said} judge={judge} />
        <TranscriptLegend course={live.course} />
        {live.isMine && live.isRunning && (
          <NoteField
            value={live.note.text}
            keptAt={live.note.keptAt}
            isOffline={live.note.isOffline}
            onChange={acts.onNote}
            {...(onNoteDone ? { onDone: onNoteDone } : {})}
          />
        )}
      </section>
      <LiveNext live={live} acts={acts} beside={beside} below={below} edited={edited} onEdit={setEdited} />
    </ScreenFrame>
  )
}
