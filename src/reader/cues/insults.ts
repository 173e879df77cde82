import { type Cue, cue } from '../cue.ts'

const YOU = '(?:你|您|妳)(?:這|那|個|們|的|一|種|人|是|真|就|到底|他媽的?)*'

/** Belittling that needs no rude word: the sharpest insults of a contact centre are made of clean ones. */
export const INSULTS: readonly Cue<'insult'>[] = [
  cue(
    'insult',
    'belittles_you',
    0.9,
    '(?:腦子|腦袋|頭腦|大腦|耳朵|眼睛|腦殼|腦筋|智商)[^。,，]{0,6}(?:有洞|有病|有問題|進水|進屎|壞掉|生鏽|生锈|租來|餵狗|喂狗|被(?:狗|驢|門|豬)|裝(?:屎|飾|的是|什麼)|長(?:草|蟲)|不好使|不太好使|秀逗|燒壞|當擺設|擺設|欠費|沒續費|沒開機|沒電|缺氧|糊|漏|瞎|聾|長在|是不是(?:有|壞)|捐|丟了|落在家|忘(?:了)?帶|浸水|入水|生蟲)',
    '我(?:的)?(?:腦|頭|耳|眼)|機器|系統|app|兒子|孩子|媽媽|奶奶|醫生',
  ),
  cue(
    'insult',
    'belittles_you',
    0.88,
    '(?:你媽|妳媽|你娘|你爸|你爸媽|你父母|你家長|你老師|你家人|你老母)[^。]{0,4}(?:沒|冇|有沒有|怎麼|怎么|是不是|到底|都)?(?:有)?(?:教過?|教你|生你|養你|養出|教的|把你生)',
    '教我',
  ),
  cue(
    'insult',
    'belittles_you',
    0.85,
    '良心(?:都)?(?:讓|被|給|餵|喂)[^。]{0,3}(?:狗|吃|叼)|你(?:還有|有沒有|有)良心|你的良心|(?:會)?遭(?:天譴|報應)|你不得好死|你晚上睡得著|賺(?:著|這種)?[^。]{0,4}(?:黑心錢|虧心錢|不燒心)|昧良心',
    '你們公司',
  ),
  cue(
    'insult',
    'belittles_you',
    0.85,
    '(?:小學|幼稚園|幼兒園|國小|國中|初中|高中|大學|學校)(?:有|到底|是)?(?:沒有?)?(?:畢業|讀完|念完|唸完)(?:了)?(?:沒|沒有|嗎|吗|没)|(?:你|妳)(?:有(?:沒有)?)?(?:念過|讀過|唸過|上過)(?:書|學)|(?:你|妳)(?:是不是)?(?:不)?識(?:不識)?字|看不懂(?:中文|字)|聽不懂(?:人話|中文|國語|普通話|話)|聽得懂(?:人話|中文|國語)|說(?:點|句)?人話|講人話|會不會(?:講|說)(?:人話|中文|國語)|識唔識(?:睇|聽|講|做|字)|識唔識',
    '我(?:是|也)?(?:看|聽)不懂|說明書|客人看不懂|沒人聽得懂',
  ),
  cue(
    'insult',
    'belittles_you',
    0.85,
    '(?:一個|你)?(?:一個)?月(?:薪)?(?:才)?(?:掙|賺|領|拿|薪水|工資)(?:得)?(?:了)?(?:幾個|多少|幾|那點|那麼點|幾千|兩萬|三千)(?:錢|塊|塊錢|元)?|(?:夠|不夠)我(?:一頓|吃|買|抽)|領(?:那|這)(?:點|一點)(?:死)?(?:薪水|錢|工資)|(?:一輩子|活該|只配|只能|就只會|也就配|難怪|怪不得|也就)[^。]{0,6}(?:當|做|幹|接)(?:一輩子)?(?:個)?(?:客服|接線|接電話|打工|服務員|這行|底層|看門|電話)|臭(?:接電話|打工|客服|上班)|(?:一個|就是個?|不過是個?|只是個?|小小的?|區區)(?:小|破|臭|死)?(?:客服|接線員|接電話|接線生|話務員|打工|傳聲筒|看門)(?:的|仔)?',
    '我(?:一個|也|的)|我領|我月薪|老人',
  ),
  cue(
    'insult',
    'belittles_you',
    0.82,
    '(?:比|不如|還不如|連)(?:你|妳)?[^。]{0,6}(?:鸚鵡|機器人|狗|豬|猴子|小學生|三歲小孩|幼兒園|石頭|畜生|我家(?:的)?(?:狗|貓|孩子)|ai|答錄機|錄音機|木頭|植物人)[^。]{0,8}(?:都|強|聰明|好|不如|還|懂|會|比)|(?:請|換|改)[^。]{0,6}(?:鸚鵡|猴子|狗|機器人|豬)(?:代勞|來|接|都)|比你(?:們)?強|訓練(?:一隻|隻)(?:狗|猴)',
    '我不如',
  ),
  cue(
    'insult',
    'belittles_you',
    0.85,
    '(?:你|妳)(?:到底)?(?:是不是|係咪)(?:人|有病|智障|聾|瞎|啞巴|傻|腦子|沒帶|故意裝|弱|文盲|豬|機器人變)|(?:你|妳)(?:是)?(?:沒|不)(?:長|帶|用)(?:腦子?|耳朵|眼睛)|(?:你|妳)(?:是)?(?:聾|瞎|啞|死人|豬|狗|木頭|鸚鵡|錄音機|答錄機|復讀機|復讀機|機器)(?:了|啦|的|嗎|吗|吧|喔|啊|是不是|[\\s,，]|$)|(?:你|妳)(?:還)?(?:配|也配)(?:當|做|嗎|跟我|和我|叫|拿|同我)|(?:你|妳)(?:算|是)(?:什麼|哪根|老幾|個什麼|哪位|啥|咩)(?:東西|蔥|玩意|貨色|咖|水|身分|身份)?(?=[^是]|$)|你(?:這種|這個|這樣的)(?:人|貨色|貨|態度的人|咖|東西|水準|程度|素質)|(?:你|妳)(?:整個|根本|真的)?(?:很|超|有夠|好)(?:廢|可憐|可悲|low|瞎|雷|盧|白目|菜|沒用|天兵|噁|失敗)|你(?:活著|活)(?:幹嘛|有什麼用|浪費)|浪費(?:空氣|糧食|米)|飯桶|吃(?:閒飯|白飯|什麼長大|屎長大|屁)|(?:你|妳)(?:幹|做)什麼吃的|幹什麼吃的|吃乾飯|占著茅坑|佔著茅坑|有沒有(?:腦|家教|教養|羞恥|良知|水準|大腦|常識|教育)|(?:沒|冇|無)(?:有)?(?:腦|家教|教養|羞恥心?|大腦)(?:的)?(?:人|東西|嗎)?|要點臉|要(?:不要|唔要)臉|臉皮(?:真|夠|很|比)|(?:你|妳)(?:的)?(?:嘴|嘴巴)(?:臭|賤|真|這麼)(?:臭|賤)?|拿(?:著)?雞毛當令箭|狗仗人勢|狐假虎威|看門的|走狗|跟你(?:說話|講話|說)(?:血壓|折壽|降智|浪費|就像|像對)|聽你(?:說話|講話)(?:血壓|就)|對牛彈琴|雞同鴨講|別(?:在)?(?:這裡|這兒)?丟人|丟人現眼|裝什麼(?:清純|清高|懂|聖人|死|傻|蒜|逼|可憐)|(?:你們?|干你們?)(?:這行|這種職業)的?(?:不都|都|不就)',
    '機器人客服|你是(?:機器人|真人)(?:還是|嗎|吗|客服)|是不是機器人|你們?(?:系統|app|機器)|我(?:是不是|沒|這|有)(?:腦|教)|你是什麼(?:時候|意思|單位|部門|原因|公司)|你是哪位|什麼東西(?:都|也)|有沒有常識',
  ),
  cue(
    'insult',
    'belittles_you',
    0.75,
    '補你個頭|退你個(?:頭|屁)|(?:查|賠|等|說|解釋|道歉|規定|處理)你個(?:頭|屁|鬼|大頭)|關你屁事|你懂個?(?:屁|鬼|毛|咩)|懂個屁|你講(?:什麼|個)?屁|屁話|說什麼屁|死了算了你|(?:你|妳)去死|吃屎|叫你(?:媽|娘|爸)來|回家吃自己|回家(?:吃奶|種田|抱孩子|餵豬)|回去(?:讀|念|唸)(?:書|小學)|重(?:讀|念)(?:小學|國小)|(?:年紀輕輕|長得)[^。]{0,8}(?:不學好|做這種|難看|醜|騙|坑)|助紂為虐|為虎作倀|缺德|喪盡天良|冷血|沒血沒淚|機器都比',
    '公司|制度|系統|補你個頭|退你個|解釋你個|查你個|賠你個|等你個|說你個|規定你個|處理你個',
  ),
  cue(
    'insult',
    'belittles_you',
    0.85,
    "\\bare (?:you|u|ya) (?:\\w+ )?(?:stupid|dumb|thick|deaf|blind|slow|an idiot|a moron|simple|dense|retarded|brain ?dead|illiterate|mental|special|even human|capable of|incapable|that (?:stupid|dumb|thick|slow)|(?:just |really |actually |naturally )?(?:stupid|dumb|thick|deaf|slow|dense)|a (?:child|parrot|trained))\\b|\\bwhat(?:'s| is| the hell is| the fuck is) wrong with (?:you|your (?:brain|head))\\b|\\b(?:do|did|can|could|don't|didn't|can't) (?:you|u) (?:even )?(?:speak english|understand (?:english|basic|simple|plain)|read\\b|finish (?:school|high school|primary)|go to school|have a brain|count|listen)(?![^.!?]{0,20}(?:email|letter|message|notes|my))|\\b(?:use|got|have|need|grow|buy|find|get) (?:your|a|any) (?:brain|braincell|brain cell|clue|spine)\\b|\\b(?:half|single|two|one|working) (?:a brain|brain ?cells?)|\\byour (?:tiny |little |pea |thick |empty |pathetic )*(?:brain|skull|head|iq|mum|mom|mother|parents)\\b[^.!?]{0,14}\\b(?:empty|hurt|work|working|broken|missing|ashamed|proud|raised|teach|taught|dropped|on holiday|rented|switched|size|single digits)|\\b(?:drop(?:ped)?|born) (?:you )?on (?:your|its|the) head\\b|\\b(?:your|ya) (?:mother|mom|mum|parents) (?:must|should|would|raised|didn't|never|teach)",
    'my (?:mother|mum|mom)',
  ),
  cue(
    'insult',
    'belittles_you',
    0.82,
    "\\b(?:a|my) (?:trained )?(?:monkey|parrot|dog|cat|toddler|child|five[- ]year[- ]old|goldfish|potato|toaster|houseplant|brick|chimp|kid|(?:\\w+ )?year[- ]old)s? (?:could|can|would|has|have|knows?|is|do(?:es)?)(?: \\w+){0,3} (?:better|smarter|do (?:your|this)|more|brighter|job)|\\b(?:smarter|brighter|more (?:use|useful|intelligent|helpful|sense)|better) than you\\b|\\btalking to (?:a )?(?:you is like|(?:brick )?wall|parrot|child|goldfish)|\\bmore (?:use|sense) (?:out of|from|than) (?:a|my|the)|\\b(?:no wonder|that's why) you(?:'re| are|'ve)? (?:\\w+ ){0,3}(?:answer|work|stuck|on the phones?|in a call|minimum wage|single|a call)|\\bminimum wage\\b|\\b(?:little|glorified|jumped[- ]up|lowly|mere) (?:phone|call|desk|script|answering|secretary|receptionist|nobody|clerk|man|girl)\\b|\\b(?:get|find) a (?:real|proper) job\\b|\\byou(?:'re| are) (?:just |nothing but |only )?(?:nobody|nothing|a nobody|a waste|a disgrace|a joke|an embarrassment|no use|not (?:very )?(?:bright|smart|intelligent|the sharpest)|beneath|good for nothing|as (?:useful|thick|dumb|sharp|bright|much use)|about as (?:useful|much use|sharp|helpful|bright))|\\bwho do you think you are\\b|\\byou people make me sick\\b|\\byou make me sick\\b|\\bgo back to (?:school|kindergarten|nursery|primary)|\\bshame on you\\b|\\byou should be ashamed\\b|\\bhow do you sleep\\b|\\brot in hell\\b|\\bburn in hell\\b|\\byou disgust me\\b|\\byour (?:job|life) (?:is|must be) (?:pathetic|so|a joke|meaningless|worthless)|\\b(?:sad|pathetic|miserable) (?:little )?(?:man|woman|person|life|job|excuse for)\\b|\\bdid (?:they|you) (?:teach|train) you (?:anything|nothing)|\\bjust reading (?:off )?(?:a|your) script like",
    'minimum wage (?:rise|law|increase)|company|service|app|system',
  ),
  cue(
    'insult',
    'belittles_you',
    0.7,
    `${YOU}(?:眼睛|耳朵|手)(?:是)?(?:長|裝|用)(?:來|著|在)?[^。]{0,6}(?:幹|做|好看|屁股|裝飾|擺)|(?:這|那)也是(?:種|一種)?才華|真是(?:人才|天才|奇葩)|(?:你|妳)(?:可)?真(?:是)?(?:行|厲害|優秀|聰明)啊|奇葩|(?:你|妳)(?:就|只)?(?:會|只會)(?:跳針|鬼打牆|念稿|照稿|背稿|讀稿|複讀|復讀|重複|說對不起|道歉|甩鍋|推卸)|(?:會不會|懂不懂)(?:做事|工作|服務|接電話|講話|說話|算數|做人|尊重)(?:啊|阿|呀|的|嗎)?`,
    '我真是|公司|系統|機器',
  ),
]

