import { type Cue, cue } from '../cue.ts'
import type { SignalKind } from '../reading.ts'

const IDIOM =
  '氣死|急死|煩死|累死|熱死|笑死|餓死|渴死|無聊死|嚇死|死機|死當|想死你|想死我了|慢死|等死了|去死|爽死|睏死|冷死|吵死|你(?:怎麼)?不去死|死線|deadline|dying to|killing me|to die for|die of|battery|phone (?:is )?(?:dying|dies)'

/** A person who may be in danger. Never conduct, whatever else was said; a call like this is not ended. */
export const SELF_HARM: readonly Cue<SignalKind>[] = [
  cue(
    'self_harm_risk',
    'speaks_of_dying',
    0.93,
    '(?:我)?(?:真的|已經|都|就|也|好|很)?(?:不想活|活不下去|唔想活|唔想做人|不想活著|想自殺|要自殺|去自殺|自殺|自盡|輕生|尋死|尋短|想不開|結束(?:自己的?|我的?)?(?:生命|一切|這一切|性命)|了結(?:自己|生命|此生|一切)|了斷|一了百了|割腕|燒炭|上吊|跳樓|跳下去|跳河|跳江|跳海|跳軌|臥軌|吞(?:安眠)?藥|吃安眠藥|喝農藥|農藥|想死|去死算了|死了算了|死掉算了|死了(?:一了百了|最好|乾淨|比較好|倒好)|還不如死|不如死|早點死|我死(?:了|給你|在)|死給(?:你|你們)看|解脫|活著(?:沒|有什麼|好累|太累|很累|幹嘛|幹什麼|沒意思|沒意義|也是)|生無可戀|沒有(?:活|生)下去|撐不下去|不想撐|走了算了|走上絕路|絕路|遺書|遺言|後事(?:都|我|已)|安排好了?後事|沒有我(?:會|比較|更|也)|世界(?:上)?少(?:了)?我|消失(?:算了|好了|比較好)|不想醒(?:來|過來)|睡(?:著|了)(?:就)?(?:不要|別|不會)(?:再)?醒|傷害自己|自殘|自傷|做傻事|攬炒跳|攞條命|死咗佢|死咗算)',
    `${IDIOM}|解脫(?:出來|合約)|你(?:自殺|想不開)|自殺式|會想不開$|險|保單|新聞|不想活(?:在|得)|農藥(?:殘留|超標)|跳樓(?:價|大)|機器|別想不開|他跳樓|臥軌列車`,
  ),
  cue(
    'self_harm_risk',
    'speaks_of_dying',
    0.9,
    "\\b(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all|my own life|things for good)|take my (?:own )?life|taking my (?:own )?life|suicid(?:e|al)|(?:don't|do not|dont|no longer|didn't) (?:want to|wanna|wish to|see (?:any|the|a) (?:point|reason) (?:in|to)) (?:live|be alive|be here|wake up|exist|go on|carry on|living|going on|carrying on|be around)|not (?:want to|wanna) (?:live|be here|wake up|be alive|be around)|better off (?:dead|without me)|(?:rather|want to|wanna|wish i (?:was|were)|might as well be|i'd be|going to|ready to|hope i|just let me) (?:be )?(?:die|dead)\\b|hurt(?:ing)? myself|harm(?:ing)? myself|cut(?:ting)? myself|overdose|jump(?:ing)? off (?:a|the)|jump in front of|hang(?:ing)? myself|slit my wrists|(?:one|person|people|who|whoever[^.!?]{0,24}) (?:who|that|to)? ?finds? (?:me|my body)|can't go on|cannot go on|can't (?:do|take) this (?:any ?more|life)|nothing (?:left )?to live for|no reason to live|no point (?:in )?(?:living|going on|being here|carrying on|anymore)|want it all to (?:end|stop)|won't be (?:here|around) (?:much longer|tomorrow|to|by then|anymore|next week)|say(?:ing)? (?:my )?goodbye|got it all written down|written (?:a|the|my) (?:note|letters?) (?:to|for) (?:my|the) (?:kids|family|wife|husband)|pills (?:saved|ready|in front|lined|stashed|here)|thinking about (?:dying|death|ending))\\b",
    `${IDIOM}|without me knowing|if it kills me|suicide (?:prevention )?(?:line|poster|squad)|hang up|overdose of|say goodbye to`,
  ),
]

