import { minutesOf, type Story, type StoryPromise, secondsAt } from './story.ts'

/** What happens in a story, one thing after another, in seconds from its beginning. */
export type Beat = { at: number } & (
  | { does: 'say'; line: Story['lines'][number]; n: number }
  | { does: 'step'; step: NonNullable<Story['steps']>[number] }
  | { does: 'end' }
  | { does: 'wrap_up' }
  | { does: 'keep'; promise: StoryPromise; n: number }
  | { does: 'later'; later: NonNullable<Story['later']>[number] }
)

const WRAP_UP_SECONDS = 60

/** The conversation itself: words and steps, then its end. */
export function conversationBeats(story: Story): readonly Beat[] {
  const says = story.lines.map((line, n): Beat => ({ at: secondsAt(line.at), does: 'say', line, n }))
  const steps = (story.steps ?? []).map((step): Beat => ({ at: secondsAt(step.at), does: 'step', step }))
  // What was said at a moment comes before what was done about it at the same moment.
  const both = [...says, ...steps].toSorted((a, b) => a.at - b.at || (a.does === 'say' ? -1 : 1))
  return [...both, { at: (both.at(-1)?.at ?? 0) + 10, does: 'end' }]
}

/** The whole story with what came after: the two answers, promises kept, what the customer said later. */
export function allBeats(story: Story): readonly Beat[] {
  const talk = conversationBeats(story)
  const end = talk.at(-1)?.at ?? 0
  const kept = (story.end.promises ?? []).flatMap((promise, n): Beat[] =>
    promise.kept ? [{ at: end + minutesOf(promise.kept) * 60, does: 'keep', promise, n }] : [],
  )
  const later = (story.later ?? []).map((it): Beat => ({ at: end + minutesOf(it.at) * 60, does: 'later', later: it }))
  return [...talk, { at: end + WRAP_UP_SECONDS, does: 'wrap_up' }, ...kept, ...later]
}
