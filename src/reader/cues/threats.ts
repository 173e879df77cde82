import { type Cue, cue } from '../cue.ts'

/** Idioms that speak of death and mean impatience, and words of the trade that sound like violence. */
const IDIOM =
  '氣死|急死|煩死|累死|熱死|冷死|笑死|餓死|渴死|睏死|無聊死|嚇死|吵死|貴死|慢死|等死|被你們?(?:氣|煩|害|搞|弄)死|打死(?:都|也|我)(?:不)?|打死結|死機|死當|死循環|殺價|殺菌|殺毒|殺進程|殺后台|殺豬(?:盤|公)|追殺|打電話|打客服|打折|打包|打車|打卡|打開|打印|打字|打聽|打算|打游戲|打排位|砍價|砍單|砍掉(?:訂單|方案|功能|重練)|拼多多|燒錢|燒腦|發燒|燒壞|kill(?:s|ed|ing)? (?:this|the|my|a|that|all|any)? ?(?:process|app|job|task|session|switch|server|script|thread|time|cells?|program|order|line|connection|service|battery|mood|vibe|me|my)|killing me|killer (?:deal|feature)|dying to|dead line|deadline|drop dead gorgeous|shoot (?:me|you|us) an?|shoot over|break a leg|hit (?:you|me|us) up|hit the|burn(?:ed|t)? (?:a |the )?(?:cd|dvd|disc|calories)|blow up my phone|bomb(?:ed|ing)? (?:the|my)? ?(?:test|exam)|over my dead body'

const P =
  '(?:你|您|妳|你們|你哋|他|她|他們|佢|佢哋|那個[^\\s,，。]{1,4}|那[^\\s,，。]{1,3}|司機|經理|主管|外送員|員工|客服|師傅|店員)'

