import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ReportIncident } from '../conduct/report-incident.tsx'
import { OthersToday } from '../exposure/others-today.tsx'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useDraft } from '../net/drafts.ts'
import { useNow, useSession } from '../net/session.tsx'
import { RightsAtHand } from '../rights/rights-at-hand.tsx'
import { WrapUpScreen } from '../screens/wrap-up-screen.tsx'
import type { WrapUpActs, WrapUpChange, WrapUpView } from '../screens/wrap-up-view.ts'
import { Transcript } from '../ui/contact/transcript.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { useColleagues } from './colleagues.ts'
import { type LiveAnswer, useStory } from './live-data.ts'
import { toUtterance } from './live-map.ts'
import { type DraftPromise, dueChoices, fromLocalInput, heardPromises, toLocalInput } from './promise-drafts.ts'
import { sayTo } from './say-otherwise.ts'

const KINDS = ['enquiry', 'complaint', 'suggestion', 'thanks'] as const
type Kept = Pick<WrapUpView, 'calm' | 'solved' | 'leftUpset' | 'kind' | 'need' | 'demands' | 'promises' | 'recap'>

/** What is written down for somebody to keep or strike is more likely than not. */
const LIKELY = 0.5
/** What was heard to be asked for, in the words of the one who asked. */
const ASKED = ['demand_compensation', 'demand_dismissal'] as const

/** The end of a contact: two answers apart, what was promised, and a page for the customer to follow it on. */
export function WrapUpPage({ live, onHold }: { live: LiveAnswer; onHold: (id: string | null) => void }) {
  const { t } = useWords()
  const { person, zone } = useSession()
  const now = useNow(60_000)
  const act = useDo()
  const queries = useQueryClient()
  const story = useStory(live.id, undefined).data
  const colleagues = useColleagues()
  const [noted] = useDraft<readonly DraftPromise[]>(`promises.${live.id}`, [])
  const joined = story?.cases.find((it) => it.joined)
  const first = useMemo(
    () => firstGuess(live, noted, person.id, zone, joined?.need ?? ''),
    [live, noted, person.id, zone, joined?.need],
  )
  const [kept, setKept] = useDraft<Kept | null>(`wrap.${live.id}`, null)
  const [done, setDone] = useState<{ url: string; until: string } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isReading, setReading] = useState(false)
  const form = kept ?? first

  const wrap: WrapUpView = {
    contactId: live.id,
    customer: story?.customer.name ?? t('page.customer'),
    seconds:
      live.answeredAt && live.endedAt ? Math.round((Date.parse(live.endedAt) - Date.parse(live.answeredAt)) / 1000) : 0,
    ...form,
    asksUpset: form.calm === 'no' || live.mayHaveLeftUpset,
    kinds: KINDS.map((value) => ({ value, label: t(`page.kind.${value}`) })),
    owners: colleagues.map(({ id, name }) => ({ value: id, label: name })),
    link: done,
    momentOf: (local) => fromLocalInput(local, zone) ?? '',
    unconfirmed: unconfirmed(live),
    keptAt: kept ? now : null,
    isBusy,
  }
  const leave = () => {
    onHold(null)
    localStorage.removeItem(`sanying.draft.wrap.${live.id}`)
    localStorage.removeItem(`sanying.draft.promises.${live.id}`)
    void queries.invalidateQueries({ queryKey: ['mine'] })
    void queries.invalidateQueries({ queryKey: ['live', live.id] })
  }
  const acts: WrapUpActs = {
    onChange: (change: WrapUpChange) => setKept({ ...form, ...change }),
    onAddPromise: () =>
      setKept({
        ...form,
        promises: [
          ...form.promises,
          {
            id: crypto.randomUUID(),
            what: '',
            owner: person.id,
            dueAt: toLocalInput(dueChoices(now, zone).at(-1) ?? now, zone),
          },
        ],
      }),
    onCopyLink: (url) => void navigator.clipboard?.writeText(url),
    onTranscript: () => setReading(true),
    onNext: leave,
    onFinish: async () => {
      setBusy(true)
      onHold(live.id)
      const promises = form.promises.filter((it) => it.what.trim())
      const demands = form.demands.map((words) => words.trim()).filter(Boolean)
      const first = form.leftUpset ? live.utterances.find((it) => it.who === 'customer')?.words : ''
      const title = (form.need || demands[0] || promises[0]?.what || first || '').slice(0, 120)
      const answer = await act('POST /api/contacts/:id/wrap-up', {
        id: live.id,
        calm: spoken(form.calm),
        solved: spoken(form.solved),
        kind: KINDS.find((kind) => kind === form.kind) ?? 'enquiry',
        ...(!joined &&
        title &&
        (promises.length > 0 || demands.length > 0 || form.kind === 'complaint' || form.leftUpset)
          ? { case: { title } }
          : {}),
        need: form.need,
        demands: demands.map((words) => ({
          words,
          kind: heardDismissal(live, words) ? ('against_staff' as const) : ('other' as const),
        })),
        promises: promises.map((it) => ({
          words: it.what.trim(),
          kind: 'other' as const,
          due: fromLocalInput(it.dueAt, zone) ?? '',
          owner: colleagues.find((each) => each.id === it.owner)?.key ?? person.id,
          expects: it.expects ?? '',
        })),
        recap: form.recap,
        leftUpset: form.leftUpset,
      })
      setBusy(false)
      if (answer?.link) setDone({ url: answer.link, until: new Date(Date.parse(now) + 7 * 86_400_000).toISOString() })
      else if (answer) leave()
      else onHold(null)
    },
  }
  return (
    <>
      <WrapUpScreen
        wrap={wrap}
        acts={acts}
        above={
          <>
            <OthersToday contact={live.id} />
            <RightsAtHand offers={live.marks.some((it) => it.counts)} />
          </>
        }
        report={<ReportIncident what="contact" id={live.id} />}
      />
      <SideSheet title={t('transcript.name')} opened={isReading} size={720} onClose={() => setReading(false)}>
        <Transcript
          said={live.utterances.map((it) =>
            toUtterance(it, live, { customer: wrap.customer, agent: person.name }, live.language, t),
          )}
          judge={{ mayCount: true, say: sayTo(act, live.id) }}
        />
      </SideSheet>
    </>
  )
}

