import { met, pattern } from './cue.ts'
import { directionOf } from './direction.ts'
import type { Hit } from './find.ts'
import type { Anger, SignalKind, Target } from './reading.ts'

const HOT = pattern(
  '氣死|火大|受夠|忍無可忍|太誇張|離譜|過分|過份|欺人太甚|豈有此理|搞什麼|什麼東西|廢話|爛透|爛死|搶錢|坑人|騙錢|詐騙|黑心|吃人夠夠|有夠扯|傻眼|莫名其妙|不可理喻|無法無天|到底要|還要不要|憤怒|暴怒|崩潰|嬲|激死|黐線|離晒譜|\\b(?:furious|livid|fuming|outrageous|disgusting|disgrace|disgraceful|appalling|unacceptable|sick of|had enough|fed up|joke|scam|theft|robbery|absolute|shambles|end of my tether|ridiculous|worst)\\b|!{2,}|\\?{2,}',
)
const WARM = pattern(
  '怎麼|為什麼|到底|搞|居然|竟然|還沒|一直|每次|又|終於|快點|趕緊|趕快|爛|煩|急|很久|太慢|太誇張|什麼|憑什麼|哪有|不合理|失望|無奈|人呢|點解|搞掂|是瞎|死機|當機|壞|掉線|斷|出不去|失效|不要再|沒人|冇人|扣了|不到|還要|沒意思|你們|不是|這麼|那麼|也不行|\\b(?:still|again|why|never|every time|bloody|damn|hell|useless|broken|dead|waiting|wait|late|wrong|missing|stuck|lost|annoyed|annoying|disappoint\\w*|frustrat\\w*|charged|just tell me|taking|sod|crap|nobody|no one|stolen|rude)\\b|!|\\?',
)

/** A rough sum of what is heard, not a measure of a person. */
export function angerIn(text: string, kinds: ReadonlySet<SignalKind>, insulted: boolean): Anger {
  if (kinds.has('self_harm_risk')) return 0
  const calm = kinds.has('thanks') || kinds.has('apology')
  const hot = met(HOT, text)
  const fight = insulted || kinds.has('insult_family')
  if (kinds.has('sexual') && !kinds.has('profanity')) return fight ? 1 : 0
  if (calm && !fight && !kinds.has('threat')) return hot ? 1 : 0
  if (
    kinds.has('insult_family') ||
    (fight && (kinds.has('profanity') || kinds.has('not_accepted') || kinds.has('supervisor_request') || hot))
  )
    return 3
  if (kinds.has('threat')) return 3
  if (fight || kinds.has('slur')) return 2
  if (kinds.has('not_accepted')) return hot || kinds.has('profanity') ? 3 : 2
  if (
    kinds.has('exposure_threat') ||
    kinds.has('demand_dismissal') ||
    kinds.has('supervisor_request') ||
    kinds.has('demand_compensation')
  )
    return hot || kinds.has('profanity') ? 3 : 2
  if (kinds.has('profanity')) return 2
  if (kinds.has('repeat_contact')) return 2
  if (hot) return 2
  return met(WARM, text) ? 1 : 0
}

const SELF = pattern(
  "我(?:真|太|好|就是|是)?(?:的|很|个)?[^。,，]{0,8}(?:笨|蠢|廢物|白痴|沒用|不懂|老花|糊塗|傻|菜|腦子)|謝謝[^。]{0,6}不嫌棄|我[^。]{0,8}(?:一張嘴就死機|跟豬油)|怪我自己|都怪我|是我不好|\\b(?:i'?m|i am|i feel) (?:so |such |just |really |a bit |an? )*(?:hopeless|stupid|idiot|useless|dumb|silly|dense|thick|old|technophobe|moron)|my own fault|silly me|stupid me",
)
const THIRD = pattern(
  '你們?(?:那個|的|家)?(?:司機|外送員|快遞|師傅|店員|櫃員|技師|管理員|經理|騎手|老師|主任)|那個?(?:司機|外送員|師傅|店員|櫃員|管理員|人|姓|老師|主任|小姐|先生)|他(?!們家)|佢|市長|政府|市府|社區|鄰居|房東|對面|樓上|立委|總統|官員|\\b(?:driver|courier|he|she|him|his|neighbou?r|landlord|council|mayor|government|engineer|technician|foreigners|they at the)\\b',
)
const THING = pattern(
  '機器|機台|烏龜|路由|數據機|光貓|寬頻|寬帶|網路|wifi|app|系統|柵欄|閘門|感應|螢幕|手機|電腦|燈|燈號|連不上|當機|死機|閃|掉線|斷線|訊號|信號|故障|壞了|壞掉|打不開|\\b(?:router|app|website|site|machine|modem|internet|wi-?fi|phone|laptop|screen|printer|lamp|battery|line|signal|system|software)\\b',
)

export function targetOf(
  text: string,
  anger: Anger,
  kinds: ReadonlySet<SignalKind>,
  heard: readonly { kind: SignalKind; at: Target }[],
  hits: readonly Hit[],
): Target {
  const conduct = heard.filter(
    ({ kind }) =>
      kind === 'insult' || kind === 'insult_family' || kind === 'sexual' || kind === 'slur' || kind === 'threat',
  )
  const atAgent = conduct.find(({ at }) => at === 'agent')
  if (atAgent) return 'agent'
  if (kinds.has('self_harm_risk')) return 'self'
  if (kinds.has('threat') || kinds.has('slur')) return conduct[0]?.at ?? 'third_party'
  if (met(SELF, text)) return 'self'
  if (anger === 0) return 'none'
  const worded = hits.map((hit) => directionOf(text, hit.from, hit.to).at).find((at) => at !== 'none' && at !== 'agent')
  if (worded) return worded
  if (met(THIRD, text) && !kinds.has('repeat_contact') && !kinds.has('not_accepted')) return 'third_party'
  if (
    kinds.has('repeat_contact') ||
    kinds.has('not_accepted') ||
    kinds.has('exposure_threat') ||
    kinds.has('demand_compensation')
  )
    return 'company'
  return met(THING, text) ? 'thing' : 'company'
}
