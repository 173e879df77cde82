import { after, before } from './clause.ts'
import { met, pattern } from './cue.ts'
import type { Target } from './reading.ts'

/** At whom a word is said, and how near "you" stands to it. */
export type Direction = {
  at: Target
  how: 'before' | 'after' | 'alone' | 'staff' | 'none'
  near: boolean
  many: boolean
}

const YOU = "你們?|你哋|您|你這|\\b(?:you|your|you're|you've|u|ur|ya|y'all)\\b"
const STAFF =
  '客服|接線員|接線生|話務員|坐席|專員|小編|機器客服|人工客服|總機|\\b(?:agents?|reps?|operators?|customer service|call handler|receptionist)\\b'
const OTHERS =
  '他們|他|她們|她|佢哋|佢|司機|外送員|騎手|外賣小?哥|快遞員?|師傅|技師|工程師|裝機員|經理|店員|店長|主管|老闆|老板|同事|櫃員|櫃台|行員|業務員?|房東|鄰居|樓上|管理員|醫生|護士|保安|警衛|警察|市長|總統|議員|官員|部長|局長|政府|主任|市府|服務生|服務員|老師|教練|送貨的?|送餐的?|那個人|這個人|某些人|別人|有些人|前夫|老公|老婆|老媽|兒子|女兒|小孩|孫子|對方|' +
  "\\b(?:he|she|they|him|her|his|their|them|he's|she's|they're|driver|courier|manager|technician|engineer|guy|bloke|man|woman|neighbou?rs?|landlord|doctor|nurse|teacher|supervisor|boss|colleague|politicians?|mayor|government|council|husband|wife|kid|son|daughter|someone|some people|whoever)\\b"
const COMPANY =
  '公司|集團|銀行|航空|電信|平台|貴行|店家?|醫院|學校|單位|機構|部門|單位|品牌|廠商|商家|企業|保險|機關|超商|商城|客服中心|團隊|' +
  '\\b(?:company|bank|airline|firm|outfit|business|store|shop|corporation|place|organi[sz]ation|department)\\b'
const THINGS =
  '機器人?|系統|app|網站|網頁|網路|網絡|寬頻|寬帶|信號|訊號|路由器|數據機|光貓|小烏龜|產品|商品|東西|手機|電腦|軟體|軟件|程式|程序|設備|機台|電視|冰箱|洗衣機|冷氣|空調|車子?|車位|柵欄|閘門|感應頭|服務|流程|政策|規定|規則|條款|合約|合同|制度|設計|介面|界面|語音|選單|菜單|密碼|驗證碼|簡訊|短信|包裹|快遞櫃|貨|訂單|優惠|活動|價格|方案|套餐|品質|質量|品管|態度|效率|螢幕|屏幕|鍵盤|卡|票|餐|飯|菜|食物|衣服|鞋|天氣|路|' +
  "\\b(?:machine|app|website|site|web ?page|system|router|modem|phone|product|thing|service|policy|policies|process|rules?|menu|bot|chat ?bot|device|software|update|printer|laptop|computer|tv|car|box|package|parcel|order|wifi|wi-fi|internet|broadband|signal|line|password|code|form|letter|bill|fee|charge|price|item|screen|battery|food|it|it's|this|that|that's|question|excuse|reason|answer|email|website's|hold music|queue|music)\\b"
const SELF = "我自己|我們|我哋|我|自己|俺|咱|人家|本人|\\b(?:i|i'm|i am|i was|i've|me|myself|my)\\b"

const NOUNS = pattern(
  `(?<you>${YOU})|(?<staff>${STAFF})|(?<other>${OTHERS})|(?<company>${COMPANY})|(?<thing>${THINGS})|(?<self>${SELF})`,
)
const NEXT = pattern(
  `^(?:\\s|的|之|般|級|透頂|死了)*(?:(?<staff>${STAFF})|(?<other>${OTHERS})|(?<company>${COMPANY})|(?<thing>${THINGS}))`,
)
const YOU_NEXT = pattern(
  `^[\\s,，]{0,2}(?:嗎|啊|喔|哦|呀|的|吧|are|aren't|is|r)?\\s?(?:你|妳|您|you|u\\b)(?!們?的|們|your)`,
)
/** "把我當白痴", "do you take me for an idiot": a reproach, not a name. */
const TAKEN_FOR = pattern(
  "(?:當|以為|當成|當作|看成|耍|騙|玩)(?:我們?|客戶|客人|顧客|消費者|老百姓|人|大家|別人)?(?:都|就|是|成|作|得|像|跟)*(?:個|一個)?$|(?:take|taking|took) (?:me|us) for an?|treat(?:ing|ed)? (?:me|us) like(?: an?)?(?: \\w+)?\\s*$|(?:think|thinks) i(?:'m| am)(?: an?)?(?: \\w+)?\\s*$|feel like an?\\s*$|look like an?\\s*$|make me (?:look|feel)(?: like)?(?: an?)?\\s*$",
)

type Noun = { kind: string; start: number; end: number; words: string }

function nouns(text: string): Noun[] {
  const found: Noun[] = []
  for (const hit of text.matchAll(NOUNS)) {
    const kind = Object.entries(hit.groups ?? {}).find(([, words]) => words !== undefined)?.[0]
    if (kind) found.push({ kind, start: hit.index, end: hit.index + hit[0].length, words: hit[0] })
  }
  return found
}

const TARGET_OF: Readonly<Record<string, Target>> = {
  you: 'agent',
  staff: 'agent',
  other: 'third_party',
  company: 'company',
  thing: 'thing',
  self: 'self',
}
const MANY = /们|哋|y'all|you (?:people|lot|guys|all)/

/** The nearest noun decides: 「你們司機是白痴」 is about the driver, 「這垃圾機器」 about the machine. */
export function directionOf(text: string, from: number, to: number): Direction {
  const lead = before(text, from)
  const tail = after(text, to)
  const toward = (at: Target, how: Direction['how'] = 'none', near = false, many = false): Direction => ({
    at,
    how,
    near,
    many,
  })
  if (met(TAKEN_FOR, lead)) return toward('self')
  NEXT.lastIndex = 0
  const next = NEXT.exec(tail)?.groups
  if (next?.staff) return toward('agent', 'staff', true)
  if (next?.other) return toward('third_party')
  if (next?.company) return toward('company')
  if (next?.thing) return toward('thing')
  const nearest = nouns(lead).at(-1)
  const distance = nearest ? lead.length - nearest.end : 0
  const reach = /[a-z]/.test(text[from] ?? '') ? 20 : 9
  if (nearest && nearest.kind === 'you') {
    const many = MANY.test(nearest.words) || MANY.test(lead.slice(nearest.start, nearest.end + 8))
    return toward('agent', 'before', distance <= reach, many)
  }
  if (nearest && (nearest.kind !== 'self' || distance <= 7)) {
    if (met(YOU_NEXT, tail)) return toward('agent', 'after', true)
    return toward(TARGET_OF[nearest.kind] ?? 'none', nearest.kind === 'staff' ? 'staff' : 'none', distance <= reach)
  }
  if (met(YOU_NEXT, tail)) return toward('agent', 'after', true)
  return toward('none', 'alone')
}
