import type { TimeFound } from '../said.ts'
import { readAt, sticky } from '../scan.ts'

/** "Now", said in a contact, means before it is over: a quarter of an hour. */
const NOW_MINUTES = 15
const NOW = sticky(
  '现在|马上|立刻|立马|立即|即刻|当场|即时|这就(?!是|算|好|行|对|够|叫)|这会儿?|而家|依家|宜家|当下|此刻|随即',
)
const LATER = sticky(
  '等一下|等下(?!次|一|周|礼|个)|待会儿?|一会儿?|等会儿?|稍后|稍候|晚点|晚些时候|回头|改天|过几天|过两天|随后',
)

/** The next bill, batch or bus: when that is, only they know. */
const NEXT = sticky('(?:下一?个?|这个?|本|当)(?:期|月)?(?:帐单|账单|月结单)|下一?[批班趟][货车次]?|下[个一]梯次')

export function nowAt(text: string, at: number): TimeFound | undefined {
  const now = readAt(NOW, text, at)
  if (now)
    return { from: at, to: now.to, said: { is: 'length', n: NOW_MINUTES, unit: 'minute' }, byThen: false, sure: 1 }
  const later = readAt(LATER, text, at) ?? readAt(NEXT, text, at)
  return later && { from: at, to: later.to, said: { is: 'unknown' }, byThen: false, sure: 0.8 }
}

const BOUND = /[\s,.!?;:、。「」《》"()我您你他她它们会在于就先把给请定等长傅员]/
const PRONOUN = /^(?:这|那|此|之|从|以|很久|多久|不久|刚才|几年|当)$/
const LONGEST_EVENT = 7

/** 「下站之前」「婚禮前」: something that happens names the time, and no clock knows it. Looked at from its end. */
export function eventBefore(text: string, end: number, from: number): TimeFound | undefined {
  let start = end
  while (start > from && end - start < LONGEST_EVENT && !BOUND.test(text[start - 1] ?? ' ')) start--
  const words = text.slice(start, end)
  if (words.length < 2 || PRONOUN.test(words)) return undefined
  const tail = readAt(EVENT_END, text, end)
  return tail && { from: start, to: tail.to, said: { is: 'unknown' }, byThen: false, sure: 0.9 }
}
const EVENT_END = sticky(
  '之前|以前|前[一两三\\d][天周]|前(?=给|打|到|送|寄|退|发|补|办|出|完|处|会|一定|我|帮|交|弄|修|回|$|\\s|,)',
)
