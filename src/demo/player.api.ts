import { done, refuse } from '#kernel/outcome.ts'
import { answer, answerApart, type Route } from '#platform/public.ts'
import { DEMO_PASSWORD, type DemoPerson } from './fill.ts'
import type { Hands } from './hands.ts'
import { beat, begin, type Cast } from './play.ts'
import { listStories, playBeat } from './player.contract.ts'
import { isHard, type Story } from './story.ts'
import { conversationBeats } from './timeline.ts'

type Stage = { hands: Hands; cast: Cast; stories: readonly Story[]; people: readonly DemoPerson[] }

/** Longer silences than this are told shorter: a visitor watches a story, not a clock. */
const LONGEST_PAUSE = 6

/** Only the demo house has these routes; they play stories through the same commands as a phone system and a screen. */
export const playerRoutes = (stage: () => Stage): readonly Route[] => [
  answer(listStories, async () => {
    const { stories, people } = stage()
    return done({
      stories: stories.map((story) => ({
        id: story.id,
        title: story.title,
        language: story.language,
        agent: story.agent,
        lead: leadOf(story, people),
        beats: conversationBeats(story).length,
        hard: isHard(story),
      })),
      people: people.map(({ key, name, role, language, email }) => ({ key, name, role, language, email })),
      password: DEMO_PASSWORD,
    })
  }),
  answerApart(playBeat, async (work, input) => {
    const { stories, hands, cast } = stage()
    const story = stories.find((it) => it.id === input.story)
    if (!story) return refuse('story.unknown')
    if (!input.contact) {
      const run = await begin(
        hands,
        { ...story, agent: input.holder ?? story.agent },
        work.now,
        `watch-${story.id}-${work.now.getTime()}`,
      )
      return run
        ? done({ contact: run.contact, holder: run.holder, pauseSeconds: 2, over: false })
        : refuse('agent.unavailable')
    }
    const beats = conversationBeats(story)
    const now = beats[input.next]
    const run = {
      contact: input.contact,
      holder: input.holder ?? story.agent,
      link: null,
      caseId: null,
      promises: [],
      ended: false,
    }
    if (!now) return done({ contact: run.contact, holder: run.holder, pauseSeconds: 0, over: true })
    const after = await beat(hands, cast, story, run, now, work.now)
    const following = beats[input.next + 1]
    return done({
      contact: run.contact,
      holder: after.holder,
      pauseSeconds: following ? Math.min(LONGEST_PAUSE, Math.max(1, following.at - now.at)) : 0,
      over: after.ended,
    })
  }),
]

const leadOf = (story: Story, people: readonly DemoPerson[]) =>
  people.find((person) => person.role === 'lead' && person.language === story.language)?.key ?? ''