export const THREATS: readonly Cue<'threat'>[] = [
  cue(
    'threat',
    'harm_to_person',
    0.93,
    `(?:殺|砍|捅|宰|弄|整|打|揍|掐|撞|毒|燒|炸|斃|剁|扁|做|幹|滅|搞)(?:死|了|掉|殘|廢|爛|扁|翻|趴|爆)(?:了)?${P}(?!們?公司|的系統)`,
    IDIOM,
  ),
  cue(
    'threat',
    'harm_to_person',
    0.93,
    `(?:把|將|要|會|去|來|想|真想|恨不得|信不信)(?:我)?(?:把|將)?${P}[^。,，\\s]{0,4}?(?:殺|砍|捅|宰|掐死|弄死|打死|打殘|打斷|打爆|打一頓|揍|扁|剁|撞死|炸|燒|斷手|斷腳|做掉|滅口|滅|活埋|埋|活剝|剝皮|丟(?:下樓|海|到海)|沉(?:江|海))`,
    IDIOM,
  ),
  cue(
    'threat',
    'harm_to_person',
    0.9,
    `(?:砍|捅|殺|宰|揍|扁|剁|斬|劈)(?:死)?${P}`,
    `${IDIOM}|砍${P}的?單|殺${P}的?價|被|他砍你`,
  ),
  cue(
    'threat',
    'harm_to_person',
    0.9,
    `(?:要|讓|叫|給)${P}[^。]{0,6}(?:好看|見血|流血|躺著出|橫著出|走不出|出不了(?:門|院)|斷(?:手|腳|腿)|缺(?:手|胳膊)|死得(?:很)?(?:難看|慘)|活不|見不到(?:明天)?|吃不完兜著走|付出(?:血的)?代價|後悔一輩子|下地獄|陪葬|償命)`,
    '好看一點|更好看|給你好看的|付出代價嗎',
  ),
  cue(
    'threat',
    'harm_to_person',
    0.88,
    '(?:帶|拿|拎|提|揣|抄|操|攜)(?:著|了|上)?[^。]{0,8}(?:刀|棍|鐵鎚|錘子|斧頭|槍|汽油|硫酸|球棒|鐵棒|鋁棒|鋼管|砍刀|鹽酸|瓦斯桶|磚頭|傢伙|西瓜刀|打火機)[^。]{0,12}(?:去|來|到|過去|上門|找|見|等|看|潑|砸|招呼)',
    '快遞|安檢|托運|登機|買|訂|能不能帶|可以帶',
  ),
  cue(
    'threat',
    'harm_to_person',
    0.88,
    '把(?:我)?(?:那把|這把|家裡那把)[^。]{0,6}(?:刀|槍|斧)[^。]{0,6}(?:帶|拿|磨|亮)',
    '快遞|安檢',
  ),
  cue(
    'threat',
    'harm_to_person',
    0.85,
    `(?:找|叫|喊|帶)(?:幾個|些|一群|一車|一幫|十個|幾十個|道上的?|黑道的?|社會上的?|混的)?(?:人|兄弟|弟兄|小弟|朋友|道上|黑道)[^。]{0,10}(?:弄|修理|收拾|教訓|堵|搞|處理|打|砍|砸|伺候|招呼|問候|走一趟|好好(?:跟|同)?${P}?聊|關照|做掉|辦了|卸)`,
    '找人修理(?:機|冷|電|水)|來修理(?:機|冷|電|水)|處理(?:一下)?(?:這|我的|退|帳)|找人處理',
  ),
  cue(
    'threat',
    'harm_to_person',
    0.85,
    `(?:修理|收拾|教訓|堵|伺候|整死|搞死|弄死|搞殘)(?:死|一下|一頓|一次)?${P}`,
    '修理師傅|修理工|氣|被',
  ),
  cue(
    'threat',
    'harm_to_person',
    0.85,
    '聊到(?:他|你|她)[^。]{0,6}不敢|打到(?:他|你|她|你們)|揍到|打斷(?:他|你|她|你們?)的?(?:狗)?腿|斷你[^。]{0,2}(?:手|腳|腿|財路)|卸(?:了)?(?:你|他)[^。]{0,3}(?:腿|胳膊|手)|潑(?:你|他|她|硫酸|汽油)|一把火|同歸於盡|拉(?:你|他|幾個|個)?[^。]{0,4}墊背|一起死|血債血償|以牙還牙|血洗|殺光|殺進去|打爆(?:你|他)|斬(?:死|開)?你|劈(?:死|友|你)|攞你命|搵人(?:打|斬|劈|郁|教訓|搞|同你)|打鑊|打爆你|郁你|淋紅油|潑油漆|潑漆|潑糞',
    '打到(?:他|你|你們)(?:的)?(?:手機|電話|公司|客服|總機|專線|那|轉)|一把火氣',
  ),
  cue(
    'threat',
    'harm_to_property',
    0.85,
    '(?:砸|燒|炸|拆|潑|毀|撞|刷|噴|劃|刮|搗)(?:了|爛|掉|毀|光|平|破|爆|壞|花|一刷)?(?:你|妳|你們|他|他們|那|這|整)[^。,，]{0,6}(?:店|公司|車|門|家|機器|招牌|窗|玻璃|攤|辦公室|櫃台|大樓|機房|營業廳|門市|倉庫|房子|機)',
    '怕|會不會|被',
  ),
  cue(
    'threat',
    'harm_to_property',
    0.85,
    '把(?:你們?|他們?|那|這|店|公司|櫃台|門|車|機)[^。]{0,16}(?:砸|燒|炸|拆|毀|刷(?:一刷|花|爛)|潑|劃花|刮花|搗|踹爛|弄爛|夷為平地|鏟平)',
    '怕|會不會|快遞',
  ),
  cue(
    'threat',
    'harm_to_property',
    0.8,
    '放火|縱火|放炸彈|裝炸彈|埋炸彈|引爆|汽油彈|拿[^。]{0,6}(?:油漆|汽油|硫酸|鐵鎚|球棒)[^。]{0,20}(?:刷|潑|砸|燒|倒|敲)',
    '新聞|鄰居|演習|防',
  ),
  cue(
    'threat',
    'knows_where_you_are',
    0.85,
    '(?:我)?(?:知道|查(?:到|得到|出)|曉得|找得到|記住|記下)(?:了)?(?:你|妳|你們?|他|她)[^。]{0,6}(?:住(?:哪|在|邊)|家(?:在|裡|住|地址)?|地址|幾點下班|下班|在哪(?:裡|兒)?(?:上班|住)?|哪裡上班|上班的地方|車牌|小孩|女兒|兒子|老婆|孩子|學校|全名)',
    '(?:你|您|妳)們?(?:知道|曉得)|知道你們?(?:公司|分行|門市|店)|你們家(?:的)?(?:產品|店|客服|服務|品牌)|記下你的(?:名|工號|編號|員編)',
  ),
  cue(
    'threat',
    'knows_where_you_are',
    0.85,
    '(?:下班|放學|晚上|出門|回家|走路)[^。]{0,8}(?:小心(?:點|一點|一些|車|背後)|當心|走夜路|等著你|等你|堵你|見)|(?:等|堵|守|蹲)(?:著)?(?:你|妳|他|她)(?:們)?(?:下班|放學|出來|回家|門口)|(?:在|到|去)[^。]{0,8}(?:門口|樓下|公司外面|停車場|家)(?:等|堵|蹲|守)(?:著)?(?:你|妳|他|她)|去(?:你|妳|他|她)家(?:找|等|堵|坐|拜訪)|找(?:到)?(?:你|妳|他|她)家(?:去)?|跟(?:著|蹤)(?:你|妳|他|她)(?:回家)?|人肉(?:搜索)?(?:你|出|他|她)|夜路走多|走夜路',
    '等你(?:的)?(?:電話|回覆|消息|通知|回電)|等你們(?:公司)?',
  ),
  cue(
    'threat',
    'knows_where_you_are',
    0.8,
    '(?:他|她|你|妳)(?:的)?車牌[^。]{0,24}(?:朋友|兄弟|找|等|去|聊|堵)|(?:叫|讓)[^。]{0,6}(?:朋友|兄弟)[^。]{0,14}(?:去|到)[^。]{0,8}(?:等|堵|找)(?:他|她|你|單)',
  ),
  cue(
    'threat',
    'vague_menace',
    0.7,
    '(?:你|妳|你們|他|她)(?:最好|給我|就|都|就給我)?(?:給我)?(?:小心(?:點|一點|一些|著)|當心(?:點|著)?|皮給我繃緊|皮繃緊|走著瞧|等著瞧|死定了?|完蛋了?|死路一條|吃不了兜著走|不得好死|不得善終|活不長|沒好下場|會有報應|出門被車撞|被車撞死)|(?:給我|你|妳|咱們|咱)(?:走著瞧|等著瞧)|(?:你|妳|你們)(?:給我)?等著(?=$|[\\s,!]|我(?:現在|馬上|這就|過去))|讓(?:你|他|她)(?:死得|混不下去|在[^。]{2,6}混不)|別讓我(?:遇|碰|見|看|逮|堵|找)到|不要讓我(?:遇|碰|見|看|找)到|有種(?:你|妳)?(?:出來|下來|別走|別掛|報地址|說你住|單挑|當面)|出來單挑|信不信我(?:弄|打|砍|揍|找人|過去|現在(?:就)?(?:過去|去找))|命(?:很|太)?長|活膩|活得不耐煩|嫌命長|不想活了(?:是)?(?:吧|嗎)|找死|欠(?:揍|扁|打|砍|修理)|皮癢|你(?:就)?(?:死|慘)(?:定|梗)了?|睇住嚟|行夜路|小心(?:啲|d)|唔好俾我撞到|唔好畀我撞到',
    '自己小心|系統|手機|電腦|訂單|我(?:就|也)?(?:死定|完蛋)|小心地滑|投訴|客訴|提告|法院|消保|消基|律師|媒體|記者|12315|工商|告',
  ),
  cue(
    'threat',
    'harm_to_person',
    0.93,
    "\\b(?:i'?ll|i will|i'?m (?:gonna|going to)|i am going to|imma|i wanna|i want to|we'?ll|gonna|going to|i'?d love to|i swear i'?ll|someone (?:should|will|is going to|is gonna)|somebody (?:should|will|is gonna|is going to)|i could|i should|i'?d)\\b[^.!?\\n]{0,24}\\b(?:kill|murder|stab|shoot|strangle|choke|punch|beat|smash|break|cut|hurt|slap|hunt|burn|bash|batter|bury|gut|skin|slit|knock|kick|throttle|drown|poison|run over|deck|smack|wring|behead|end)\\s+(?:you|your|u|ur|him|her|them|his|their|that|those|every|the (?:driver|manager|guy|man|woman|engineer|technician))\\b(?! up (?:on|about))",
    `${IDIOM}|(?:break|smash|kick|throw|burn|end|kill|shoot|cut) (?:this|my|the (?:call|chat|contract|subscription|line|plan)|your (?:contract|service|call|record|review|rating|number))|beat your (?:price|offer|deal|quote)|cut you off|end your (?:contract|service)|kick you out`,
  ),
  cue(
    'threat',
    'harm_to_person',
    0.9,
    "\\b(?:set(?:ting)?|let(?:ting)?|sic(?:k|king)?)\\b[^.!?]{0,14}\\bdogs?\\b[^.!?]{0,12}\\b(?:on|at|loose|out)\\b|\\bput (?:you|him|her|them) (?:in (?:the |a )?(?:hospital|ground|grave|box|wheelchair|coffin|morgue)|six feet|through a)|\\b(?:you|he|she|they|somebody|someone)(?: there| here)?(?:'s|'re|'ll| is| are| will)?(?: all)?(?: be| gonna| going to)* (?:bleed|be dead|get (?:hurt|shot|stabbed|beaten|your (?:head|face|legs) )|end up (?:in hospital|dead|in a ditch)|leave in a body ?bag|need an ambulance|pay with)|\\bi (?:have|own|got|'ve got) an? (?:gun|knife|shotgun|rifle|bat|machete|glock)\\b|\\b(?:bring|bringing|grab|grabbing|with|get|getting) (?:my|a|the) (?:gun|shotgun|rifle|baseball bat|bat|knife|machete|crowbar)\\b|\\bbullet (?:in|with|for)\\b|\\bput a bullet|\\bbreak (?:your|his|her|their) (?:legs?|neck|face|jaw|nose|fingers|arms?|bones)|\\bwatch (?:you|him|her|them) (?:burn|bleed|die|suffer)|\\bhope you (?:die|get cancer|get hit|burn|choke)|\\bknock (?:your|his|her) (?:teeth|block|head)|\\brip (?:your|his|her) (?:head|throat|face|arms?)",
    'batman|nerf|in the game',
  ),
  cue(
    'threat',
    'harm_to_property',
    0.85,
    '\\b(?:burn|blow|smash|torch|shoot|tear|trash|brick|wreck|petrol bomb|firebomb|destroy|set fire to|drive (?:my|a|the) (?:car|truck|van) (?:through|into))(?:ing)?(?: up| down)?(?: in)? (?:your|the|that|his|her|their|this) (?:\\w+ )?(?:office|building|store|shop|place|house|car|van|windows?|door|premises|branch|warehouse|depot|call cent(?:er|re)|headquarters|hq|front|machine|barrier|counter)(?: up| down| in)?\\b|\\b(?:bomb|arson|molotov)\\b|\\bbrick through\\b|\\bburn (?:it|the place|that place|the whole place) (?:all )?(?:down|to the ground)\\b',
    'smoke bomb|bath bomb|bombed|photo ?bomb|review bomb|bomb threat training',
  ),
  cue(
    'threat',
    'knows_where_you_are',
    0.88,
    "\\bi(?:'ve| have|'ll|'m| will| already| can)* (?:know|found|find|looked|look|figured|got|traced|googled|saw|seen) (?:out )?(?:you up\\b|where (?:you|he|she|they|your|his|her) (?:live|lives|work|works|park|parks|sleep|are based|kids?|family|children|son|daughter|mother|house)|your (?:home )?address|his address|your (?:facebook|instagram|linkedin|house|car|kids|family|wife|daughter|son)|what (?:car )?you drive|what you look like|when you (?:finish|leave|get off))|\\b(?:wait(?:ing)?|be there|see you) (?:for (?:you|him|her) )?(?:outside|in the (?:car ?park|parking lot)|after (?:work|your shift)|when you (?:finish|leave|get off|clock out))|\\bfollow(?:ing)? you home\\b|\\bshow(?:ing)? up at (?:your|his|her) (?:house|home|door|place|desk)|\\b(?:pay|paying) (?:you|him|her|your family|them) a (?:little )?visit|\\bmaybe i'll come (?:watch|by|over|round|and)|\\bcome(?:ing)? (?:round|to|over to) (?:your|his|her) (?:house|home|place|street)|\\bi'?ll find you\\b|\\bwe'll see how you like\\b|\\bi'?ll (?:track|hunt) (?:you|him|her) down\\b",
    'on the map|where you are in the queue|your address is wrong',
  ),
  cue(
    'threat',
    'vague_menace',
    0.7,
    "\\b(?:you(?:'d| had)? (?:better )?(?:watch|mind) your (?:back|step)|watch (?:your|his|her) back|you'?ll (?:regret|be sorry|pay for) (?:this|it|that)|you(?:'re| are) (?:dead|a dead man|a dead woman|finished|gonna get it|going to get it)|you will be sorry|you don'?t know who you(?:'re| are) (?:messing|dealing|talking)|sleep with one eye|accidents? happen|something (?:bad )?(?:might|could|will) happen to|be a shame if|i'?ll (?:make you|make sure you|sort you|deal with you|get you|teach you|have you)|hope nothing happens|say it to my face|come down here and)\\b",
    'sort you out with|get you (?:the|a|my)|make sure you (?:get|have|know|lose your job|never work)|job|sued?|court|fired|have you fired|regret (?:losing|this decision)|have you (?:got|any|ever|tried)',
  ),
]
