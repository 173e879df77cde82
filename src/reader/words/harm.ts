import { met, pattern } from '../cue.ts'
import type { BecauseCode, Level } from '../reading.ts'

const KNOWS_WHERE = pattern(
  '(?:知道|查到|找到|曉得|清楚|記住|打聽到|有)(?:了)?(?:你|妳|您|他|她)(?:們)?(?:家|住|在哪|幾點|的?(?:車|地址|學校|電話|名字|小孩|孩子))|住(?:在)?哪|下班(?:路上|的?時候|等你|堵你)|門口(?:等|堵)(?:你|他|她)|\\b(?:know|found|find|got|have) (?:out )?(?:where (?:you|he|she|they)|your (?:address|car|house|plate|kids?)|his (?:address|car|house|plate))|\\bwhere (?:you|he|she|they) (?:live|park|work|drink)s?\\b|\\bwait(?:ing)? (?:for (?:you|him|her) )?outside\\b',
)
const HARM = pattern(
  '殺|砍|捅|刀|槍|炸|燒|放火|汽油|打死|弄死|揍|打斷|撞死|血|硫酸|棍|斷手|斷腳|卸|砸|潑|毒|埋|宰|剁|掐|\\b(?:kill|stab|shoot|gun|knife|burn|bomb|petrol|gasoline|beat|smash|break|hammer|bat|hurt|punch|kick|slit|throat|blood|bullet|torch|fire|dead|acid|axe|wrench)\\b',
)

const PLAINLY = pattern(
  "(?:我|老子|老娘|林北|拎北)(?:一定|真的|就|今天|明天)?(?:要|會|去|來)?(?:殺|砍|捅|弄|打|揍|掐|撞)死?(?:了)?(?:你|妳|您)(?!們?(?:的)?(?:價|折|訂單))|\\bi(?:'ll| will|'m going to| am going to|'m gonna| gonna) (?:fucking |bloody )?(?:kill|stab|shoot|murder|strangle|beat) (?:you|u|ya)\\b(?! with kindness| at (?:chess|tennis|golf|it))",
)
/** Said to the person listening in so many words, it is not left to a likelihood. */
export function harmSaidPlainly(text: string): readonly [from: number, to: number] | undefined {
  PLAINLY.lastIndex = 0
  const found = PLAINLY.exec(text)
  return found ? [found.index, found.index + found[0].length] : undefined
}

/** How a threat is put: words of harm, or of knowing where somebody is, are grave; temper without either is for a person to weigh. */
export function harmIn(text: string): { because: BecauseCode; level: Level } {
  if (met(KNOWS_WHERE, text)) return { because: 'knows_where_you_are', level: 4 }
  if (met(HARM, text)) return { because: 'harm_to_person', level: 4 }
  return { because: 'vague_menace', level: 3 }
}
