import { type Cue, cue } from '../cue.ts'
import type { Act } from '../reading.ts'

const FEEL =
  '生氣|急|著急|焦急|擔心|不舒服|難過|窩火|委屈|不滿|不高興|不開心|氣|火大|煩|煩躁|失望|辛苦|難受|心情|感受|心急|上火|無奈|不愉快|困擾|不安|害怕|崩潰|累|心寒|不值得|氣憤|憤怒|失落|著想|不悅|嬲|唔開心|激氣|忟|不被尊重'

/** What an agent's sentence does. Evidence for growth and for the promise ledger, never a score of the agent's mood. */
export const CARING: readonly Cue<Act>[] = [
  cue(
    'acknowledge_feeling',
    'names_feeling',
    0.9,
    `(?:我|我們|完全|可以|能|能夠|非常|很|都|也|十分|真的|當然|知道|明白|理解|了解|懂|體會|體諒|感受)[^。]{0,14}(?:您|你|妳)?(?:的|現在|會|一定|很|這麼|那麼|心裡)*(?:${FEEL})[^。]{0,6}(?:理解|明白|懂|了解|體會|正常|難免|應該|知道|能體會)?|(?:您|你)(?:的)?(?:${FEEL})[^。]{0,8}(?:我)?(?:懂|明白|理解|了解|正常|知道|應該|體會)|(?:難怪|怪不得)(?:您|你)?(?:會)?[^。]{0,6}(?:${FEEL}|這樣)|換(?:成|作|做|了)?(?:是)?(?:我|誰|任何人|別人)[^。]{0,8}(?:也|都)(?:會|一樣)?|誰(?:遇到|碰到|碰上|攤上)?[^。]{0,8}(?:也|都)(?:會)?(?:${FEEL}|上心)|(?:挺|真|很|確實|真的|也)(?:是)?(?:窩火|讓人(?:${FEEL})|令人(?:${FEEL})|揪心|不好受|不容易|折騰)|消消氣|別(?:著急|急|生氣|難過|擔心)|您先(?:別|不要)(?:急|生氣|著急)|(?:心裡)?(?:${FEEL})(?:是)?(?:正常|難免|應該|可以理解|人之常情)|(?:您|你)(?:一定|肯定|應該)[^。]{0,4}(?:很|特別|非常|好)?(?:${FEEL})|(?:讓|令)(?:您|你)(?:這麼|那麼|如此|感到|覺得|覺得很)?(?:${FEEL})|(?:我)?(?:可以|能|能夠|非常|完全|十分|很)(?:理解|體會|體諒|明白)(?:您|你|這)?|辛苦(?:您|你)了|真不容易|(?:聽起來|感覺|看得出)(?:您|你)[^。]{0,10}(?:${FEEL}|不容易|久)`,
    '不理解您|您理解|請您(?:理解|諒解|體諒)|請(?:您|你)(?:見諒|諒解)|急件|急診|加急|緊急|應急|氣(?:溫|象|候|體|瓶|壓|密)|空氣|天氣|冷氣|累(?:計|積)|火車|擔心(?:您|你)(?:的)?資料|我可以明白告訴',
  ),
  cue(
    'acknowledge_feeling',
    'names_feeling',
    0.88,
    "\\b(?:i(?:'d| would)(?: be)? (?:\\w+ )?(?:be )?(?:fuming|furious|frustrated|upset|annoyed|angry|livid|cross|worried|gutted|feel (?:the same|that way)|disappointed|mad|irritated)|(?:i|we) (?:can |do |really |completely |totally |fully |absolutely )*(?:understand|appreciate|see|hear|imagine|get|realise|realize|know)[^.!?]{0,24}(?:frustrat\\w*|upset\\w*|annoy\\w*|angry|anger|disappoint\\w*|worr\\w*|stress\\w*|concern\\w*|hard|difficult|feel\\w*|inconvenien\\w*|furious|why you(?:'d|'re| are| would)?|how (?:you|that|this|frustrating|hard|much|upsetting|stressful|awful|annoying)|you(?:'re| are| must be))|(?:that|this|it) (?:must|sounds?|is|would|has to|'s)(?: have| be| been| really| so| very| incredibly| absolutely| understandably| like)* (?:frustrating|upsetting|annoying|awful|horrible|stressful|hard|tough|difficult|exhausting|scary|infuriating|disappointing|worrying|terrible|rough|a lot|maddening|the last thing)|sounds? (?:really |so |incredibly |very )?(?:frustrating|awful|stressful|like (?:you've|you have|it's|a (?:nightmare|lot|rough|horrible)))|(?:you(?:'ve| have)|you're) (?:every right|right to be|been (?:very |so |really |incredibly )?patient|been through|entitled to be)|no wonder (?:you|you're)|nobody (?:should|likes|wants|deserves)|no one should|anyone would (?:be|feel)|don't blame you|any(?:one|body) in your (?:shoes|position|place)|your (?:frustration|anger|concern|feelings|disappointment)s?|i'm (?:really |so )?glad you told me|in your shoes)\\b",
    'understand (?:that )?(?:the|your (?:account|order|bill))',
  ),
  cue(
    'regret',
    'says_regret',
    0.93,
    '抱歉|對不起|不好意思|致歉|歉意|道歉|賠(?:個)?不是|對唔住|唔好意思|見諒|過意不去|拍謝|歹勢|深感歉疚',
    '(?:抱歉|不好意思|對不起)[,，。!\\s]*(?:我|我們|這邊|這|目前|客服)*(?:只能|只可以|無法|沒辦法|不能|不方便|不提供|恕|沒有辦法|幫不|只負責)|不好意思[,，\\s]*(?:請問|想請|跟您確認|麻煩|可以請)|(?:請|讓|叫|要求)(?:他|她|司機|店員|師傅|同仁|員工|對方)[^。]{0,6}道歉',
  ),
  cue(
    'regret',
    'says_regret',
    0.92,
    '\\b(?:sorry|apologi[sz]e|apologies|regret|apology|my bad)\\b',
    "sorry,? (?:i can only|i can't|we can't|but (?:i|we) can(?:'t|not)|could you|can you|what was|i didn't catch|may i)|regret (?:it|the purchase)|no need to (?:be sorry|apologi[sz]e)|don't (?:be sorry|apologi[sz]e)",
  ),
  cue(
    'admit_fault',
    'owns_fault',
    0.9,
    '(?:是|確實是|的確是|都是|這是|這確實是|算|係)(?:我|我們|我方|咱們|我哋|本行|本公司|敝司|我司|公司|同事|同仁|系統這邊|我這邊|我這裡)(?:這邊|這裡|方面|的同事|的同仁|客服|部門|工程|倉庫|出票|作業|內部|系統|門市|店員|人員|嘅)*[^。,，]{0,12}(?:錯|疏失|疏忽|失誤|不對|問題|責任|不周|不實|不好|出錯|疏漏|失職|聽錯|看錯|說錯|弄錯|搞錯|記錯|打錯|輸錯|算錯|寄錯|多扣|漏|忘|點錯|發錯|沒(?:有)?(?:做|處理|說|講|跟|通知|交代|顧|盯|核|注意|回|提醒|及時))|(?:我|我們|咱們|我方|同事|同仁|本行|本公司|我司|倉庫|系統|門市|當日|當時)(?:這邊|這裡|確實|的確|真的|內部|之前|上次|的|當時|這|方)*(?:有疏失|有錯|做錯了?|做得不(?:好|夠|對)|沒做好|沒有做好|處理不當|疏忽了|漏了|忘了|忘記|多扣|算錯|登記錯|登打錯|寄錯|發錯|出錯|弄錯|搞錯|誤植|操作失誤|失誤|沒(?:有)?(?:通知|回覆|提醒|及時|跟進|交接|處理好)(?:到)?(?:您|你)?)|(?:錯|責任|疏失|問題|過失)(?:確實|的確|完全|都|就|真的)?(?:在|出在|是)(?:我|我們|我方|公司|本行|這邊|敝司)|確實(?:為|是|又|有)?[^。,，]{0,8}(?:錯誤|疏失|疏漏|失誤|誤植|有誤|不當|漏|沒有(?:通知|結案|處理)|沒(?:通知|寄|處理|送))|我(?:剛剛|剛才|剛|之前)?(?:聽錯|說錯|講錯|看錯|查錯|記錯|口誤|用詞不當|語氣不(?:好|對)|說得不(?:好|對)|講得不(?:好|對)|不該(?:這麼|這樣|那樣)(?:說|講))|(?:結案|當時|之前)[^。]{0,4}(?:沒有|沒)(?:通知|告知|提醒)(?:您|你)|(?:覆核|審核|把關)不(?:實|嚴|周)',
    '(?:不|並非|未必|唔)是(?:我|我們)|如果是我們|若是|是不是我們|是您',
  ),
  cue(
    'admit_fault',
    'owns_fault',
    0.9,
    "\\b(?:(?:our|my) (?:mistake|fault|error|bad|oversight|failure)|(?:that|this|it)(?:'s| is| was) (?:on us|on me|our|my (?:mistake|fault|error|bad)|down to us|us not|entirely (?:our|my)|completely (?:our|my))|we (?:\\w+ )?(?:made a mistake|made an error|messed up|got (?:it|this|that) wrong|dropped the ball|let you down|failed|should(?: have|'ve)|shouldn't have|screwed up|slipped up|overcharged|forgot|missed|sent (?:you )?the wrong|charged you (?:twice|wrong|incorrectly)|didn't (?:tell|call|follow|update|send|do|process|let|keep|record|flag))|i (?:made a mistake|misread|misheard|got that wrong|should(?: have|'ve)|shouldn't have|was wrong|messed up|misspoke|missed (?:that|it)|put (?:that|it) badly|worded that)|you(?:'re| are) (?:absolutely |quite |completely )?right,? (?:we|that was (?:our|my)|it (?:was|is) our|i should)|on our (?:end|side|part)[^.!?]{0,10}(?:mistake|error|fault)|(?:error|mistake|fault|failure|mix[- ]up) (?:was |is )?(?:on|at|from) our (?:end|side|part)|we take (?:full )?responsibility|my colleague (?:should|forgot|missed|got|gave you the wrong))\\b",
    'not our (?:fault|mistake)|no fault',
  ),
  cue(
    'restate',
    'says_it_back',
    0.85,
    '(?:您|你)的意思是|(?:您|你)(?:是說|說的是|講的是|反映的是|反應的是|提到的是|指的是|想要的是|的訴求是|的問題是|的狀況是|的情況是|遇到的是|這邊是|係話|主要是(?:想|要)?)|(?:我|跟您|同您)(?:跟您|和您|先|來|再|這邊|幫您|與您)*(?:確認|核對|複述|复述|重複|確定)(?:一下|一遍|下)?(?:您|你)?|(?:明白|了解|知道|理解)(?:了)?[,，\\s]*(?:您|你)[^。]{2,20}(?:但|卻|想|要|已|被|沒|是)|我(?:整理|歸納|複述)(?:一下)?(?:您|你)?|(?:所以|也就是說|就是說|等於)(?:您|你|說您)[^。]{3,}|(?:您|你)(?:這邊)?(?:是)?[^。,，\\s]{3,24}[,，\\s]?(?:對不對|對嗎|是嗎|是吧|對吧|沒錯吧|是這樣嗎|這樣對嗎|啱唔啱)|[^。]{6,30}[\\s,，](?:是這樣嗎|是不是這樣|這樣記對嗎|我理解對嗎|這樣理解對嗎|我這樣理解)',
    '我確認一下(?:後|再|系統|庫存|進度|給您|回覆)|幫您確認(?:後|進度|庫存)|跟您確認後|您的問題是(?:我|因)',
  ),
  cue(
    'restate',
    'says_it_back',
    0.85,
    "\\b(?:(?:just )?(?:checking|to check|to confirm|to make sure|to be sure|so i'm clear|to be clear|let me (?:just )?(?:check|make sure|confirm|repeat|read|see if|play)) (?:i |that |i've |back |have |we |what |understood |you're |you've )*[^.!?]{0,10}(?:have|got|understand|understood|right|all|back|saying|said|:)|(?:so |and so |okay so |ok so |right so )(?:what )?(?:you(?:'re| are|'ve| have| were| had| paid| ordered| want| bought| need| got| called| tried| say)|the |your |basically|if i)|what (?:you're|i'm hearing|i hear|you(?:'ve| have) (?:said|told))|you(?:'re| are) (?:saying|telling me)|if i(?:'ve| have)? (?:understand|understood|got|hear) (?:you |this |that |it )?(?:correctly|right)?|it sounds like (?:the|your|you(?:'ve| have|'re)? (?:been (?:charged|billed|told)|paid|ordered))|i hear (?:you|that))\\b",
    "so the (?:points|reason|policy|system|fee|way)|so (?:you can|you(?:'ll| will) (?:get|have|see|receive))|so just to recap|so that'll",
  ),
  cue(
    'confirm_ask',
    'asks_if_right',
    0.9,
    '(?:對不對|對嗎|對吧|是嗎|是吧|沒錯吧|是這樣嗎|是不是這樣|這樣對嗎|正確嗎|這樣記對嗎|對么|是么|沒錯嗎|有沒有(?:漏|錯|遺漏|說錯)|我(?:這樣)?(?:理解|說|記|講)(?:得|的)?(?:對|正確|沒錯)(?:嗎|么|吧)?|有(?:沒有)?理解錯|啱唔啱|係咪|係嗎|是否正確|是否無誤|是(?:今天|昨天|這|那|您)[^。]{2,20}(?:嗎|么)(?:$|[\\s,，。!?]))',
    '(?:您|你)看(?:這樣)?(?:可以|好)|對嗎啡|係咪可以|這樣可以',
  ),
  cue(
    'confirm_ask',
    'asks_if_right',
    0.9,
    "\\b(?:(?:is|was) that (?:right|correct|all|accurate|everything)|have i got (?:that|it|this|everything) (?:right|all|correct|down)?|did i (?:get|understand|miss|hear) (?:that|it|you|anything|everything)|am i (?:right|understanding|hearing|correct)|(?:does that|that) sound (?:right|about right|correct)|correct\\?|right\\?|is that it\\b|do i have that right|that's right,? isn't it|have i missed anything|is that how)",
    'does that sound (?:ok|good|fair|alright)',
  ),
]

