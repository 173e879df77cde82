import { type Cue, cue, findCues, met, pattern } from './cue.ts'
import { fold } from './fold.ts'
import type { Turn } from './reading.ts'

type Kind = 'not_accepted'

/** Said by themselves these reject an explanation or a refusal, whatever was said before. */
const SURE: readonly Cue<Kind>[] = [
  cue(
    'not_accepted',
    'turns_down_explanation',
    0.85,
    '(?:我)?(?:不(?:能)?接受(?!刷|信用|匯)|無法接受|唔接受|不同意|不認同|不服|不信|不相信|唔信|不滿意(?:這|你們)|不買單|不管(?:你|那麼|這些|什麼|规定|規定)|不要聽|不想聽|唔想聽|唔理)|(?:這|那)?(?:是|算|係)(?:什麼|哪門子|咩|乜|啥)(?:爛|鬼|狗屁|破)?(?:理由|道理|規定|解釋|說法|邏輯|态度|態度|條款|講法)|(?:沒|無|冇)(?:有)?(?:道理|這(?:種|個)道理|這種事)|(?:什麼|鬼|狗屁|屁|爛|霸王)(?:規定|條款|理由|說法|邏輯)|(?:憑|凭)什麼|憑咩|(?:藉口|借口|推託|推脫|推卸|敷衍|唬弄|糊弄|忽悠|打發|打太極|踢皮球|甩鍋|鬼扯|胡扯|胡說|瞎說|瞎扯|扯淡|騙誰|騙鬼|呃鬼|講大話|睜眼說瞎話|鬼話|廢話|屁話)|(?:自己|你自己)?(?:聽聽看|想想看|說說看|評評理)?(?:合(?:不)?合理|合理(?:嗎|吗)|不合理|離譜|荒謬|荒唐|笑話|好笑|搞笑|可笑)|(?:誰|有誰)(?:會)?(?:看|知道|曉得|懂|信|管)(?:那|這|你|得|合)|(?:從來|當時|當初|根本)?(?:都)?(?:沒|沒有|冇)(?:有)?人(?:跟我|同我|告訴我|通知我|提|講過|說過|講|說)|我(?:根本|從來|從頭到尾)?(?:沒|沒有|冇)(?:有)?(?:確認|同意|簽|收到|訂|開通|申請|授權|答應|按|買|用)(?:過)?|關我(?:什麼|啥|咩|屁)?事|(?:是)?你們(?:自己)?(?:的)?(?:問題|事|規定|錯|責任)(?=$|[\\s,，。!又不關憑])|(?:不要|別|唔好|少)(?:再)?(?:跟我|同我|給我|拿|跟我)(?:講|說|來|扯|用|拿)?(?:這些|這套|那套|條款|規定|什麼|這個|咁多|流程)|(?:你|你們)(?:得|就|只會|只有)(?:呢句|這句|一句|那句)|(?:講|說)(?:了)?(?:等於)?(?:沒|冇)(?:說|講)|(?:那|咁)(?:我|你們)[^。]{2,}(?:呢|嗎|吗|囉|咩)$|不賠是不是|不退是不是|(?:退|賠|查|等|補|規定|條款)你(?:個|媽|娘|老)[^。]{0,3}|又(?:來|是)這(?:套|句|一套)|還不是(?:你們|一樣)|說得(?:好聽|輕鬆|容易)|講得(?:好聽|輕鬆|容易)|(?:搞|當)(?:什麼|我)?(?:盤子|凱子|冤大頭|水魚|傻子|白痴|三歲)|(?:騙|呃|耍|唬|當)(?:我|三歲|小孩|人|客人)',
  ),
  cue(
    'not_accepted',
    'turns_down_explanation',
    0.85,
    "\\b(?:(?:that|this|it)(?:'s| is|s|'s just| is just)? (?:not|no|n't|hardly|never) (?:\\w+ )?(?:good enough|acceptable|an (?:answer|excuse|explanation|apology)|my (?:problem|fault|concern)|fair|right|true|what (?:i|you|they|was|it)|on|how|helpful|excuse|the point)|(?:that|this|it)(?:'s| is| was)? (?:\\w+ )?(?:unacceptable|ridiculous|nonsense|rubbish|bullshit|bs|a joke|an excuse|a lie|absurd|outrageous|a cop[- ]out|laughable|garbage|crap|insane|robbery|daylight robbery|pathetic)|(?:i )?(?:don't|do not|won't|can't|cannot|refuse to|not going to|i'm not) (?:\\w+ )?(?:accept(?:ing)?|buy(?:ing)? (?:that|it|this)|believe (?:you|that|a word|this|it)|care (?:about|what|if|whose|why|who)|want (?:to hear|excuses|your|another))|(?:you would|you'd|of course you(?:'d| would)|well you would) (?:say|tell me) that|don't give me|(?:what a|such a|load of|complete|utter|total|absolute|lame|another|more) (?:load of )?(?:excuses?|rubbish|nonsense|crap|bull\\w*|tosh|bollocks|garbage|bs|lies)|(?:nobody|no one|you never|no-one|never) (?:told|mentioned|said|informed|asked|agreed|explained|warned)(?: me)?|i (?:never|didn't|did not) (?:agree|sign|confirm|order|authori[sz]e|ask|receive|get (?:any|a|the)|consent|say)|(?:how|why) (?:is|should|would) (?:that|this|i) (?:my (?:problem|fault)|have to|pay|be)|so what\\b|are you (?:kidding|joking|serious|having a laugh|taking the (?:piss|mick|mickey|p))|you(?:'re| are| must be| have to be|'ve got to be) (?:kidding|joking|lying|having a laugh|taking the (?:piss|mick|mickey|p))|give me a break|makes no sense|doesn't make (?:any )?sense|show me where|where does it say|that doesn't (?:help|answer|explain|cut it|matter|change|wash))\\b",
    "can't believe (?:how|you fixed|it works|that worked)|not fair on you",
  ),
]

