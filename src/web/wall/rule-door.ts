import type { Say } from '../i18n.ts'
import { seat } from '../net/call.ts'
import type { RuleStep } from './letters.ts'

/** What a counsellor may propose to spare somebody, in the router's own words. */
export const TOPICS = ['death', 'illness', 'children', 'violence', 'separation', 'debt', 'dying'] as const
export const KINDS = ['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const

export const nameOfRule = (step: RuleStep, t: Say): string[] => [
  ...TOPICS.filter((it) => step.topics.includes(it)).map((it) => t(`wall.topic.${it}`)),
  ...KINDS.filter((it) => step.kinds.includes(it)).map((it) => t(`wall.kind.${it}`)),
  ...(step.maxRun ? [t('wall.rule.run', { n: step.maxRun })] : []),
]

/**
 * Sets one step at the person's own door to the router, the same for everybody who sets one: with their session, and
 * without a word of this page. Null when it is set; else why not, in the house's words.
 */
export async function setStep(step: RuleStep, now: string): Promise<string | null> {
  const from = new Date(`${step.from}T00:00`).toISOString()
  const answer = await fetch(`${seat(location.pathname)}/api/my-shields`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify({
      ...(from > now ? { from } : {}),
      until: new Date(`${step.until}T23:59`).toISOString(),
      topics: step.topics,
      kinds: step.kinds,
      maxRun: step.maxRun,
    }),
  }).catch(() => null)
  if (answer?.ok) return null
  const said = (await answer?.json().catch(() => null)) as { refusal?: { sentence: string } } | null
  return said?.refusal?.sentence ?? ''
}
