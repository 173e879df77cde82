import { type Cue, cue } from '../cue.ts'
import type { SignalKind } from '../reading.ts'

const BOSS =
  '主管|經理|组长|組長|班長|班組長|領導|領班|店長|主任|負責人|上級|上司|老闆|老板|值班經理|值班主管|督導|大堂經理|站長|科長|處長|督導員|高層|上頭|管事的|主事者|阿頭|能做主的|能作主的|能決定的|做得了主的|能負責的|話事人|話得事'

/** A complaint, a letter to the press, a lawyer: rights of a customer. Never conduct, never above L0. */
export const RIGHTS: readonly Cue<SignalKind>[] = [
  cue(
    'exposure_threat',
    'names_authority_or_media',
    0.9,
    '(?:找|打(?:給|電話給)?|告(?:到|上|去)?|投訴(?:到|去|給)?|舉報|檢舉|申訴(?:到|去)?|通報|爆料(?:給|到)?|上|聯絡|聯繫|反映(?:到|給)|報(?:給|到)?|寫信給|寄給|向|跟|去|到|請|跟著|叫|丟|已經|提報|陳情到?|透過)[^。,，]{0,10}(?:消保|消基會|消協|消费者协会|消費者協會|消保會|消委會|金管會|評議中心|銀保監|銀監|保監|證監|央行|人行|工商|市監|市場監管|市長信箱|市民熱線|12345|12315|12300|12378|12328|12348|1950|1999|1823|ncc|通訊局|通管局|工信部|通訊傳播|發改委|消防局|衛生局|食藥|教育局|教委|勞動局|勞工局|交通部|交通局|公平會|海關競爭局|通訊事務管理局|金管局|申訴專員|監察院|監委|紀委|信訪|民代|立委|議員|媒體|记者|記者|電視台|電台|新聞台|報社|報紙|水果|蘋果日報|三立|tvbs|東森|爆料公社|爆料|dcard|ptt|臉書|脸书|facebook|\\bfb\\b|threads|\\big\\b|instagram|微博|小紅書|抖音|知乎|黑貓|黑猫|貼吧|朋友圈|熱搜|連登|高登|討論區|社群|社團|網路上|網上|google評論|google評價|youtube|b站|315|三一五|3·15|監管|主管機關|上級機關|有關部門|律師|法院|法庭|小額|調解委員會|存證信函|律師函)',
    '是從|看到|你們(?:在|的)(?:臉書|微博|小紅書|抖音|fb|ig|粉專|廣告)|抖音(?:上)?(?:買|下單|看)|(?:在|從)[^。]{0,4}(?:臉書|抖音|小紅書)(?:上)?(?:買|下單|看)',
  ),
  cue(
    'exposure_threat',
    'names_authority_or_media',
    0.88,
    '(?:我要|要|會|就|準備|打算|一定|直接|馬上|立刻|等著|已經|會去|去)?(?:投訴|客訴|舉報|檢舉|申訴|告發|起訴|提告|提訴|打官司|上訴|曝光|爆料|公開|公佈|公布|發文|發帖|貼出來|貼上網|放上網|放網上|發到網|發到群|上網|po(?:上)?網|po文|po出來|開記者會|拉橫幅|拉白布條|登報|法律途徑|走法律|法院見|法庭見|法律解決|請律師|找律師|我的律師|寄存證信函|發律師函|告你們|告死你們|告上法院|給(?:你們)?(?:一|1)(?:星|顆星)|一星(?:負評|評價)?|負評|差評)(?:你們?|公司|到底|出來|上|去|的權利|給大家)?',
    '沒(?:有)?要|不(?:是)?(?:要|想|會|用)(?:去)?(?:投訴|客訴|告)|投訴(?:專線|電話|部門|進度|單號|編號|紀錄|渠道|怎麼|過(?:一次|兩次|很多|好幾)?)|(?:上次|之前|上週|上个|已經)[^。]{0,6}(?:客訴|投訴|申訴)|我(?:來|是)(?:要)?(?:投訴|客訴|申訴|反映)|(?:我)?要(?:投訴|客訴|申訴)(?:你們)?(?:的)?(?:司機|外送|店員|員工|師傅|那個|一個|快遞|門市)|有(?:被)?(?:差評|負評)|公開(?:透明|的)|上網(?:課|查|很|速|慢|卡|吃到飽)|(?:沒|不能|無法|可以|手機|怎麼|還是不能)上網|起訴書|申訴(?:表|書|單|流程)',
  ),
  cue(
    'exposure_threat',
    'names_authority_or_media',
    0.85,
    '門口(?:我)?(?:也)?認識路|全網(?:都)?(?:知道|看|曝)|讓(?:全台灣|全中國|大家|所有人|網友|全世界|全香港|更多人)(?:都)?(?:知道|看看|評評|來看|公審)|(?:明天|等著)?(?:上)?(?:網上|新聞|頭條|熱搜|頭版)(?:見|等)|放上網|錄音(?:了|存證|我(?:都|會)|放)|全程錄(?:音|影)|(?:申請評議|向[^。]{2,10}(?:申請評議|檢舉|申訴|陳情))|依法(?:追究|處理|維權)|維權|追究(?:你們)?(?:法律)?責任|法律責任|保留法律追訴權',
    '有錄音',
  ),
  cue(
    'exposure_threat',
    'names_authority_or_media',
    0.9,
    '\\b(?:ombudsm[ae]n|ofcom|ofgem|ofwat|cfpb|fca\\b|ftc\\b|fcc\\b|bbb\\b|better business bureau|trading standards|attorney general|regulators?|consumer (?:affairs|protection|rights|council)|citizens advice|small claims|chargeback|my (?:lawyer|solicitor|attorney|mp|congressman|congresswoman|senator|councillor|union|bank will)|a (?:lawyer|solicitor|attorney)|lawyers?|solicitors?|legal action|take (?:you|this|it|them) to court|see you in court|sue\\b|suing|class action|the press|the papers|the (?:news|media)|the local (?:news|paper|press)|newspapers?|journalists?|reporters?|watchdog|bbc|channel \\d|fox news|daily mail|trustpilot|yelp|tiktok|twitter|social media|facebook|instagram|reddit|linkedin|one[- ]star|1[- ]star|(?:bad|negative|terrible|scathing|honest) reviews?|go(?:ing)? public|viral|name and shame|leave (?:you )?a review|financial services authority|department of (?:transportation|justice|labor)|dot complaint|acas|tribunal|rspca|health and safety executive|hmrc|formal complaint|file a complaint|filing a complaint|lodge a complaint|report(?:ing)? (?:you|this|your company) to|consumer court|eventually the courts?)\\b',
    "saw (?:your|you|it|an ad) (?:on|in)|your (?:facebook|twitter|instagram) (?:page|ad)|(?:not|n't) (?:going to |gonna )?(?:sue|post)|log ?in (?:with|via)|ad on|facebook login|sue from|sue is|i'?m sue|name is sue|aunt sue|with sue",
  ),
  cue(
    'demand_dismissal',
    'wants_someone_dismissed',
    0.9,
    '(?:開除|炒(?:了|掉|魷魚)|解僱|解雇|辭退|辞退|資遣|革職|撤職|撤換|免職|下崗|停職|fire掉|炒佢|炒咗|炒你|(?:給我|把[^。]{1,8})(?:開|辭|炒|fire)了|開了(?:他|她|你|這)|把(?:你|他|她|那個|這個|這種)[^。]{0,10}(?:開(?:除|了|掉)|辭了|炒|換掉|撤|fire|調走|弄走)|(?:讓|叫|害)(?:你|他|她|那個)[^。]{0,6}(?:丟(?:掉)?(?:了)?(?:工作|飯碗)|沒(?:有)?工作|捲鋪蓋|卷鋪蓋|卷鋪盖|滾蛋|走人|走路|下課|失業|回家吃自己|不用(?:來|再來|做|幹|上班)|別(?:來|再來|幹)|明天不用|引咎)|叫(?:他|她)不用(?:來|再來|做|上班)|(?:不用|別|不要)(?:再)?(?:來)?(?:上班|來)了|丟飯碗|砸(?:了)?(?:你|他|她)(?:的)?飯碗|飯碗(?:不保|砸|保不住|沒了)|(?:扣|罰)(?:他|她|你|這種員工|那個員工)[^。]{0,4}(?:工資|薪水|薪|獎金|錢|績效)|(?:員工|客服|人)(?:就)?(?:得|應該|要|必須)(?:扣|開除|換|炒|處分|罰)[^。]{0,4}|記(?:他|她|你)?(?:一)?(?:大|小)?過|(?:這種|這樣的)(?:人|員工|客服|店員|司機)[^。]{0,6}(?:還(?:在|敢|能)?(?:用|留|請|上班|當)|不該|不配|不能(?:留|用)|換掉|走人|不適任|別留)|別留著害人|丟了?(?:這份)?工作|(?:主任|主管|經理|公司|領導|老闆)[^。]{0,4}換(?:一個|個|掉|人)|不適任|(?:處分|懲處|嚴懲)(?:他|她|你|那個|這個|該員|這名|該名))',
    '我(?:被)?(?:公司)?(?:開除|資遣|解僱|辭退|炒)|我(?:會|就|要|快)?(?:被|丟|沒)(?:了)?(?:工作|飯碗)|(?:被|遭)(?:公司|老闆)|(?:不(?:是|想|要|用|希望|必|求|會)|沒(?:有)?要|唔使|別)(?:要|讓|讓他|讓你|把他|叫他)?(?:被)?(?:開除|炒|處分|懲處|記過|扣)|資遣費|停職留薪',
  ),
  cue(
    'demand_dismissal',
    'wants_someone_dismissed',
    0.88,
    "\\b(?:fire|sack|dismiss|terminate|can|replace) (?:him|her|them|that|this|the (?:driver|guy|man|woman|agent|manager|idiot|engineer|person|rep|one|technician|courier|clerk|cashier)|whoever|you|those|your (?:driver|staff|agent|manager))\\b|\\b(?:him|her|them|you|he|she|driver|guy|agent|whoever[^.!?]{0,24}|manager|engineer|person|staff|courier|technician|woman|man|rep|operator) (?:to be |be |should be |should get |needs to be |need to be |ought to be |must be |has to be |gets? |deserves to be |better be |getting |should have been |to get )?(?:fired|sacked|dismissed|let go|terminated|struck off|the sack|the boot|the chop|out of a job|suspended|disciplined)\\b|\\b(?:your|his|her|their) (?:job|head|badge|p45|licen[cs]e)(?: will be| is|'s)? (?:gone|on the line|on a plate|on a platter|taken|revoked|history)|\\b(?:have|want|take|get|cost|i'?ll have) (?:you |him |her )?(?:your|his|her|their) (?:job|head on|badge|p45)\\b|\\b(?:get|have|want|see|got|getting) (?:you|him|her|them|that \\w+|the \\w+|this \\w+|whoever[^.!?]{0,24}) (?:fired|sacked|dismissed|disciplined|suspended|out of (?:there|a job)|gone|struck off)\\b|\\blose (?:your|his|her) job\\b|\\bshouldn't (?:be working|have a job|be in (?:that|this) job|be employed|be allowed (?:to|near|behind))\\b|\\bnever work(?:s)? (?:again|there again|in)\\b|\\bi want names\\b",
    "i (?:got|was|am|'ll get|will get|could get|might get) |(?:don't|not|n't) (?:want|asking|trying)(?: to get| anyone| him| her| you| for)?|i'?ll lose my|get me (?:fired|sacked)",
  ),
  cue(
    'demand_compensation',
    'wants_redress',
    0.9,
    '(?:賠(?:償|我|錢|給|付|多少|一|個|不|新|到|\\d)|補償|精神(?:損失|賠償|慰撫)|慰撫金|誤工費|损失费|損失費|違約金|三倍|雙倍|十倍|加倍|退一賠|假一賠|償還我的損失|賠唔賠|你們(?:要)?(?:出|負擔|吸收|負責(?:修|賠|到底))(?:$|[\\s,，。吧啦]|這筆|費用)|(?:損失|車資|計程車費|住宿費|修理費|修車|維修費|醫藥費|油錢|時間成本)[^。]{0,8}(?:你們|誰|給我|要|公司)?(?:出|賠|負責|負擔|吸收|報銷|算)|(?:給|送|補)(?:我)?(?:一點|一些|點|個|張|一張)?(?:補償|折扣|優惠|優惠券|折價券|抵用券|購物金|代金券|紅包|點數|補貼|好處|賠禮|減免|話費|升等|升艙|免費|月費)|免(?:我)?(?:一個月|兩個月|三個月|月費|這個月|運費)|(?:減|免|折)(?:我)?(?:一半|[幾兩一]個月|月費)|換(?:一台|一個|台|個|部)?(?:全新|新)(?:的|機|品|車)|賠給我|索賠|理賠(?:我|多少)|補返|賠返|賠番|賠俾|賠畀|補數|點賠|送我|打個折|少算)',
    '保險(?:理賠|公司)|理賠(?:申請|進度|文件|資料|單|流程)|不(?:用|要|是要|想要|需要|稀罕)(?:你(?:們)?)?(?:賠|補償)|唔使賠|車險|定損|補償款|拆遷|賠不起|賠得起|賠率|賠本|賠罪|(?:你|您)賠',
  ),
  cue(
    'demand_compensation',
    'wants_redress',
    0.88,
    "\\bcompensat(?:ion|e|ed)\\b|\\breimburse(?:d|ment)?\\b|\\b(?:want|expect|need|give me|deserve|owe me|like|demand|what about|how about|where's|get|throw in|have) (?:a |an |my |some |the |me )?(?:\\w+ )?(?:credit|discount|voucher|goodwill|gift card|free (?:month|night|meal|upgrade|delivery|one|room|ride)|upgrade|damages|something (?:for|off|back for)|money off|replacement|new (?:one|lamp|phone|laptop|tv|router|sofa|couch|screen|bike|table|chair|machine|suitcase|bag|unit))\\b|\\bknock\\b[^.!?]{0,20}\\boff\\b|\\b(?:pay|cover|paying|covering) (?:me |us )?(?:for )?(?:my|the|our|it|that)? ?(?:taxi|hotel|repair|damage|loss(?:es)?|time|costs?|cleaning|expenses|bill from|wages|day off|inconvenience|distress|dry cleaning)|\\bout of pocket\\b|\\bmake it (?:right|up to me)\\b|\\b(?:months?|week|night|year) (?:for )?free\\b|\\bwaive (?:the|my|this)\\b|\\bwho(?:'s| is) (?:going to |gonna )?pay(?:ing)? for\\b|\\b(?:half|money|percent|%|something) off\\b",
    "already (?:compensated|reimbursed)|(?:don't|not|n't) (?:want|need|after|asking for) (?:any )?(?:compensation|money)|credit card|credit score|discount code|day off|days off|fell off|cut off|get the credit|voucher code|upgrade (?:my|the) (?:plan|package|phone)|switch(?:ed)? off|50 off|the credit (?:of|on)",
  ),
  cue(
    'supervisor_request',
    'asks_for_superior',
    0.92,
    `(?:叫|找|換|請|讓|讓|喊|要|接|轉(?:給|接)?|跟|跟|同|給我|搵|俾|畀|見|聯絡|幫我接|幫我轉|讓|把)(?:你|你們|妳|您|我|你哋)?(?:的|們的|那個)?[^。,，]{0,6}(?:${BOSS})[^。]{0,5}(?:來|出來|聽|接|講|說|跟我|回電|打給|溝通|處理|談|聊|過來|電話|出嚟|$|[\\s,，])|(?:叫|找|換|請|讓|喊|我要(?:找|跟|見|和|投訴給)?|轉接?|搵|幫我(?:轉|接|找))(?:你|你們|妳|您|你哋)?(?:的|們的)?(?:${BOSS})|(?:換|找|叫|搵)(?:個|一個|位)?(?:能|可以|會|懂|做得了|有權|得|識)(?:夠)?(?:做主|作主|處理|負責|決定|解決|管事|拍板|話事|說了算|做主)?(?:的|嘅)(?:人)?|(?:${BOSS})(?:呢|在嗎|在吗|在不在|電話(?:多少|給我)|是誰)|(?:你|你們)(?:上面|上頭)(?:的)?(?:人|是誰)|跟你(?:講|說)(?:沒用|不通|冇用)|你(?:做不了主|沒權限|作不了主)|同你講冇用|升級(?:處理|投訴|客訴|到上級)`,
    '產品經理是|客戶經理(?:姓|是|的)|我們?(?:主管|老闆|經理|領導)|我被|叫你們主任換|老闆罵|換一個聽得懂',
  ),
  cue(
    'supervisor_request',
    'asks_for_superior',
    0.93,
    "\\b(?:speak|talk|put|pass|escalate|transfer|get|connect|want|need|give|hand|fetch|let me (?:speak|talk)|is there)\\b[^.!?]{0,24}\\b(?:supervisors?|managers?|team lead(?:er)?|boss|superior|someone (?:higher|senior|in charge|above|else who|who can (?:actually )?(?:help|make|decide|do|fix|authori[sz]e)|with (?:some )?(?:authority|a brain|power))|somebody (?:in charge|senior|higher|above|who can)|higher[- ]up|person in charge|head office|director|line manager|ceo)\\b|\\bescalate (?:this|it|me|my)\\b|\\b(?:supervisor|manager),? (?:now|please|immediately)|\\bwho(?:'s| is) (?:in charge|your (?:boss|manager|supervisor))\\b|\\babove your (?:pay|head)",
    '(?:driver|your|branch|store|hotel|shop) manager (?:told|said|was|called|is)|my (?:boss|manager|supervisor)|spoke to|spoken to|talked to',
  ),
  cue(
    'repeat_contact',
    'happened_before',
    0.9,
    '(?:第(?:[二三四五六七八九十两兩幾几N\\d]+|n)(?:次|通|遍|回|封)(?!喝|買|購|使用|下單|來)|(?:打|問|講|說|反映|投訴|報修|報|來|催|聯絡|聯繫|客訴|申訴|寫信|寄|跑|call|打電話|致電|進線|解釋|重複|講咗|打咗|問咗|聯絡咗)(?:了|過|咗)?(?:不(?:下|只|止)|已經|快|將近|都|至少|起碼)?(?:[二三四五六七八九十百兩两好多幾几無數\\d]+|n)(?:多)?(?:次|通|遍|回|趟|封)(?!內)|(?:上次|上回|之前|前天|昨天|上週|上周|上禮拜|上星期|上個月|上个月|去年|前幾天|那次|早上|上上週|琴日|尋日|前日|嗰次)[^。]{0,8}(?:也|都|就|你們|那個|有人|的?同事|的?客服|個同事|已經)[^。]{0,4}(?:說|講|答應|保證|回覆|轉|話|打|報|反映|處理|告訴|承諾|答復)|(?:上次|上回)(?:你們|那個|的|個)?(?:客服|同事|小姐|先生|專員|人員|員工)|又(?:是|要)(?:轉|等|重講|重說|重新講|再講|從頭|我重|我再)|又(?:打(?:了|電話|給|來)|來電|來問|來催|進線)|每(?:次|回|通)(?:都|去都|打|打來|問|來)[^。]{0,8}(?:說|講|叫|換|要|推|不同|不一樣|重|話)|(?:同樣|一樣|同一)(?:的)?(?:問題|事|事情|話)[^。]{0,8}(?:講|說|問|反映|打|幾|第|次|遍)|(?:拖|等|催|轉|講|反映|投訴|搞|耗|處理|報)(?:了|咗)(?:快|將近|已經|都)?(?:[一二三四五六七八九十兩两半幾几好多\\d]+)(?:個)?(?:天|週|周|星期|禮拜|月|年|多月|日)(?!內)|(?:說|講)(?:好)?(?:會|要)(?:有人)?(?:回電|回覆|聯絡|打給我|回我|處理)[^。]{0,8}(?:沒|人呢|到現在|結果|都|冇|都冇)|(?:到現在|至今|到今天|一直|都)(?:都)?(?:還)?(?:沒|沒有|冇|無)(?:人)?(?:回|打|聯絡|聯繫|處理|理|下文|消息|動靜|下落|回電|跟進|覆|搵)|(?:打|催|問|講|說|反映|投訴|打電話)(?:過|了|咗)(?:很多|好多|無數|好幾|多少|幾百|八百|幾十|一百|八百|n)(?:次|遍|通|回)|(?:被)?(?:轉來轉去|踢皮球|推來推去|踢來踢去|轉接了)|已經(?:反映|報修|投訴|申訴|打|聯絡|客訴|說|講|問|催)(?:過|了|好))',
    '每次都(?:很|用|買|準時|會送|幫)|(?:第二|第三)(?:次|回)(?:付款|驗證|購買|登入)|第一次|還要(?:幾次|等)|(?:用|買|住|吃)(?:了|過)|已經(?:說|講)(?:得)?(?:很)?清楚',
  ),
  cue(
    'repeat_contact',
    'happened_before',
    0.9,
    "\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[2-9](?:nd|rd|th)|1\\d+th|nth|umpteenth|millionth|hundredth|\\d+th) (?:\\w+ )?(?:time|call|email|message|chat|week|attempt|letter|visit|ticket|person|agent|one)\\b|\\b(?:called|rung|rang|phoned|emailed|written|contacted|messaged|been on|spoken to|spoke to|explained|reported|asked|told|complained|chased|chasing|calling|ringing)\\b[^.!?]{0,24}\\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|\\d+|a dozen|a million|a hundred|so many|numerous) (?:\\w+ )?(?:times|people|agents|emails|calls|weeks|days|months|of you)|twice|already|before|last (?:week|month|time|year)|yesterday|again and again|over and over|for (?:weeks|months|days))\\b|\\bonce again\\b|\\byet again\\b|\\bhere we go again\\b|\\b(?:i'm|me) (?:back )?again\\b|\\b(?:keep|kept) (?:calling|ringing|telling|getting (?:passed|told|transferred|cut|the same|promised)|explaining|having to|being (?:told|passed|promised))\\b|\\blast time (?:i|you|they|someone|the|we)\\b|\\b(?:still|never|no one|nobody|not one|hasn't|haven't|didn't|no) (?:\\w+ )?(?:called|rang|rung|phoned|got|heard|replied|contacted|rings|calls|come|got back|word|reply|response)(?: me)?(?: back)?\\b|\\b(?:someone|you|they|he|she|your colleague) (?:said|promised|told me) (?:\\w+ ){0,6}(?:call|ring|email|phone|get back|be (?:here|fixed|sorted|done))|\\bpassed (?:around|from)|\\bpillar to post\\b|\\bsame (?:problem|issue|thing|story|answer|excuse|question|fault)\\b[^.!?]{0,16}\\b(?:again|before|last|every|twice|time|week|month)|\\bevery (?:bloody |single |damn )?time i (?:call|ring|phone|get|ask|email)\\b|\\bhow many (?:more )?times\\b|\\bback and forth\\b|\\bfollow(?:ing)? up on my\\b|\\bas i(?:'ve| have)? (?:already )?(?:said|told|explained)\\b|\\b(?:for|been|it's been|waited|waiting) (?:\\w+ )?(?:two|three|four|five|six|several|\\d+) (?:weeks|months|years) (?:now|and|i've|of calling|since)",
    'second time (?:buying|ordering)|first time|for the second one|called (?:me|my|him|her|it) an?|never heard of',
  ),
]