export const WORKING: readonly Cue<Act>[] = [
  cue(
    'explain',
    'gives_reason',
    0.82,
    '因為|因(?:為)?[^。]{2,14}(?:所以|故|導致|才)|原因(?:是|為|在於|係)|由於|主要是(?:因)?|所以(?:才|會|沒|系統|重開|有|這|費|就|要|無法|不)|(?:系統|紀錄|記錄|資料|後台|畫面|這邊|我這邊)(?:上|裡|這邊|是|有|都)*(?:顯示|看到(?:的)?是|查到(?:的)?|測到|記錄|登記|寫|標示)|我(?:來|先|跟您|給您|同您|幫您)?(?:說明|解釋)(?:一下|下)?|(?:依照|依據|按照|根據|依|按)(?:[^。]{0,8})(?:規定|條款|合約|合同|契約|租約|政策|流程|辦法|法規|法令|公告|程序|協議|保單|規則|標準|要求|時價|工時)|(?:條款|合同|合約|契約|規定|規則|保單|票規|說明書|公告|協議|活動辦法)(?:裡|上|內|第|中|是|有|都|寫|列|明|規)|(?:規定|政策|流程|制度|標準|公司)(?:是|上是|要求|規定)|(?:需要|必須|要|得)[^。,，]{2,20}(?:才(?:會|能|可以|可)|方可|才算|後才)|(?:超過|逾期|滿|低於|未滿|不足|少於)[^。]{1,14}(?:才|就|會|需要|要|以上|需|不|所以|無法)|(?:是|係)(?:按|由|從|透過|經由|依)[^。]{2,18}(?:的|算出|計算|負責|提供|扣|收)|應該是[^。]{2,16}(?:的問題|造成|導致|引起|壞|故障|鬆)|那是[^。]{2,12}(?:了|的|造成|導致|所以)|(?:等於|相當於|屬於(?!騷|性|威|恐|侮|人身)|算是|指的是|意思是說)[^。]{2,}|(?:點選?|按(?:下)?|進入|打開|選擇|登入|輸入|長按|開啟)[^。]{1,16}(?:就(?:能|可以|會|可)|即可|裡面|頁面|選項|再按|再點|然後|之後)|(?:您|你)(?:這|那|的)?(?:個|筆|張|台|單|件|邊)?[^。]{0,8}(?:開通了|訂的是|選的是|買的是|申請的是|是(?:在|從|屬於|六月|上個月|昨天)|已經(?:超過|過|逾|四十天))|(?:會|先)(?:轉|轉給|轉交|停止|由)[^。]{0,12}(?:處|局|部門|單位|負責|專員|派單|受理)|(?:這|那)(?:個|部分|筆|項|件)?(?:是|係|歸|屬於|由)[^。]{2,14}(?:負責|管|處理|決定|造成|規定|收)|(?:由|歸)[^。]{2,8}(?:決定|負責|管理|處理)|套餐(?:含|包含|裡)|(?:含|包含)[^。]{2,14}(?:含|送|\\+|和)|故障|維修中|線路[^。]{0,8}(?:斷|壞|問題)|缺貨|沒貨|延誤|延遲是|塞車|颱風|台風|暴雨|人手不足|(?:短信就到|系統更新|系統維護)',
    '不(?:會|要)因為|查(?:一下|看)(?:原因)?|麻煩您說明|請您(?:說明|解釋)|為什麼',
  ),
  cue(
    'explain',
    'gives_reason',
    0.8,
    "\\b(?:because|since (?:the|your|it|we|this|you)|the reason (?:is|for|we|why|this|it|that)|due to|that(?:'s| is) (?:because|why|due|down to|the)|which (?:is why|means|meant)|this (?:is|was|means|happens)(?: \\w+)? (?:because|due|when|that)|what happen(?:ed|s)|how it works|the way it works|our (?:policy|system|terms|records?|notes)|(?:the|your) (?:system|policy|terms|contract|record|records|account|policy document|points system|fee|charge|tariff|plan|agreement|lease|warranty|notes) (?:shows?|says?|states?|is|was|are|has|have|requires?|covers?|only|does|doesn't|were|came)|according to|based on|in order to|it(?:'s| is| was) (?:a|an|the|set|part|charged|automatically|calculated|standard|held|delayed|stuck|scheduled|normally|usually) \\w+|there(?:'s| is| was| are| were|'s been| has been) (?:a|an|some|no) (?:\\w+ )?(?:fault|outage|delay|hearing|problem|issue|charge|fee|limit|backlog|hold|block|shortage|error|pending|policy|strike|storm|minimum|mix)|you(?:'re| are) (?:band|on (?:the|a)|number|outside|past|currently|in (?:the|a)|charged|not eligible|eligible|covered|under)|(?:go|head) (?:up |over |in |down )*(?:to|into) [^.!?]{2,30}(?:then|and|click|select|tap|choose)|(?:click|tap|press|select|choose|hold) (?:on )?[^.!?]{2,20} (?:then|and|to|that|will|for)|(?:came|come|arrived|was|were|got|went) (?:\\w+ )?(?:in )?(?:damaged|out of stock|back|delayed|held|lost|late|missing|declined|rejected|cancelled|flagged)|takes? (?:\\w+ )?(?:\\d|two|three|a few|up to|about)|only (?:applies|covers|works|valid|available)|isn't one of|aren't (?:one|part|covered)|so nothing happens)\\b",
    'what happened\\?|tell me what happened|can you (?:explain|tell)|is it because|because of you',
  ),
  cue(
    'propose',
    'offers_a_way',
    0.85,
    '(?:您|你|妳)?(?:看|覺得|睇)(?:這樣|咁樣|這個方案)?(?:可以|行|好|可不可以|行不行|好不好|如何|怎麼樣|得唔得|好唔好|ok)(?:嗎|吗|么|呢)?(?=$|[\\s,，。!?])|(?:您|你)(?:同意|願意|接受|方便|考慮|想不想|要不要|傾向|可接受|希望(?:我|哪))[^。]{0,14}(?:嗎|吗|么|呢|\\?)|(?:可以|能|可)(?:嗎|吗)(?=$|[\\s,，。!?])|(?:這樣|這個方案)(?:可以|好|行)(?:嗎|吗|么)|要不(?:然)?(?:我|這樣|咱|您|我們|我哋|先)|不如(?:我|這樣|您|先|我哋)|或者(?:我|您|可以|我們)|(?:我|我們|這邊)(?:可以|能|能夠|建議|提議)(?!理解|體會|明白|體諒|感受|了解|看到|查到|確定)[^。]{2,}|(?:建議|推薦)(?:您|你)|(?:您|你)(?:其實)?(?:也)?(?:可以|可|能)(?:先|選|考慮|改|申請|免費|試|到|用|把|取消|直接|在|透過)[^。]{2,}|可以(?:選|免費|改成|換成|提供|申請|先|幫您|給您|選擇|走|安排|補|折)[^。]{2,}|(?:有)?(?:兩|三|2|3|幾)(?:個|種)(?:方案|選擇|方式|辦法|做法|選項)|需要(?:我|幫您|為您)[^。]{2,20}(?:嗎|吗|么)|(?:您|你)(?:想|要|希望|打算)?(?:選|訂|入住)?(?:哪一?(?:個|種|間|天)|幾號)[^。]{0,8}(?:呀|呢|嗎|\\?)?|(?:方案|選項)(?:一|二|a|b|1|2)',
    '(?:還有|其他|別的|什麼)[^。]{0,10}(?:可以|需要|幫)|還(?:有|需要)|不可以|無法|可以理解|我可以明白|可以確認|請提供',
  ),
  cue(
    'propose',
    'offers_a_way',
    0.84,
    "\\b(?:(?:i|we) (?:can|could|may be able to|'d like to|would like to|am able to|suggest|recommend|propose)(?! (?:understand|see|hear|imagine|appreciate|only|confirm|tell|say|get back|assure|apologi[sz]e|promise|guarantee|take a number|help you with))(?! (?:\\w+ )?(?:understand|see|hear|imagine|appreciate|only|assure)) [^.!?]{3,}|(?:would|do) you (?:like|want|prefer|be (?:happy|willing|open|ok|okay))(?: \\w+)? (?:me|us|to|if|a|an|the|that)[^.!?]{2,}|how about (?:we|i|if)|what (?:if|about) (?:we|i)\\b|shall (?:i|we)|another option|(?:two|three|a couple of|a few) options|one option|option (?:a|b|one|two|1|2)|alternatively|the best (?:thing|option|way)|if you(?:'d)? (?:like|prefer|want|'re happy|are happy)[^.!?]{0,4}(?:i|we|you)|you (?:can|could|may|might want to) (?:also |either |choose|return|switch|try|pick|swap|keep|cancel|apply|request|have|get)|(?:does|would) that (?:work|help|suit|be (?:ok|okay|acceptable|alright|fair))|is that (?:ok|okay|acceptable|alright|fair)|are you (?:happy|ok|okay) (?:with|for me to)|i'm going to (?:stay|bring|put you through))\\b",
    'can i (?:help|take|have|get your)|anything else|do you want to tell|can you',
  ),
  cue(
    'decline',
    'says_no',
    0.86,
    '(?:沒(?:有)?辦法|冇辦法|無法|未能|不能|不可以|沒法|恕(?:難|無法|不)|礙難|不予|不方便|唔可以|唔得|無權|沒有權限|幫不了|做不到|不提供|不受理|不接受|不支持|不支援|不適用|不在(?:保固|保修|理賠|範圍|受理)|不符合?|不屬於|不(?:能|予|可|再)?(?:退費|退款|退錢|賠付|賠償|理賠|退換|減免|補償|退))(?:再|直接|幫您|給您|為您|提供|處理|退|賠|受理|辦|改|取消|減|查|透露|告知|答應|同意|協助|開|安排|補|換|免|更改|承諾)?|(?:只能|只可以|僅能|只負責|只提供)(?:協助|處理|負責|提供|退|補|給|換|辦理|幫)?|(?:您說笑|這個(?:真的)?不行|真的不行|愛莫能助|不好意思這個)',
    '(?:您|你|客戶|系統|網路|機器|裝置|手機|app|您的)[^。]{0,6}(?:無法|不能|沒辦法)|無法(?:連|登|上網|使用|開機|收到|通話|付款)|不能(?:用|上網|登|收|開機|打開)|是不是(?:無法|不能)|不能(?:再)?(?:讓|這樣)|不(?:能|可以)(?:罵|說|講|這麼|這樣)|對您不利|(?:請)?不要這樣',
  ),
  cue(
    'decline',
    'says_no',
    0.86,
    "\\b(?:(?:i|we)(?:'m| am|'re| are)? (?:can't|cannot|can not|couldn't|unable to|not able to|won't be able to|not allowed to|not authori[sz]ed to|am afraid (?:i|we|that|not|it)|don't (?:have (?:the )?(?:authority|access|ability|permission)|offer|cover|accept|allow|provide)|aren't able to)|(?:that|it|this)(?:'s| is) not (?:something|possible|covered|eligible|included|available|allowed)|(?:isn't|not) (?:possible|eligible|refundable|covered)|not (?:entitled|eligible)|afraid (?:not|that|we|i|it)|outside (?:of )?(?:our|the|your) (?:policy|warranty|window|remit)|only able to|can only (?:help|offer|do|refund|discuss|assist))\\b",
    "can't (?:imagine|apologi[sz]e|begin|thank|believe|hear you)|cannot (?:imagine|apologi[sz]e)|won't continue|can't continue|can't (?:log|connect|see (?:the|your) (?:app|screen))",
  ),
  cue(
    'recap',
    'sums_up',
    0.86,
    '(?:總結|小結|歸納|整理|彙總|重點|複述|重述|最後)(?:一下|跟您|和您|同您|再跟您|再次)?(?:確認|整理|總結|複述|說明|重點)?(?:一下)?(?:[:，,]|今天|剛剛|我們|目前|您|重點|如下|就是|處理)|(?:那|咁)(?:我)?(?:就|們就|我們就|我就|咱們就|麻煩)(?:是|這樣|按|照|約|先|定|今|明|依|幫您|今晚|說好|跟您約)[^。]{2,}|(?:跟|和|同)(?:您|你)(?:再次|再|最後|重新)?(?:確認|整理|複述|重複|總結)(?:一次|一遍|一下)?(?:重點|內容|結果|處理|今天|剛|一共)|(?:今天|剛剛|剛才|我們)(?:我們)?(?:說好|講好|約好|確認|談|達成|處理)的(?:是|內容|重點|結果|有)|(?:一共|總共)(?:有)?(?:兩|三|四|2|3|4)(?:件|點|項|個)(?:事|:|處理)?|第一[^。]{2,24}第二',
    '那就好|那就不|那就是說您|最後一次',
  ),
  cue(
    'recap',
    'sums_up',
    0.88,
    "\\b(?:(?:just |so |let me |quick(?:ly)? )*(?:to )?(?:recap|summari[sz]e|sum up|run through|go over|wrap up)|(?:in|quick|a) summary|so we(?:'ve| have)? (?:agreed|got|covered|decided|said)|to (?:wrap|round) (?:it |this )?up|here's (?:what|where) (?:we|i|happens|will)|what we(?:'ve| have) (?:agreed|done|covered)|next steps?(?: are| is|:)|as agreed|so (?:that's|it's) (?:a|the|your) (?:refund|replacement|new|engineer|booking|appointment)|first[^.!?]{4,40}second)\\b",
    'let me summari[sz]e what you',
  ),
  cue(
    'offer_more_help',
    'asks_what_else',
    0.93,
    '(?:還有|有沒有|有无|是否有|是否還有|請問有|仲有|還需要|有)(?:沒有|冇)?[^。]{0,4}(?:其他|別的|什麼|其它|另外|其他的|哪些|需要|啲咩|其他地方|疑問|問題)[^。]{0,14}(?:需要|幫|協助|服務|處理|嗎|吗|么|為您|您看|可以|效勞|呢)|(?:還有|還需要|仲有)[^。]{0,8}(?:嗎|吗|么|呢)(?=$|[\\s,，。!?~])|隨時(?:可以)?(?:再)?(?:找|聯絡|聯繫|打|來電|跟|問|回|撥)|有(?:任何|什麼)?(?:問題|需要|疑問|狀況)(?:都|再|歡迎|隨時|請)[^。]{0,8}',
    '還有(?:幾|多久|一|兩|三|\\d)|還有(?:嗎|沒有)?貨',
  ),
  cue(
    'offer_more_help',
    'asks_what_else',
    0.93,
    "\\b(?:anything else|something else i can|any(?: other| more| further)? (?:questions|concerns|issues|queries)|what else can|how else can|else (?:i|we) can (?:help|do)|further (?:help|assistance)|feel free to|don't hesitate|if you need (?:anything|me|us|any)|call (?:us |me )?(?:back )?any ?time|here if you need)\\b",
    'is there anything else wrong|did you try anything else|call us back if the',
  ),
  cue(
    'warning',
    'asks_to_stop',
    0.92,
    '(?:請|麻煩)(?:您|你|先生|小姐)?(?:先)?(?:也)?(?:停止|放尊重|尊重(?:我|客服|同仁|彼此|一點|別人)|注意(?:您的|你的)?(?:用詞|言詞|言辭|語氣|措辭|用語|言行)|自重|理性|不要(?:再)?(?:這樣|這麼|罵|辱罵|說|講|用|對我|人身|威脅|口出|恐嚇|騷擾|講這|攻擊)|別(?:再)?(?:這樣|這麼|罵|說|講|用|對我|人身|威脅|辱罵)|避免(?:使用)?(?:不當|辱罵|攻擊)|勿|文明|換(?:個|一個)方式)|(?:構成|屬於|這是|已經是|涉及|算是|已)(?:了)?(?:騷擾|性騷擾|恐嚇|威脅|辱罵|人身攻擊|侮辱|言語暴力|公然侮辱|歧視)|(?:若|如果|如|要是|假如)(?:您|你)?(?:再|持續|繼續|仍)[^。]{0,20}(?:結束|掛斷|終止|掛|中止|報警|不再|無法繼續|轉交)|(?:再)(?:這樣|繼續|說|講|罵|有)[^。]{0,10}(?:我(?:就|會|將|必須))?(?:結束|掛斷|掛電話|終止|掛|報警)|(?:我)?(?:會|將|必須|只能|要)(?:結束|掛斷|終止)(?:這|本|此)?(?:次|通|個)?(?:通話|對話|會話|電話|服務)(?:並|和|了)?|(?:用語|言語|措辭|話)(?:我)?(?:沒辦法|無法|不能)(?:再)?(?:繼續)?(?:聽|接受|服務)|(?:有刑責|犯法|違法|觸法|刑事責任|要負法律|法律責任|報警處理|會報警|構成犯罪)|(?:帶刀|傷害|殺|打人|潑|燒|這種|這樣的?|這類|威脅)[^。]{0,6}(?:的話|話)[^。]{0,4}(?:不能|請不要|不可以|別|可不能)(?:說|講|亂說)?|(?:不能|不可以|不要|別|唔好)(?:這樣|這麼|咁|再)?(?:罵|侮辱|威脅|恐嚇|人身攻擊|攻擊)(?:人|我|員工|同事|客服)?|我尊重(?:您|你)|(?:這是)?(?:第一次|第二次|最後一次)(?:提醒|警告)|(?:跟|與)(?:您的)?(?:問題|話費|業務|案件|服務)(?:無關|沒關係|沒有關係)[^。]{0,14}(?:請|別)',
    '請別(?:著急|擔心|客氣)|不要(?:擔心|緊張)|如果您再(?:遇到|有|收到|試)|請勿(?:關機|重複|回覆|外洩|告訴|將|把|點)|再有(?:問題|需要)|說(?:明|一下)',
  ),
  cue(
    'warning',
    'asks_to_stop',
    0.9,
    "\\b(?:please (?:stop|don't (?:speak|talk|use|swear|shout|call|threaten|say)|refrain|watch|mind|keep (?:it|this) (?:civil|respectful|polite|professional)|be respectful|calm)|i(?:'m| am)? (?:won't|will not|can't|cannot|not going to|not comfortable|not willing to) (?:\\w+ )?(?:continue|be spoken|tolerate|accept|listen|take|stay|carry on|help you (?:if|while)|with that|with this|being|discuss)|(?:if|unless) (?:you|this|that|it|the) (?:\\w+ )?(?:continue|carry on|carries on|speak|swear|keep|happens|say|threaten|don't stop|abuse|shout|insist|language|stop|doesn't stop|do(?:es)? (?:that|it) again)\\b[^.!?]{0,50}|i(?:'ll| will| may|'d) (?:have to|need to|be forced to) (?:end|terminate|disconnect|hang up|close)|(?:that|this|such|abusive|kind of|sort of) (?:language|behaviou?r|talk|comment|remark)s? (?:is|isn't|won't|will not|are)|(?:that|this)(?:'s| is|'s| was) (?:harassment|abusive|a threat|threatening|inappropriate|not (?:acceptable|appropriate|ok|okay)|unacceptable|racist|discriminat\\w+)|(?:verbal )?abuse (?:is|will|of)|not (?:going to|gonna) (?:tolerate|be)|treat (?:me|us|our staff|each other) with respect|respectful(?:ly)?|(?:first|second|final|last) warning|i'm reporting (?:it|this|that)|(?:have|need|going) to report (?:that|this|it)|contact(?:ing)? (?:the )?police|take threats)\\b",
    "please (?:stop by|don't worry|don't hesitate)|if you keep (?:the|your) receipt|unless you (?:want|have)|calm(?:er)? ",
  ),
  cue(
    'end_notice',
    'says_it_ends',
    0.9,
    '(?:本次|這次|此次|通話|對話|會話|服務|電話)(?:對話|通話|服務|會話)?(?:到此|就到這|現在|將|即將|先|到這裡|我先|就此|至此)(?:為止)?(?:結束|掛斷|終止|掛)?|(?:我)?(?:現在|這邊|必須|只好|將|先|要|就)(?:要|會|先|在此|就|必須|為您)*(?:結束|掛斷|終止|中止)(?:這|本|此|與|和)?(?:次|通|個)?(?:您的)?(?:通話|對話|會話|電話|服務)|(?:通話|對話)(?:現在)?結束',
    '(?:若|如果|如|要是|假如|再)[^。]{0,24}$|(?:若|如果|如|要是|再)(?:您|你|這|繼|持|說|講|罵)|服務到此|電話(?:先|將|現在)(?:打|撥|轉|回|聯)|(?:服務|電話|通話|對話)(?:現在|先|將|即將|我先)(?!結束|掛|終|中|到)',
  ),
  cue(
    'end_notice',
    'says_it_ends',
    0.92,
    "\\b(?:i(?:'m| am|'ll| will)? (?:now )?(?:ending|terminating|disconnecting|hanging up|going to (?:end|hang up|disconnect|terminate|close)|(?:end|terminate|close) (?:this|the) (?:call|chat|conversation))|(?:this|the) (?:call|chat|conversation) (?:is|has been|will) (?:now )?(?:ending|ended|over|terminated|be ended|end(?:ing)? (?:here|now))|ending (?:the|this) (?:call|chat|conversation))\\b",
    'if you|unless|before i end|have to end|if this',
  ),
]

