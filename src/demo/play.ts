import type { Language } from '#kernel/language.ts'
import type { Actor } from '#platform/public.ts'
import { type Hands, SWITCHBOARD } from './hands.ts'
import { minutesOf, type Story } from './story.ts'
import type { Beat } from './timeline.ts'

export type Cast = (key: string) => Actor
/** A story under way: its contact, who holds it now, and what came of it. */
export type Run = {
  contact: string
  holder: string
  link: string | null
  caseId: string | null
  promises: readonly string[]
  ended: boolean
}

const TITLE_MOST = 120

/** The customer is there: the contact begins with the person of the story. */
export async function begin(hands: Hands, story: Story, now: Date, external: string): Promise<Run | null> {
  const { name, phone, email } = story.customer
  const started = await hands(SWITCHBOARD, now, 'POST /api/contacts', {
    external,
    channel: story.channel,
    language: story.language,
    queue: story.queue,
    customer: { name, ...(phone ? { phone } : {}), ...(email ? { email } : {}) },
    agent: story.agent,
    waited_seconds: story.waited,
    transfers: story.transfers,
    ...(story.heard ? { heard_before: story.heard } : {}),
  })
  return started.ok
    ? { contact: String(started.next.id), holder: story.agent, link: null, caseId: null, promises: [], ended: false }
    : null
}

/** Lets one thing of the story happen at a moment. What the house refuses (a visitor may have done it already) is left out. */
export async function beat(hands: Hands, cast: Cast, story: Story, run: Run, it: Beat, now: Date): Promise<Run> {
  const as = (route: string, input: Readonly<Record<string, unknown>> = {}) =>
    hands(cast(run.holder), now, route, { id: run.contact, ...input })
  switch (it.does) {
    case 'say':
      await hands(SWITCHBOARD, now, 'POST /api/contacts/:id/utterances', {
        id: run.contact,
        utterances: [{ key: `${it.n}`, who: it.line.who, text: it.line.says, at: now.toISOString() }],
      })
      return run
    case 'step':
      return step(hands, cast, story, run, it.step, now)
    case 'end':
      if (!run.ended)
        await hands(SWITCHBOARD, now, 'POST /api/contacts/:id/end', {
          id: run.contact,
          by: story.end.by === 'agent' ? 'agent' : 'customer',
        })
      return { ...run, ended: true }
    case 'wrap_up':
      await leadLooksIn(hands, cast, story, now)
      if (story.end.meetsAgain) await as('PUT /api/contacts/:id/meets-again', { would: true })
      return wrapUp(as, story, run, now)
    case 'keep': {
      const promise = run.promises[it.n]
      const owner = it.promise.owner ?? run.holder
      if (promise)
        await hands(cast(owner), now, 'PUT /api/promises/:id/keeping', {
          id: promise,
          words: it.promise.words,
          news: 'change',
        })
      // The house refuses to close over what is still owed, so only the last promise kept closes the case.
      if (isClosing(story) && run.caseId)
        await hands(cast(run.holder), now, 'PUT /api/cases/:id/closure', { id: run.caseId, ...endingOf(story) })
      return run
    }
    case 'later':
      if (run.link)
        await hands({ kind: 'nobody' }, now, 'POST /api/my-case/words', {
          link: run.link,
          kind: it.later.does === 'corrects' ? 'correction' : it.later.does,
          words: it.later.words ?? '',
        })
      return run
  }
}

type Step = NonNullable<Story['steps']>[number]

async function step(hands: Hands, cast: Cast, story: Story, run: Run, it: Step, now: Date): Promise<Run> {
  const as = (route: string, input: Readonly<Record<string, unknown>> = {}) =>
    hands(cast(run.holder), now, route, { id: run.contact, ...input })
  switch (it.does) {
    case 'breath':
      await as('POST /api/contacts/:id/breath')
      return run
    case 'help':
    case 'hand_to_lead':
      await as('POST /api/contacts/:id/help', { handover: it.does === 'hand_to_lead' })
      return run
    case 'warning':
      await as('POST /api/contacts/:id/warnings')
      return run
    case 'end_for_conduct': {
      const ended = await as('POST /api/contacts/:id/ending', { reason: story.title.slice(0, TITLE_MOST) })
      return { ...run, ended: ended.ok }
    }
    case 'own_48h':
      await as('POST /api/contacts/:id/ownership')
      return run
    case 'decline':
      await as('POST /api/contacts/:id/declines', { reason: it.reason, instead: it.instead })
      return run
    case 'state':
      await as('POST /api/contacts/:id/notes', { words: it.words, basis: it.basis })
      return run
    case 'lead_joins':
      return leadComes(hands, cast, story.language, run, it, now)
  }
}

