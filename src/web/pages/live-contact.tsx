import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#kernel/language.ts'
import { HandlingStrip } from '../access/handling-strip.tsx'
import { SayPanel } from '../case/claims/say-panel.tsx'
import { ReportIncident } from '../conduct/report-incident.tsx'
import { type Say, useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useDraft } from '../net/drafts.ts'
import { useIsUp, useNow, useSession } from '../net/session.tsx'
import { RightsAtHand } from '../rights/rights-at-hand.tsx'
import { WhyMine } from '../routing/why-card.tsx'
import { LiveScreen } from '../screens/live-screen.tsx'
import type { LiveActs, LiveView } from '../screens/live-view.ts'
import { ReadyNote } from '../seats/ready-note.tsx'
import { useWhen } from '../theme/place.tsx'
import { LeadBar } from './lead-bar.tsx'
import { type LiveAnswer, type StoryAnswer, useStory } from './live-data.ts'
import { useExits } from './live-exits.ts'
import { speechActs, stepsOf, toAdvice, toStory, toUtterance } from './live-map.ts'
import { LivePanels } from './live-panels.tsx'
import { type DraftPromise, heardPromises } from './promise-drafts.ts'
import { sayTo } from './say-otherwise.ts'
import { Whispers } from './whispers.tsx'

const NONE = {}

type Props = { live: LiveAnswer; onCase: (caseId: string) => void }

/** One conversation, drawn from what the house knows of it and acted on through the house's own doors. */
export function LiveContact({ live, onCase }: Props) {
  const { t, language } = useWords()
  const { i18n } = useTranslation()
  const session = useSession()
  const now = useNow()
  const isUp = useIsUp()
  const act = useDo()
  const story = useStory(live.id, undefined).data
  const [note, setNote] = useDraft(`note.${live.id}`, { text: '', keptAt: null as string | null })
  const [aside, setAside] = useDraft<readonly string[]>(`aside.${live.id}`, [])
  const [edits, setEdits] = useDraft<Readonly<Record<string, string>>>(`said.${live.id}`, NONE)
  const when = useWhen()
  const [drafts, setDrafts] = useDraft<readonly DraftPromise[]>(`promises.${live.id}`, [])
  const exits = useExits(live, now, t)
  const heard = useMemo(() => heardPromises(live.utterances, live.startedAt), [live.utterances, live.startedAt])
  const inLanguage =
    (spoken: Language): Say =>
    (key, gaps) =>
      i18n.getFixedT(spoken)(key, gaps ?? {})

  const view: LiveView = viewOf({
    live,
    story,
    now,
    name: session.person.name,
    isUp,
    note,
    aside,
    edits,
    at: (iso) => when.spoken(iso, now),
    drafts: [...heard, ...drafts],
    language,
    inLanguage,
    t,
    exits: exits.exits,
  })
  const acts: LiveActs = useMemo(
    () => ({
      onVerdict: sayTo(act, live.id),
      onTake: (adviceId) => {
        const does = live.advice.find((it) => it.id === adviceId)?.does
        if (does === 'warning') void exits.run('warn')
        if (does === 'end') void exits.run('end')
        if (does === 'hand_over') void exits.run('lead')
        if (does === 'help') void exits.run('help')
        // Said, and answered with the form: both are written down with the one key that takes the advice.
        if (adviceId === 'offer_the_form') void act('POST /api/contacts/:id/levers', { id: live.id, formOffered: true })
        setAside([...aside, `${adviceId}@${live.version}`])
      },
      onEdit: (adviceId, words) => setEdits({ ...edits, [`${adviceId}@${live.version}`]: words }),
      onSetAside: (adviceId) => setAside([...aside, `${adviceId}@${live.version}`]),
      onExit: (exit) => void exits.run(exit),
      onUndoExit: () => exits.undo(),
      onPromise: () => exits.setPanel('promise'),
      onCards: () => exits.setPanel('cards'),
      onPanic: () => exits.setPanel('panic'),
      onNote: (text) => setNote({ text, keptAt: new Date().toISOString() }),
      onCase: () => {
        const joined = story?.cases.find((it) => it.joined) ?? story?.cases[0]
        if (joined) onCase(joined.id)
      },
    }),
    [live, exits, aside, setAside, edits, setEdits, setNote, act, story, onCase],
  )
  const saveNote = async () => {
    if (note.text.trim() && (await act('POST /api/contacts/:id/notes', { id: live.id, words: note.text.trim() })))
      setNote({ text: '', keptAt: null })
  }
  return (
    <LiveScreen
      live={view}
      now={now}
      acts={acts}
      onNoteDone={() => void saveNote()}
      above={
        <>
          {live.mine && live.state === 'running' && <ReadyNote contact={live.id} />}
          <HandlingStrip contact={live.id} mine={live.mine && live.state === 'running'} />
          {live.mine && <RightsAtHand offers={live.marks.some((it) => it.counts)} />}
          {live.mine && live.state === 'running' && <WhyMine contact={live.id} />}
          <Whispers live={live} me={session.person.name} />
        </>
      }
      aside={live.mine ? undefined : <LeadBar live={live} />}
      beside={
        <>
          <LivePanels
            exits={exits}
            live={live}
            now={now}
            zone={session.zone}
            onPromise={(draft) => setDrafts([...drafts, draft])}
          />
          {live.mine && live.state === 'running' && <SayPanel contact={live.id} language={live.language} />}
        </>
      }
      below={live.mine || session.person.role === 'lead' ? <ReportIncident what="contact" id={live.id} /> : undefined}
    />
  )
}

