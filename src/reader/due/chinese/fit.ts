import { type Cue, sumOf } from '../choose.ts'

const before = (weight: number, pattern: RegExp): Cue => ({ weight, where: 'before', pattern })
const after = (weight: number, pattern: RegExp): Cue => ({ weight, where: 'after', pattern })

/** Read within the clause in which the time stands. */
const CUES: readonly Cue[] = [
  before(0.7, /(?:我们?|咱们?|这边)(?:会|就|再|先|请)?$/),
  before(0.3, /我|帮[您你]|给[您你]|请|让|叫|派|安排|师傅|主管|经理|组长|专员|主任|工程师|同事/),
  after(0.8, /给[您你]|帮[您你]|打给|回[您你复电]|答复|联系[您你]|通知|[寄送]|到[账您]|入[账帐]|退|上门|[发补换办查]/),
  after(0.3, /^(?:到|来|出|能|就|把|叫|请|由|为|开|完成|处理)/),
  after(-1, /^(?:的|没|又|都|还|才|也)|^(?:先)?(?:别|不)/),
  after(-0.7, /[吗?]|行不行|好不好|可以吗|方便/),
  after(-0.8, /的话|才|可能|也许/),
  before(-1.2, /[您你他她](?:们|女儿|妈妈)?$/),
  before(-1, /昨|上周|上个?[月星礼]|去年|刚才|已经|当时|原本|本来|那天|上次|从|自从|打从/),
  before(-1, /一般|通常|平时|每[天周月日]|营业|服务时间|规定|如果|要是|万一|若/),
  before(-1, /[不没](?:敢|能|会|保证|确定|一定)|别|可能|也许|说$|改$|不是/),
]

const CLAUSE_END = /[\s,.!?;:。、…~]/

export function chineseFit(before: string, after: string): number {
  let from = before.length
  while (from > 0 && !CLAUSE_END.test(before[from - 1] ?? '')) from--
  let to = 0
  while (to < after.length && (to === 0 || !CLAUSE_END.test(after[to] ?? ''))) to++
  return sumOf(CUES, before.slice(from), after.slice(0, to + 1).trimStart())
}