async function leadComes(
  hands: Hands,
  cast: Cast,
  language: Language,
  run: Run,
  it: Extract<Step, { does: 'lead_joins' }>,
  now: Date,
): Promise<Run> {
  const lead = LEADS[language]
  const seen = await hands(cast(lead), now, 'GET /api/contacts/:id/live', { id: run.contact })
  const assists = seen.ok && Array.isArray(seen.next.assists) ? seen.next.assists : []
  const asked = assists.find((assist: { state: string }) => assist.state === 'asked') as { id: string } | undefined
  const came = asked
    ? await hands(cast(lead), now, 'PUT /api/assists/:id/answer', { id: asked.id, mode: it.mode })
    : it.mode === 'take_over'
      ? await hands(cast(lead), now, 'PUT /api/contacts/:id/lead', { id: run.contact })
      : { ok: true as const, next: {} }
  if (it.words) await hands(cast(lead), now, 'POST /api/contacts/:id/whispers', { id: run.contact, words: it.words })
  return came.ok && it.mode === 'take_over' ? { ...run, holder: lead } : run
}

/** After a hard or a long one the lead goes over, as the card asks; on e-mail days nobody sits at the next desk. */
async function leadLooksIn(hands: Hands, cast: Cast, story: Story, now: Date): Promise<void> {
  const lead = cast(LEADS[story.language])
  const floor = await hands(lead, now, 'GET /api/floor')
  const needs = floor.ok && Array.isArray(floor.next.needs) ? (floor.next.needs as { kind: string; id: string }[]) : []
  const card = story.channel === 'email' ? undefined : needs.find((need) => need.kind === 'care')
  if (card)
    await hands(lead, now, 'PUT /api/care-cards/:id', {
      id: card.id,
      state: story.end.calm === 'no' ? 'declined' : 'done',
    })
}

/** Which lead answers on which floor of the demo house. */
const LEADS: Readonly<Record<Language, string>> = { 'zh-Hant': 'guo', 'zh-Hans': 'han', en: 'ruth' }

async function wrapUp(
  as: (route: string, input?: Readonly<Record<string, unknown>>) => ReturnType<Hands>,
  story: Story,
  run: Run,
  now: Date,
): Promise<Run> {
  const { end } = story
  const promises = (end.promises ?? []).map((promise) => ({
    words: promise.words,
    kind: promise.kind,
    due: new Date(now.getTime() + minutesOf(promise.dueIn) * 60_000).toISOString(),
    ...(promise.owner ? { owner: promise.owner } : {}),
  }))
  const wants = promises.length > 0 || (end.demands ?? []).length > 0 || end.kind === 'complaint'
  const live = await as('GET /api/contacts/:id/story')
  const joined =
    live.ok && Array.isArray(live.next.cases) ? live.next.cases.find((it: { joined: boolean }) => it.joined) : undefined
  const wrapped = await as('POST /api/contacts/:id/wrap-up', {
    calm: end.calm,
    solved: end.solved,
    kind: end.kind,
    ...(!joined && wants ? { case: { title: (end.need ?? story.title).slice(0, TITLE_MOST) } } : {}),
    need: end.need ?? '',
    demands: end.demands ?? [],
    promises,
    recap: end.recap ?? '',
    ...(isClosing(story) && promises.length === 0 ? { closes: true, closing: endingOf(story) } : {}),
  })
  if (!wrapped.ok) return run
  const after = await as('GET /api/contacts/:id/story')
  const cases =
    after.ok && Array.isArray(after.next.cases)
      ? (after.next.cases as { promises: { id: string; words: string; state: string }[] }[])
      : []
  const made = cases.flatMap((it) => it.promises)
  const link = typeof wrapped.next.link === 'string' ? (wrapped.next.link.split('/my/')[1] ?? null) : null
  const ofCase = wrapped.next.case as { id: string } | null
  return {
    ...run,
    link,
    caseId: ofCase?.id ?? null,
    promises: promises.map(
      (promise) => made.findLast((it) => it.words === promise.words && it.state === 'open')?.id ?? '',
    ),
  }
}

/** What was demanded is decided by people of the second line, whom these conversations do not reach. */
const isClosing = ({ end }: Story): boolean => (end.closesCase ?? false) && (end.demands ?? []).length === 0

const endingOf = ({ end, language }: Story) =>
  end.kind === 'complaint'
    ? {
        ended: 'accepted',
        accepted: AGREED[language],
        solved: end.solved === 'yes',
        because: AGREED[language],
        learning: { is: 'nothing', why: ONE_OFF[language] },
      }
    : { ended: 'answered', solved: end.solved === 'yes' }

const AGREED: Readonly<Record<Language, string>> = {
  'zh-Hant': '客戶說這樣可以了',
  'zh-Hans': '客户说这样可以了',
  en: 'The customer said that settles it',
}
const ONE_OFF: Readonly<Record<Language, string>> = {
  'zh-Hant': '只有這一件，當下已經改好',
  'zh-Hans': '只有这一件，当场已经改好',
  en: 'A single slip, put right on the spot',
}