export const GIVING_WORD: readonly Cue<Act>[] = [
  cue(
    'over_promise',
    'gives_word_without_limit',
    0.88,
    '(?:保證|擔保|包(?:您|你)|打包票|拍胸脯|我敢說|百分之(?:百|一百)|100%|絕對(?:會|不會|能|可以|沒問題|沒有問題|幫|讓|給|不|是)|肯定(?:能|會|可以|給|沒問題|不會|幫|到)|一定(?:能|可以|會(?:幫|給|讓|退|賠|成功|過|到|在|準時|處理|解決|讓)|不會再?|退|賠|過|到|成功|幫(?:您|你)(?:退|要到|爭取到|解決|處理好|搞定|辦到))|(?:放|您放)(?:一百個|一萬個|一百二十個)心|一百個放心|萬無一失|永遠不會|絕不(?:會)?|再也不會|包在我身上|說到做到|妥妥|穩(?:過|賠|退)|(?:不管|無論)(?:怎樣|如何|發生什麼)[^。]{0,6}(?:都|一定)|向(?:您|你)發誓|我發誓|等著收錢)',
    '(?:不|沒辦法|無法|不能|不敢|難以|沒法|不可能|唔可以)(?:跟|向|給|對)?(?:您|你)?(?:[^。]{0,4})?(?:保證|打包票|擔保|承諾|百分)|保證(?:書|金|卡|期|人|單)|(?:請|您|要)(?:務必|一定)|一定(?:要|得|的)(?:記|先|帶|填|跟)|不一定|盡量|會盡力|絕不是|肯定是|說明書|您一定',
  ),
  cue(
    'over_promise',
    'gives_word_without_limit',
    0.9,
    "\\b(?:(?:i|we) (?:\\w+ )?(?:guarantee|promise|swear|assure)(?: you)?(?: that| it| this| you'll| you will| i'll| we'll| nothing| everything|,)*[^.!?]{0,40}(?:never|always|100|no matter|definitely|ever|for sure|every(?:thing)? (?:will|is)|today|won't|will be (?:fixed|sorted|resolved|refunded|approved|there))|absolutely guarantee|guarantee (?:you )?(?:100|that|this|it|you|a full|your|the)|(?:i|we) guarantee|guaranteed|you have my word|my word on it|100 ?(?:%|percent)|hundred percent|no matter what|without fail|never(?:,? ever)? happen(?:s)? again|will never happen|won't ever|rest assured (?:it|this|that|you) (?:will|won't)|definitely (?:get|be (?:fixed|approved|refunded|sorted|there|delivered)|will|have it|receive)|trust me|cross my heart|nothing to worry about at all|i(?:'ll| will) (?:personally )?make (?:absolutely )?sure (?:it|this|that) never)\\b",
    "(?:can't|cannot|not|n't|won't|unable to) (?:\\w+ )?(?:guarantee|promise)|guarantee (?:period|card|certificate|form)|no guarantee|isn't guaranteed|not guaranteed",
  ),
  cue(
    'promise',
    'gives_word',
    0.7,
    '(?:這次|之後|後續|到時|屆時|等等|稍後|待會|晚點|晚些)?(?:我|我們|我這邊|這邊|這裡|專員|主管|同事|同仁|師傅|工程師|系統)(?:會|將|現在先|立刻|馬上|即刻|親自|這就|先|現在就|現在)(?:再|先|主動|親自|儘快|盡快|持續|幫|給|為|同|跟|立刻|馬上|即刻|請|把|也|都|一起)*(?:您|你)?(?:處理|回覆|回復|回電|聯絡|聯繫|安排|退|補|寄|送|轉(?:達|告|給|交)?|反映|跟進|通知|報|改|派|開|登記|提交|升桿|取消|辦理|申請|追|補發|換|盯|跟催|查清|更新|致電|打給|覆)[^。]{0,20}|(?:這次|我|我這邊|這邊)(?:我)?(?:現在|先|這就|再|直接|已經)?(?:幫|給|為)(?:您|你)(?:勾|排|派|約|註明|備註|登記|排|安排|留|開|補|改|重訂|預約|保留|申請|報|轉達|反映|加急|取消|退|升|換)[^。]{0,20}|\\d+元不收|不收(?:您|你)?(?:費|錢)',
    '我(?:先|現在|馬上|立刻|這就)?(?:幫您)?(?:查|看|確認|了解)|要不|可以嗎|您看|嗎|如果|若|先把|已經?(?:幫|為|給)(?:您|你)|已(?:提交|申請|處理|補|退)|請(?:問|您)|會不會|不會|我現在結束',
  ),
  cue(
    'promise',
    'gives_word',
    0.75,
    "\\b(?:i(?:'ll| will| am going to|'m going to|'m putting|'ve booked|'ve arranged|'ve scheduled)|we(?:'ll| will| are going to|'re going to|'ve booked|'ve arranged)|(?:someone|somebody|a manager|my manager|an engineer|the engineer|a technician|our team|the team|he|she|they|a colleague|my supervisor|it|a replacement|replacement|the refund|your (?:refund|order|parcel|replacement))(?:'ll| will| goes out| is going out)) (?:\\w+ )?(?:call|ring|email|send|get|have|refund|credit|note|post|book|arrange|make|put|pass|raise|chase|follow|fix|process|escalate|waive|order|ship|deliver|ask|contact|update|be (?:in touch|with you|there|refunded|credited|sent|delivered|posted|shipped)|bring|text|replace|let you know|speak|cancel|change|log|sort|look into|issue|find|reach out|stay|come|arrive|an? |engineer)\\b|goes out (?:tomorrow|today|tonight)",
    "(?:i'll|i will|let me) (?:just |quickly )?(?:check|look|see|pull|have a look|need|have to)|i'll have to end|if you|unless|i will end|i'll be ending|i'd be|i won't",
  ),
]
