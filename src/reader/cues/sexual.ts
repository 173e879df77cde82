import { type Cue, cue } from '../cue.ts'

/** Talk of beds, bodies and dates to the person who is at work. A shop also sells underwear: see the guards. */
const TRADE =
  '有貨|尺寸|尺碼|號碼|訂單|顏色|床墊|床單|床架|床頭|床組|沙發床|雙人床|單人床|加床|嬰兒床|病床|上床睡|起床|退貨|醫|檢查|診|乳|胸罩|內衣(?:店|訂|尺|褲)|胸(?:口痛|悶|腔|前)|按摩(?:椅|槍|券)|皮膚(?:科|藥|病|炎)|護膚|保養品'
const YOU = '(?:你|妳|您|小姐|妹妹|美女|小姐姐|小哥哥|帥哥|寶貝|小妞|靚女)'

export const SEXUAL: readonly Cue<'sexual'>[] = [
  cue(
    'sexual',
    'sexual_words',
    0.93,
    '上(?:哪|誰的?|我的?|你的?|妳的?)張?床|叫床|陪睡|陪我睡|跟我睡|和我睡|睡一(?:晚|覺|下)多少|一晚(?:上)?多少(?:錢)?|一夜多少|多少錢一晚|包夜|包養|約炮|約砲|打炮|打砲|打飛機|自慰|手淫|做愛|口交|肛交|性交|啪啪|愛愛|開房|開個房|上床|滾床單|一夜情|炮友|砲友|援交|賣淫|出來賣|做雞|做鸡|雞婆|裸照|裸聊|床照|喇舌|吹簫|口爆|內射|顏射|射你|射在|硬了|勃起|濕了沒|溼了沒|奶子|大奶|咪咪|雙峰|胸部|胸(?:大|多大|有多大|圍|很大|小)|罩杯|幾(?:個)?cup|[abcdefg]罩|屁股(?:翹|大|很|真)|翹臀|大腿(?:好|真|白|借)|三圍|小穴|陰莖|陰道|老二|雞雞|睪丸|春藥|發春|發浪|騷貨|浪貨|淫蕩|淫|好騷|真騷|夠騷|悶騷|發騷',
    `${TRADE}|房價|訂房|酒店|旅館|胸部x光|胸部檢查|宝宝上床|孩子上床|自己上床`,
  ),
  cue(
    'sexual',
    'sexual_words',
    0.9,
    `(?:穿|換|脫)(?:什麼|啥|甚麼|咩|哪種)?(?:顏色)?(?:的)?(?:內褲|內衣|胸罩|絲襪|丁字褲|衣服沒|底褲|bra)|${YOU}[^。]{0,6}(?:內褲|內衣|胸罩|絲襪)|(?:脫|脱)(?:光|掉|了|給我看|衣服)`,
    '有貨|買|訂單|尺寸|尺碼|退|換貨|寄錯|顏色不|脫落|脫線',
  ),
  cue(
    'sexual',
    'sexual_words',
    0.88,
    `(?:身材|皮膚|腿|嘴唇|小嘴|胸|腰|屁股|聲音|嗓音|臉蛋)(?:一定|應該|肯定|是不是|好像|那麼|這麼|很|真|好|超|蠻)*(?:有料|很滑|滑|嫩|性感|火辣|辣|軟|酥|騷|誘人|色)|聽(?:得|到)[^。]{0,4}(?:骨頭|人)(?:都)?(?:酥|軟|硬)|摸(?:一下|一把|摸|熟|你|妳|兩把|遍)|(?:想|要|給我|讓我)(?:親|吻|抱|摸|舔|上|睡|幹|咬|嚐|按|抱抱|親親)(?:一下|一口|個)?(?:你|妳)|(?:親|舔|揉|抓)(?:你|妳)的|給我(?:親|摸|抱|爽|按)|讓我爽|服務(?:我)?(?:一下)?(?:下面|那裡|全身)|特殊服務|全套(?:服務)?(?:多少|有沒有)|陪(?:我)?(?:喝酒|過夜|玩玩|一晚)|另一個人(?:你|妳)來當`,
    TRADE,
  ),
  cue(
    'sexual',
    'sexual_words',
    0.75,
    `${YOU}[^。]{0,10}(?:結婚了?(?:沒|嗎|吗)|有(?:沒有)?(?:男|女)朋友|單身(?:嗎|吗)?|幾歲|多大年紀|加(?:個|我)?(?:微信|line|賴|wechat|好友|ig)|下班(?:後)?(?:有空|約|一起|出來|陪|去哪|我去接)|約(?:個會|會|出來|你|妳)|做我(?:的)?(?:女|男)(?:朋|友)|當我(?:的)?(?:女|男)朋友|嫁給我|當我老婆|做我老婆)|(?:做|當)我(?:的)?(?:女|男)朋友|(?:想|可以|能)(?:跟|和|同|約)(?:你|妳)(?:約會|交往|吃飯|出去|出來|見面|喝酒|談戀愛)|(?:頭貼|頭像|照片|本人)[^。]{0,8}(?:這麼|好|很|真)(?:正|漂亮|辣|美|好看|性感)`,
    '保險|投保|要保|開戶|官方|客服(?:的)?(?:line|微信)|產品',
  ),
  cue(
    'sexual',
    'sexual_words',
    0.7,
    '(?:晚上|今晚)[^。]{0,8}(?:不拉窗簾|陪我|來我(?:家|房)|去你家|一起睡|寂寞|敢不敢)|來我(?:房間|床)|陪我(?:聊聊)?(?:色|騷)|你(?:下面|那裡)|聲音(?:好|真|這麼|這樣)(?:甜|嗲|好聽)[^。]{0,10}(?:人|長|身材|床|叫|男朋友|一定|約|見|多大)',
    TRADE,
  ),
  cue(
    'sexual',
    'sexual_words',
    0.9,
    "\\bwhat(?:'re| are|cha)? (?:you|u|ya) wearing\\b|\\b(?:suck|blow|lick|stroke|ride|jerk|touch) (?:me|my|it|you|your|that) ?(?:cock|dick|balls|off|body|there|down)?\\b(?=[^.!?]*(?:cock|dick|balls|body|off|there|down|baby|$))|\\bblow ?job|\\bhand ?job|\\b(?:nice|great|big|show me your|see your|your) (?:tits|boobs|breasts|ass|arse|rack|booty|legs|knickers|panties|thong|bra)\\b|\\b(?:send|show)(?: me)?(?: some| your| a)? (?:nudes?|pics? of (?:you|yourself)|naked|sexy pics?)\\b|\\bhave sex\\b|\\bsex with\\b|\\b(?:sleep|sleeping|in bed|spend (?:the|a) night|a night|shower|cuddle) with (?:me|you)\\b|\\b(?:get|take|bend) (?:you|u) (?:into|in|to|over)(?: my)?(?: bed| the desk)?\\b|\\bbend (?:you )?over\\b|\\b(?:sit|ride) on my (?:face|lap|cock|dick)\\b|\\b(?:horny|turned on|turns me on|turning me on|hard for you|wet for me|naughty girl|bad girl|dirty talk|talk dirty|undress|get naked|naked)\\b|\\bhow much (?:for (?:a|the) night|do you charge for a night)|\\b(?:porn|penis|vagina|do (?:you|u) cum|want (?:you|u) to rape|rape you|get in(?:to)? your pants)\\b|\\bmasturbat|\\borgasm|\\bmoan for me|\\bi'?d (?:do|bang|tap|smash|hit|shag|bone|eat) (?:you|that|u)\\b|\\b(?:shag|bang|bone) (?:me|you)\\b",
    'blow off|lick(?:ed)? the|naked eye|sex(?:ual)? harass|bra size|order|turned on (?:the|my|it|and)|jerk off the|suck it up|ride it out|smash that',
  ),
  cue(
    'sexual',
    'sexual_words',
    0.78,
    "\\b(?:you sound|your voice is|voice is|you'?re|u r|you are|you look)(?: so| really| very| pretty| dead| well| kinda)* (?:sexy|hot|fit|gorgeous|cute|seductive|yummy|fine|sultry)\\b|\\bsexy\\b|\\b(?:do|have) you (?:have|got) an? (?:boy|girl)friend\\b|\\b(?:are|r) (?:you|u) (?:single|married|wearing)\\b|\\b(?:go out|dinner|drinks?|a drink|a date|coffee) with (?:me|you)\\b|\\bwhat time (?:do|d') ?you (?:get off|finish|knock off)\\b|\\b(?:your|personal) (?:snap(?:chat)?|insta(?:gram)?|cell number|private number|whatsapp)\\b(?=[^.!?]*(?:sexy|cute|babe|baby|darling|sweet|hot|$))|\\b(?:babe|baby girl|sugar ?tits|sweet cheeks|hot stuff|honey bun)\\b|\\bcome (?:over|round) (?:and|to) (?:my|keep me|warm)|\\bkeep me (?:warm|company) tonight\\b",
    'hot spot|sexy design|are you single sign|you are fine|fine with|baby (?:formula|seat)|married (?:name|couple)|order',
  ),
]