const NO =
  '不客氣|謝謝(?:你|您)?(?:全家|八輩|祖宗)|謝謝喔|謝謝你喔|我(?:真是|還真是|可)?(?:真)?謝謝你(?:啊|喔|哦|們喔|們啊)|謝謝指教|那(?:我)?(?:還)?(?:真)?(?:是)?謝謝(?:你|您)?(?:啊|喔|哦|了啊|嘞)|不用(?:謝|感謝)|沒什麼好(?:謝|感謝)|我是不是(?:還)?(?:要|該)(?:謝謝|感謝)|要我(?:謝謝|感謝)|(?:不|別)麻煩(?:您|你)'

export const COURTESY: readonly Cue<SignalKind>[] = [
  cue(
    'thanks',
    'says_thanks',
    0.92,
    '謝謝|多謝|(?<!拍)謝啦|(?<!拍)謝了|謝囉|謝咯|謝您|謝你|感謝|感恩|萬分感激|感激|辛苦(?:您|你|你們|妳|啦|了|哂|晒)|麻煩(?:您|你|妳|你們)了|麻煩(?:您|你|妳)啦|唔該|唔該晒|多得你|勞煩(?:您|你)|3q|3ku|thx|tks|\\bty\\b|感謝不盡|幫大忙|幫了大忙|有你真好|揪感心|勞力',
    `${NO}|麻煩(?:您|你|妳)了解|唔該(?:你|您)?(?:幫|快|俾|畀|同|查|睇|話)|麻煩(?:您|你)了嗎`,
  ),
  cue(
    'thanks',
    'says_thanks',
    0.92,
    "\\b(?:thanks|thank you|thank u|thankyou|thx|thnx|ty|tysm|cheers|much appreciated|appreciate (?:it|that|your|you|the)|grateful|ta\\b|you(?:'ve| have) been (?:\\w+ )?(?:helpful|great|brilliant|amazing|wonderful|lovely|fantastic|a star|patient|so)|you're (?:a star|a lifesaver|a legend|an angel|a saint))",
    "thanks (?:for nothing|a lot for (?:nothing|ruining|wasting)|to you (?:i|my|we))|thank you for (?:nothing|wasting|calling)|no thanks to|no thanks|no thank you|thanks but no|cheers for nothing|wouldn't appreciate|(?:don't|not) (?:appreciate|thank)|would appreciate it if|i'd appreciate",
  ),
  cue(
    'apology',
    'says_sorry',
    0.9,
    '(?:對不起|抱歉|拍謝|歹勢|不好意思|唔好意思|對唔住|sorry|失禮|paiseh)[^。]{0,16}(?:我(?:剛|講話|說話|態度|語氣|口氣|太|不該|不應|情緒|脾氣|衝|急|有點|打錯|搞錯|誤會|弄錯|看錯|記錯|沒看|是我)|罵|兇|凶|衝|激動|失態|失控|情緒|剛剛|剛才|剛|口氣|語氣|誤會|打錯|火氣|啦|遷怒|嚇到|讓你)|(?:我)?(?:剛剛|剛才|剛|之前|先前|上次|頭先)[^。]{0,10}(?:太衝|太兇|太凶|太激動|口氣不好|語氣不好|態度不好|態度差|不該|不應該|罵你|火氣|失態|失禮|情緒|遷怒|發脾氣|發火)[^。]{0,10}|我(?:講|說)(?:話)?(?:太衝|太重|的是?氣話|氣話)|是我(?:不對|的錯|的問題|誤會|搞錯|弄錯|看錯|記錯|打錯|錯怪|錯了|太急|太衝|失態|不該)|我(?:誤會(?:你|了)|錯怪|太急了|太衝了|失態|失禮|口不擇言)|我(?:跟|向|同)(?:你|您|妳|你們)(?:道歉|賠不是|說(?:聲)?(?:對不起|抱歉|不好意思))|(?:不是|沒)(?:有)?(?:針對|衝著|怪|罵)(?:你|您|妳)(?=[^。]{0,10}(?:抱歉|不好意思|對不起|拍謝|歹勢))|別往心裡去|別放在心上|別介意|多包涵|請見諒|我道歉|拍謝(?=$|[\\s,，啦])|歹勢(?=$|[\\s,，啦])|對唔住(?=$|[\\s,，啊呀])|(?:^|[\\s,，。])(?:對不起|抱歉|真的很抱歉|真抱歉)(?:$|[\\s,，啊喔了啦])',
    '(?:要|叫|讓|給我|跟我|向我|必須|應該|你們|一句|公開|書面|至少)(?:他|她|你|你們|來)?(?:道歉|說(?:聲)?對不起|賠不是)|(?:一句|說|只會|光|除了|每次都|聽(?:夠|到))(?:說|講)?(?:的)?["「」]?(?:對不起|抱歉|不好意思|sorry)|(?:對不起|抱歉|不好意思)(?:就|有(?:什麼)?用|能|值|有屁用|可以)|(?:不是|算)我的(?:錯|問題)|是我的(?:錯|問題)(?:嗎|吗|囉)|(?:難道|變成|反而|怪)(?:是)?我的(?:錯|問題)|我(?:搞|弄)錯了?(?:嗎|什麼)|不好意思(?:我)?(?:想|要|請)?(?:問|請問|再問|打擾)',
  ),
  cue(
    'apology',
    'says_sorry',
    0.9,
    "\\b(?:sorry (?:for|about|if i|i (?:snapped|shouted|yelled|was|got|lost|swore|took|didn't|shouldn't|misread|got|had|thought|know)|to (?:moan|rant|snap|shout|take it|be (?:short|rude|a pain|difficult|grumpy))|mate|love|my (?:bad|mistake|fault)|just (?:frustrated|stressed|tired|really|having)|bout)|i(?:'m| am) (?:so |really |very )?sorry(?! to hear| but| you feel)|i apologi[sz]e|my apologies|apologies for (?:my|the (?:rant|language|tone|outburst|confusion|shouting))|(?:my|that was) (?:bad|my fault|my mistake|out of order|uncalled for|out of line|rude of me)|i (?:shouldn't|should not|didn't mean to) (?:have )?(?:shout|snap|yell|sw[eo]r|said|spoken|spoke|take|taken|be rude|been|called)|i (?:was|got) (?:out of (?:line|order)|carried away|rude|a bit (?:short|harsh|rude|heated))|(?:it's )?not your fault i know|i take (?:it|that) back)\\b|^\\s*(?:oh |ah |ok |okay |yeah )*(?:i'm )?sorry[.!, ]*$",
    "(?:say|saying|said|hear|heard|enough of|tired of|sick of|your|an?|want|owe|owed|demand|expect|like|get|deserve|no|written|formal|hear) (?:\\w+ )?(?:sorry|apology|apologies)|you(?:'ll| will|'d| should| better) be sorry|sorry (?:isn't|doesn't|won't|is not|excuse|state|what|i didn't (?:catch|hear|get)|but (?:that|this|no))|sorry for (?:yourself|your loss)|feel sorry for|sorry (?:company|lot)|not sorry",
  ),
  cue(
    'opinion',
    'says_what_should_be',
    0.8,
    '(?:我)?(?:的)?(?:建議|提議|意見|反映意見|看法|主張|期望|呼籲)(?:是|你們|政府|市府|市長|可以|應該|要|能不能|就是|公司|把|:|將|取消|改|增)|(?:要給|給|提(?:個|一個|點)?|有(?:個|一個|點)?|反映)(?:市長|政府|你們|你哋|市府|你們公司)?(?:一個|一點|一些|個|點)?(?:建議|意見)|我(?:是|很|堅決|強烈|個人|們|絕對|完全)?(?:都)?(?:反對|支持|贊成|不贊成|不同意(?=.{0,6}(?:政策|案|做法))|贊同)|我(?:覺得|認為|看|觉得|想|諗)[^。]{0,20}(?:應該|應當|該|可以改|不該|不應該|最好|比較好|乾脆|不如|才對|才合理|太(?:高|低|少|多|慢|複雜|麻煩)|不合理|合理|有必要|沒必要|要改|需要改)|(?:要我說|依我看|照我看|我說句公道話|說句實話|講句難聽的|講難聽一點|平心而論|說實在|講真)[^。]{2,}|(?:你們|政府|市府|市長|公司|國家|貴司|貴行|社區|學校|醫院|鐵路|系統|app|規定|政策|法規|這個制度|這制度)(?:真的|其實|就|也|根本|實在)?(?:應該|應當|該|可以考慮|不如|最好|不應該|不該)(?:要|把|就|多|讓|給|有|在|設|先|是|增|改|取消|開放|規定|強制|再|全面)|何不食肉糜|希望(?:你們|政府|市府|市長|公司|以後|未來|能夠|可以|貴|下次)[^。]{0,8}(?:改善|改進|改(?:一下|成|掉)|增加|加強|檢討|考慮|多設|設置|取消|放寬|簡化|調整|重視|多|開放|延長)|為什麼不(?:乾脆|直接)?(?:設|弄|做|開|改|多|增|把)|(?:與其)[^。]{2,20}(?:不如)',
    '我建議你(?:最好)?(?:小心|閉嘴|去死|換工作)|有意見(?:嗎|啊|是不是)|應該(?:是|沒|會|有|快|到|可以)(?:到|收|有|了)?(?:嗎|吧|了)|沒(?:有)?意見|(?:應該|該)(?:賠|退|給我|還我|道歉|開除)|一個建議嗎',
  ),
  cue(
    'opinion',
    'says_what_should_be',
    0.78,
    "\\b(?:i (?:really |honestly |personally )?(?:think|believe|feel|reckon|suggest|propose|object|support|disagree with|agree with|oppose|vote)(?: that)?(?: \\w+){0,6} (?:should|shouldn't|ought|need(?:s)? to|must|could do with|would be (?:better|good|nice|great|fairer)|is (?:unfair|wrong|a mistake|a good idea|a bad idea|ridiculous|a disgrace))|(?:my|just a|one|a small|quick) (?:suggestion|opinion|feedback|two cents|view|idea|thought)|(?:somebody|someone|they|the (?:council|government|mayor|company|city|app|state|airline|bank|website|school)|you (?:guys|people|lot|all)?|people|everyone|anyone(?: over \\w+)?|the \\w+) (?:really )?(?:ought to|should (?:really |all )?(?:have|put|add|make|give|get|build|offer|let|allow|stop|ban|change|include|bring|at least|fix|consider|just|do|spend|go|open|be (?:a|more|free|able|banned|allowed|made|open|spending))|shouldn't (?:be allowed|have to|make))|in my (?:opinion|view)|i(?:'m| am) (?:against|in favou?r of|all for|opposed to)|why (?:don't|not|can't|doesn't) (?:you|they|the council|someone|the company) (?:just |simply )?(?:put|add|build|make|have|offer|let|use|spend|open|bring|add)|it (?:would|might) be (?:better|nice|good|helpful|great|fairer) (?:if|to)|it's a disgrace|spend(?:ing)? (?:our|my|taxpayers?'?) (?:money|taxes)|as a (?:taxpayer|resident|voter|citizen))\\b",
    'should (?:be|have) (?:here|arrived|fired|sacked|been|refunded|got|received|come)|you should be ashamed|should get (?:fired|sacked)|think you should (?:refund|pay|give me|send)|in my view bill',
  ),
]
