import { after, before } from './clause.ts'
import { pattern } from './cue.ts'

const SCOLD = '罵|嗆|吼|嫌|飆|噴|訐譙|幹譙|嘲笑|侮辱|辱罵|大罵'
/** 說明, 說話, 講完 and 說謊 open no quotation. */
const SAY = '(?:說|講|話)(?!話|明|謊|清|完|好|法|過|得|不|到底|沒)|回我|叫我|叫他|笑我|喊我|傳訊息'
const OTHERS =
  '他|她|他們|佢|佢哋|有人|人家|對方|那人|這人|司機|外送員|騎手|快遞|師傅|技師|工程師|經理|店員|店長|主管|老闆|同事|客服|小姐|先生|員工|管理員|保安|警衛|護士|醫生|老師|鄰居|房東|業務|專員|櫃員|櫃台|服務生|服務員|前台|隊友'
const US = '我|我們|我哋|我媽|我爸|我老婆|我先生|我老公|我太太|我小孩|我兒子|我女兒|我朋友|客人|顧客|客戶|人'
const WORDS = '[\\p{L}\\p{N} ,，:：「『"\']'

/** Somebody else said it, to the customer or about them: 「你們司機罵我白痴」. The last speaker before the words counts. */
const SPEAKERS = pattern(
  `(?<own>(?:我|俺|老子|本人)(?:就|是|再|要|想|只|還|真|直接|跟你|跟您|同你|告訴你)*(?:${SCOLD}|說|講|話|叫)(?!我))|` +
    `(?<other>(?:(?:${OTHERS})[\\p{L}\\p{N} ,，]{0,6}?(?:${SCOLD}|${SAY})|(?:被|遭)[\\p{L} ]{0,8}(?:${SCOLD}|說成?|叫|笑|鬧)|(?:${SCOLD}|說|叫|笑|話)(?:${US})(?!們?公司)))`,
)
const SPEAKERS_EN =
  /(?<own>\b(?:i|i'd|i'll|i'm|i've)(?: just| already| have| had| only)? (?:said|say|told|tell|telling|saying|call|called|calling)\b)|(?<other>\b(?:called|calling|calls|call|labelled|labeled|named)\s+(?:me|us|him|her|them|my [a-z]+|our [a-z]+)\b|\b(?:he|she|they|it|who|guy|man|woman|lady|driver|courier|engineer|technician|manager|agent|rep|colleague|someone|somebody|one of you|yours?|person|staff|bloke|clerk|nurse|teacher)\b[^.!?]{0,20}\b(?:said|says|told|tells|shouted|yelled|screamed|texted|wrote|went|goes|was like|is like|muttered|swore|replied|answered)\b|\bquote:?|\b(?:i was|been|being|get|got) (?:called|told|labelled)\b)/g

/** How far behind a speaking verb its words may still be. */
const REACH = 18
const REACH_EN = 40

const DENIED = pattern(
  `(?:(?:不是|沒有?|冇|唔係|並非|別|不要|不想|不會|不敢|哪敢)(?:在|要|想)?(?:罵|說|講|叫|嫌|話|鬧)[\\p{L} ]{0,5}|(?:n't|not|never|no one|nobody)(?: \\w+)? (?:call|calling|called|say|saying|said|mean|meaning)(?: that)?(?: you|you're|anyone| that you are)*[ \\w']{0,12})$`,
)
const NAMED_AFTER = pattern(
  `^["」』]?[ ,，]*(?:他|她|佢|司機|店員|那個人|你們司機|你們店員)(?:就)?(?:這樣|這麼|居然)(?:罵|說|叫|講)`,
)
const ONLY_WORDS = pattern(`^${WORDS}*$`)

const OPENING = /["「『《]/
const CLOSING = /["」』》]/

/** Between quotation marks, unless it is the customer who opens them: 我說「白痴」. */
export function isInQuotes(text: string, from: number, to: number): boolean {
  let open = -1
  for (let i = from - 1; i >= 0 && from - i < 80 && open < 0; i--) {
    if (OPENING.test(text[i] ?? '')) open = i
    else if (CLOSING.test(text[i] ?? '')) return false
  }
  if (open < 0) return false
  if (text[open] === '"' && (text.slice(0, open).split('"').length - 1) % 2 === 1) return false
  if (![...text.slice(to, to + 80)].some((letter) => CLOSING.test(letter))) return false
  const lead = text.slice(Math.max(0, open - 30), open)
  return lastSpeaker(lead, SPEAKERS, 16) !== 'own' && lastSpeaker(lead, SPEAKERS_EN, 24) !== 'own'
}

function lastSpeaker(lead: string, speakers: RegExp, reach: number): 'own' | 'other' | undefined {
  const last = [...lead.matchAll(speakers)].at(-1)
  if (!last) return undefined
  const tail = lead.slice(last.index + last[0].length)
  ONLY_WORDS.lastIndex = 0
  if (tail.length > reach || !ONLY_WORDS.test(tail)) return undefined
  return last.groups?.own === undefined ? 'other' : 'own'
}

/** Quoted is not said, and denied is not said either. */
export function isQuoted(text: string, from: number, to: number): boolean {
  if (isInQuotes(text, from, to)) return true
  const lead = before(text, from, 60)
  DENIED.lastIndex = 0
  NAMED_AFTER.lastIndex = 0
  if (DENIED.test(lead) || NAMED_AFTER.test(after(text, to))) return true
  return lastSpeaker(lead, SPEAKERS, REACH) === 'other' || lastSpeaker(lead, SPEAKERS_EN, REACH_EN) === 'other'
}
