import './live.css'
import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useRef, useState } from 'react'
import { useWords } from '../i18n.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ExitBar } from '../ui/contact/exit-bar.tsx'
import { NoteField } from '../ui/contact/note-field.tsx'
import { StepLine } from '../ui/contact/step-line.tsx'
import { Transcript, TranscriptLegend } from '../ui/contact/transcript.tsx'
import { StoryPanel } from '../ui/story/story-panel.tsx'
import { liveActions } from './live-actions.ts'
import { LiveEnd, LiveFacts } from './live-header.tsx'
import { LiveNext } from './live-next.tsx'
import type { LiveActs, LiveView } from './live-view.ts'

type Props = { live: LiveView; now: string; acts: LiveActs }

/** One screen for the whole conversation: what was, what is said, what to say next, and the ways out. */
export function LiveScreen({ live, now, acts }: Props) {
  const { t } = useWords()
  const isNarrow = useMediaQuery('(max-width: 1199px)', false, { getInitialValueInEffect: false })
  const [isStoryOpen, setStoryOpen] = useState(false)
  const story = useRef<HTMLElement>(null)
  const talk = useRef<HTMLElement>(null)

  const here = useMemo(
    () => ({
      onStory: () => (isNarrow ? setStoryOpen((open) => !open) : story.current?.focus()),
      onNoteField: () => talk.current?.querySelector<HTMLInputElement>('[data-key=N]')?.focus(),
    }),
    [isNarrow],
  )
  const actions = useMemo(() => liveActions(live, acts, here), [live, acts, here])
  useActions(actions)

  return (
    <ScreenFrame
      className="sy-live"
      title={live.customer.name}
      beside={<LiveFacts live={live} onCase={acts.onCase} />}
      end={<LiveEnd live={live} onStory={isNarrow ? () => setStoryOpen(true) : undefined} />}
      footer={<ExitBar exits={live.exits} warnings={live.warnings} onExit={acts.onExit} onUndo={acts.onUndoExit} />}
    >
      {isNarrow ? (
        <Drawer
          opened={isStoryOpen}
          onClose={() => setStoryOpen(false)}
          size={340}
          title={<strong>{live.customer.name}</strong>}
          closeButtonProps={{ 'aria-label': t('shell.close') }}
        >
          <StoryPanel story={live.story} now={now} />
        </Drawer>
      ) : (
        <aside ref={story} tabIndex={-1} className="sy-live-story" aria-label={t('live.story')}>
          <StoryPanel story={live.story} now={now} />
        </aside>
      )}
      <section ref={talk} className="sy-live-talk" aria-label={t('transcript.name')}>
        <div className="sy-live-steps">
          <StepLine current={live.step} done={live.stepsDone} />
        </div>
        <Transcript said={live.said} onVerdict={acts.onVerdict} />
        <TranscriptLegend />
        <NoteField
          value={live.note.text}
          keptAt={live.note.keptAt}
          isOffline={live.note.isOffline}
          onChange={acts.onNote}
        />
      </section>
      <LiveNext live={live} acts={acts} />
    </ScreenFrame>
  )
}