/** Origin, accent, gender, age, disability turned against a person. */
export const SLURS: readonly Cue<'slur'>[] = [
  cue(
    'slur',
    'slur_at_you',
    0.85,
    '(?:聽(?:你|妳)?(?:這|的|那)?(?:個)?(?:口音|腔調|聲音)[^。]{0,12}(?:人|外|大陸|南部|鄉下|農村|越南|國)|(?:你|妳)(?:這|的|那)?(?:個)?(?:口音|腔調)[^。]{0,10}(?:怪|土|難聽|噁|笑|聽不懂|哪|大陸|外|南部|鄉下|台|北|滾|不純|重得)|(?:你|妳)(?:到底)?(?:是)?(?:哪(?:兒|裡|国|國)(?:的)?人)(?:啊|吧)?[^。]{0,12}(?:怪不得|難怪|口音|聽)|(?:怪不得|難怪)(?:是)?[^。]{0,6}(?:人|外地|鄉下|農村|大陸|女人|女的|老人|越南|山上)(?!員)|(?:外地|鄉下|農村|大陸|外國|越南|東南亞|河南|東北|新疆|印度|菲律賓|南部|山上|小地方|大山)(?:來的|人|那邊|出來的|佬|妹|仔|腔)[^。]{0,6}(?:素質|水準|水平|就是|都是|沒(?:有)?|不配|懂什麼|聽不懂|滾|騙|偷|小偷|低|髒|噁|也敢|智商|還敢|難怪)|(?:你們那兒|你們那邊|你們這種地方|你們那裡)的?人|滾回(?:你)?(?:的)?(?:老家|大陸|越南|鄉下|農村|山溝|台灣|非洲|印度|北部|南部|去)|(?:換|叫|找|讓)(?:個|一個)?(?:本地|台灣|當地|正常|男|本國|中國|香港)(?:的)?(?:人|男的|客服|的)?來)',
    '我是|請問你是哪裡人|男款|我(?:的)?口音|台灣大',
  ),
  cue(
    'slur',
    'slur_at_you',
    0.82,
    '(?:女人|女的|女生|女流|婦道人家|娘們|老娘們|查某|女客服|小女生|男的|同性戀|gay|娘娘腔|殘障|殘疾|殘廢|聾啞|瞎子|聾子|啞巴|結巴|大舌頭|老人|老太婆)(?:就是|就|都|果然|能|懂|會|還|也|只會|只配|只能|真|來|果真|回家|當什麼|做什麼|幹嘛)[^。]{0,6}(?:不行|不懂|沒用|笨|蠢|麻煩|情緒化|沒腦|懂什麼|懂個|幹成什麼|干成什么|能幹|帶孩子|回家|生孩子|煮飯|做飯|當客服|廢|接電話|聽不懂|煩|慢)|女人家|頭髮長見識短|換(?:個|一個)?男(?:的|人|生|客服)(?:來|跟我|聽|接)?|叫(?:個)?男(?:的|人|生)(?:來|聽|接)|不男不女|娘娘腔|(?:講話|說話)(?:這麼|那麼|好|真)?娘|(?:你|妳)(?:是)?(?:大舌頭|結巴|口吃|殘障|殘廢|啞巴|聾子|瞎子|外勞|外傭|陸配|新住民|大陸人|越南人|同性戀|gay)',
    '男款|女款|女生宿舍|我是|我媽|我爸|我女兒|我外婆',
  ),
  cue(
    'slur',
    'slur_at_group',
    0.8,
    '(?:外勞|移工|陸客|大陸人|台灣人|香港人|外地人|老外|外國人|外籍|新住民|同性戀|原住民|猶太人|穆斯林|黑人|印度人|越南人|菲律賓人|日本人|韓國人|河南人|東北人|新疆人|鄉下人|農民工|殘障|女人|女司機|老人|老頭)(?:就是|都是|全是|都|就|一個個|果然|全都)(?:很|是|這麼|那麼)?(?:髒|臭|懶|笨|蠢|偷|騙|小偷|垃圾|賤|低等|沒水準|沒素質|素質低|素質差|噁心|亂|吵|該死|滾|雜碎|蝗蟲|會偷|犯罪|強姦|骯髒|不文明|沒教養|土|廢物)',
    '不是',
  ),
  cue(
    'slur',
    'slur_at_you',
    0.85,
    "\\b(?:name like (?:that|patel|\\w+) |with (?:a|that) (?:name|accent) like|(?:with|in|that|your|ur) (?:thick |stupid |funny |foreign |ridiculous |bloody |awful |indian |asian |filipino )*accent\\b[^.!?]{0,30}(?:understand|speak|english|hear|stupid|american|from|go|put|get)|go back to (?:your|where you|india|china|africa|mexico|pakistan|poland|the philippines|your own)|back to your (?:own )?country|your (?:own )?(?:lot|kind)\\b|people like you (?:should|shouldn't|coming|are|from)|(?:put|get|give|want|speak to|talk to|transfer me to|find) (?:me )?(?:to )?(?:an? )?(?:proper |real |actual |native |someone |somebody |a )*(?:english|american|british|white|australian|aussie|canadian|irish)(?:[- ]speaking| speaker| person| man| woman| rep| agent|man)?\\b|someone who (?:actually )?(?:speaks (?:proper |real |actual )?english|is (?:american|english|british|white))|(?:speaks?|learn|understand) (?:proper |real )?english|(?:put|get|give) (?:me )?(?:on )?a man\\b|(?:speak|talk) to a (?:real )?man\\b|let me (?:speak|talk) to a man|because you(?:'re| are) a (?:woman|girl|female|foreigner)|(?:women|girls|females) (?:like you|shouldn't|can't|are (?:all|too)|don't (?:know|understand)|belong)|typical (?:woman|female|indian|foreigner|immigrant|millennial)|(?:you|these) (?:bloody |damn |fucking |dirty )*(?:foreigners|immigrants|indians|mexicans|pakis|chinese|filipinos|africans|muslims|jews)|(?:call cent(?:re|er)|outsourced|sitting) in (?:india|manila|the philippines|bangladesh|mumbai|bangalore)|(?:indian|filipino|foreign) call cent(?:re|er)|what country are you (?:in|from)|are you even (?:american|english|british|from this country|in this country))",
    'i speak|english version|english language option|in english please|my accent|english menu|english breakfast|american express|british (?:airways|gas|telecom|airport)|white (?:one|color|colour|model)|english (?:letter|form|copy)',
  ),
  cue(
    'slur',
    'slur_at_group',
    0.8,
    "\\b(?:foreigners|immigrants|migrants|asylum seekers|refugees|muslims|jews|blacks|indians|mexicans|chinese|africans|asians|gypsies|travellers|gays|trans(?:gender)? people|women|illegals|arabs|poles|romanians|pakistanis|disabled people|benefit scroungers)\\b[^.!?]{0,40}\\b(?:jumping the queue|breeding|like (?:rabbits|rats|cockroaches|animals|flies)|stealing|taking over|invading|lazy|dirty|filthy|scroung\\w*|criminals?|rapists?|thieves|smell|stink|stupid|scum|vermin|leeching|leeches|go home|send (?:them|'em) (?:back|home)|kick(?:ed)? (?:them )?out|handouts?|sponging|terrorists?|can't drive|should (?:all )?be (?:shot|deported|locked))",
    'i am|as an?',
  ),
]