type Parts = {
  live: LiveAnswer
  story: StoryAnswer | undefined
  now: string
  name: string
  isUp: boolean
  note: { text: string; keptAt: string | null }
  aside: readonly string[]
  edits: Readonly<Record<string, string>>
  at: (iso: string) => string
  drafts: readonly DraftPromise[]
  language: Language
  inLanguage: (language: Language) => Say
  t: Say
  exits: LiveView['exits']
}

function viewOf({
  live,
  story,
  now,
  name,
  isUp,
  note,
  aside,
  edits,
  at,
  drafts,
  language,
  inLanguage,
  t,
  exits,
}: Parts): LiveView {
  const customer = story?.customer.name ?? t('page.customer')
  const agent = live.agent?.name ?? name
  const joined = story?.cases.find((it) => it.joined) ?? story?.cases[0]
  const steps = stepsOf(live.steps)
  const asked = live.assists.find(
    (it) => it.because === 'third_explanation' && (it.state === 'asked' || it.state === 'answered'),
  )
  return {
    contactId: live.id,
    isMine: live.mine,
    isRunning: live.state === 'running',
    mayCorrect: live.mayCorrect,
    course: live.course,
    customer: { name: customer, reach: story?.customer.phone ?? '', isVerified: story?.customer.verified ?? false },
    caseRef: joined ? { id: `A-${joined.number}`, title: joined.title } : null,
    nth: story?.contactsOnThis ?? 1,
    seconds: live.answeredAt
      ? Math.max(0, Math.round((Date.parse(live.endedAt ?? now) - Date.parse(live.answeredAt)) / 1000))
      : 0,
    agentName: agent,
    step: steps.current,
    stepsDone: steps.done,
    said: live.utterances.map((it) => toUtterance(it, live, { customer, agent }, live.language, t)),
    advice: live.advice
      .filter((it) => !aside.includes(`${it.id}@${live.version}`))
      .map((it) => {
        const edited = edits[`${it.id}@${live.version}`]
        const advice = toAdvice(it, live.language, inLanguage, { need: joined?.need ?? null, promised: drafts }, at, t)
        return edited ? { ...advice, words: edited, isEdited: true } : advice
      }),
    explained: {
      count: clampCount(live.unaccepted),
      lead: asked?.by ?? t('role.lead'),
      isLeadAsked: asked !== undefined,
    },
    acts: speechActs(t),
    policy: t('page.policy'),
    story: story
      ? toStory(
          story,
          live,
          drafts.map((draft) => ({
            id: draft.id,
            words: draft.words,
            owner: agent,
            dueAt: draft.dueAt,
            state: 'draft' as const,
          })),
          language,
          t,
        )
      : { facts: [], need: null, demands: [], statements: [], promises: [], restrictions: [], offers: [] },
    exits,
    warnings: { given: live.warnings, of: 2 },
    note: { text: note.text, keptAt: note.keptAt, isOffline: !isUp },
  }
}

const clampCount = (n: number): 0 | 1 | 2 | 3 => (n >= 3 ? 3 : n === 2 ? 2 : n === 1 ? 1 : 0)