const spoken = (answer: Kept['calm']): 'yes' | 'no' | 'unsure' =>
  answer === 'yes' || answer === 'no' ? answer : 'unsure'

function firstGuess(live: LiveAnswer, noted: readonly DraftPromise[], me: string, zone: string, need: string): Kept {
  const promises = [...heardPromises(live.utterances, live.startedAt), ...noted].map((it) => ({
    id: it.id,
    what: it.words,
    owner: me,
    dueAt: toLocalInput(it.dueAt, zone),
    expects: it.expects ?? '',
  }))
  const asked = live.utterances
    .filter(
      (it) =>
        it.who === 'customer' &&
        it.reading.signals.some((signal) => signal.probability >= LIKELY && ASKED.some((kind) => kind === signal.kind)),
    )
    .map((it) => it.words.slice(0, 300))
  const kind =
    asked.length > 0 || (live.brought.not_accepted ?? 0) > 0 || (live.brought.repeat_contact ?? 0) > 0
      ? 'complaint'
      : 'enquiry'
  return { calm: null, solved: null, leftUpset: false, kind, need, demands: asked, promises, recap: '' }
}

const heardDismissal = (live: LiveAnswer, words: string) =>
  live.utterances.some(
    (it) => it.words.startsWith(words) && it.reading.signals.some((signal) => signal.kind === 'demand_dismissal'),
  )

const isAbout = (all: readonly { utterance: string; kind: string }[], utterance: string, kind: string) =>
  all.some((it) => it.utterance === utterance && it.kind === kind)

/** Conduct marks that nobody has yet said count or do not. */
const unconfirmed = (live: LiveAnswer): number =>
  live.utterances.flatMap((it) =>
    it.reading.signals.filter(
      (signal) =>
        signal.level >= 2 &&
        !isAbout(
          live.marks.filter((mark) => mark.counts),
          it.id,
          signal.kind,
        ) &&
        !isAbout(live.corrections, it.id, signal.kind),
    ),
  ).length