/** These reject only what came just before: a refusal or a reason. */
const AFTER_A_REASON: readonly Cue<Kind>[] = [
  cue(
    'not_accepted',
    'turns_down_explanation',
    0.65,
    '(?:也叫|也算|還叫|這叫|這也|就這(?=$|[\\s,?!])|就這樣(?=$|[\\s,?!])|又怎樣|所以呢|所以咧|那又|那怎麼|那為什麼|那為何|為什麼不|為何不|怎麼不|怎麼可能|怎麼會|難道|反正|明明|可是|但是我|問題是|重點是|(?:我)?不要(?=$|[\\s,，])|不行|唔得|哪有|是嗎|哪裡|誰叫|咩話|點解|有冇搞錯|有沒有搞錯|搞什麼|開什麼玩笑|你們怎麼不|轉轉轉|條款條款|規定規定|又是(?:轉|等|規定|條款|系統)|(?:等|轉|賠|退|查)(?:了|到)?[一二兩三幾半\\d]+(?:年|月|天|個月|小時))|你(?:媽|娘|家)[^。]{0,6}(?:教|啊)',
  ),
  cue(
    'not_accepted',
    'turns_down_explanation',
    0.65,
    "\\b(?:but (?:you|i)|so (?:i'm|you're|now|why|because)|why (?:not|can't|should|does|do|is|would|didn't)|then why|how come|no no|no way|it's (?:just )?(?:a|an) \\w+|just (?:send|give|do|fix|refund|cancel|let)|really\\?|seriously|come on|oh please|whatever)\\b|^no\\b",
  ),
]

const REASON = pattern(
  "因為|由於|依|按照|根據|規定|條款|合約|合同|契約|政策|系統|流程|無法|沒辦法|不能|只能|不退|不賠|需要|必須|才能|才會|原因|說明|顯示|是(?:按|由|從)|等於|所以|確認|開通|負責|算出|\\b(?:because|policy|terms|system|can't|cannot|unable|unfortunately|only|require|based|due|since|so the|there's|criteria|came in|standard|contract)\\b",
)
const CONTENT = /[\p{L}\p{N}]/u

/** "一千八?" after "定損一千八": the customer holds the agent's own words up. */
function echo(text: string, said: string): number {
  const first = /^[^\s,，。!?]{2,8}/.exec(text)?.[0] ?? ''
  for (let size = Math.min(4, first.length); size >= 2; size--) {
    const words = first.slice(0, size)
    if ([...words].every((letter) => CONTENT.test(letter)) && said.includes(words) && /\p{Script=Han}/u.test(words))
      return size
  }
  return 0
}

const GOES_ALONG = pattern(
  '^(?:好|行|可以|ok|okay|yes|yep|yeah|sure|嗯|對|係|收到|明白|了解|謝|感謝|fine|great|thanks|那就|退|那中|有有)',
)
const STRAINED = pattern('[?!]|你們|你哋|什麼|怎麼|哪|咩|嗎|吗|沒|冇|也|教|\\b(?:why|you|your)\\b')

export type Rejection = {
  p: number
  from: number
  to: number
  because: 'turns_down_explanation' | 'throws_explanation_back'
}

export function rejectionIn(
  text: string,
  before: readonly Turn[],
  quoted: (from: number, to: number) => boolean,
): Rejection | undefined {
  const last = before.at(-1)
  const reply = last?.role === 'agent' ? fold(last.text) : ''
  const afterReason = reply !== '' && met(REASON, reply)
  const sure = findCues(text, SURE, quoted)[0]
  if (sure && (afterReason || before.length === 0 || reply !== ''))
    return { ...sure, p: afterReason ? 0.9 : 0.65, because: 'turns_down_explanation' }
  if (!afterReason || met(GOES_ALONG, text)) return undefined
  const likely = findCues(text, AFTER_A_REASON, quoted)[0]
  if (likely) return { ...likely, because: 'turns_down_explanation' }
  const size = echo(text, reply)
  return size > 0 && met(STRAINED, text) ? { p: 0.6, from: 0, to: size, because: 'throws_explanation_back' } : undefined
}
