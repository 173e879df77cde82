import { after, before } from './clause.ts'
import { met, pattern } from './cue.ts'

const SPEAK = '(?:罵|說|講|叫|嗆|吼|喊|嫌|笑|話|鬧|噴|回|飆|吐|訐譙|嘲笑|侮辱|辱罵|大罵|回我|罵人|傳訊息)'
const OTHERS =
  '(?:他|她|它|他們|佢|佢哋|你們?|你哋|您|有人|人家|對方|那人|這人|司機|外送員|騎手|快遞|師傅|技師|工程師|經理|店員|店長|主管|老闆|同事|客服|小姐|先生|員工|管理員|保安|警衛|護士|醫生|老師|鄰居|房東|業務|專員|櫃員|櫃台|服務生|服務員|前台|專員|那個|哥|姐|妹|爺|婆|生|員|的人)'
const ON_THE_WAY = '[\\p{L}\\p{N} ,，]{0,6}?'

/** Somebody else said it, to the customer or about them: 「你們司機罵我白痴」. */
const REPORTED = pattern(
  `(?:${OTHERS}${ON_THE_WAY}${SPEAK}[\\p{L}\\p{N} ,，:：「『"']{0,14}|(?:被|遭)[\\p{L} ]{0,8}(?:罵|說|叫|嗆|吼|嫌|笑|辱|鬧)[\\p{L} :：「『"']{0,10}|(?:罵|說|叫|嗆|嫌|笑|話)(?:我|我們|我媽|我爸|我老婆|我先生|我老公|我小孩|我兒子|我女兒|客人|顧客|客戶)[\\p{L} ,，:：「『"']{0,14})$`,
)
/** "我說你是白痴" and "我跟你說 你是白痴" are the customer's own words. */
const OWN_WORDS = pattern(
  `(?:我|俺|老子|本人)(?:就|是|再|要|想|只|還|真|跟你|跟您|同你|告訴你)*${SPEAK}[\\p{L} ,，:：]{0,14}$`,
)
const DENIED = pattern(
  `(?:(?:不是|沒有?|冇|唔係|並非|別|不要|不想|不會|不敢|哪敢)(?:在|要|想)?(?:罵|說|講|叫|嫌|話|鬧)[\\p{L} ]{0,5}|(?:n't|not|never|no one|nobody)(?: \\w+)? (?:call|calling|called|say|saying|said|mean|meaning)(?: that)?(?: you|you're|anyone| that you are)*[ \\w']{0,12})$`,
)
const REPORTED_EN =
  /(?:\b(?:called|calling|calls|call|labelled|labeled|named)\s+(?:me|us|him|her|them|my [a-z]+|our [a-z]+)\b[^.!?]{0,18}|\b(?:he|she|they|it|who|guy|man|woman|lady|driver|courier|engineer|technician|manager|agent|rep|colleague|someone|somebody|one of you|yours?|person|staff|bloke|clerk|nurse|teacher)\b[^.!?]{0,20}\b(?:said|says|told|tells|shouted|yelled|screamed|texted|wrote|went|goes|was like|is like|muttered|swore|replied|answered)\b[^.!?]{0,24}|\bquote:?\s*["']?[^"]{0,40}|\b(?:i was|been|being|get|got) (?:called|told|labelled)\b[^.!?]{0,18})$/
const OWN_WORDS_EN =
  /\b(?:i|i'd|i'll|i'm|i've)(?: just| already| have| had| only)? (?:said|say|told|tell|telling|saying)\b[^.!?]{0,24}$/

const OPENING = /["「『《]/
const CLOSING = /["」』》]/

/** Between quotation marks that somebody's speech opens. */
function insideQuotes(text: string, from: number, to: number): boolean {
  let open = -1
  for (let i = from - 1; i >= 0 && from - i < 80; i--)
    if (OPENING.test(text[i] ?? '')) {
      open = i
      break
    } else if (CLOSING.test(text[i] ?? '')) return false
  if (open < 0) return false
  if (text[open] === '"' && (text.slice(0, open).match(/"/g)?.length ?? 0) % 2 === 1) return false
  const closes = [...text.slice(to, to + 80)].some((letter) => CLOSING.test(letter))
  return (
    closes &&
    !met(OWN_WORDS, text.slice(Math.max(0, open - 16), open)) &&
    !OWN_WORDS_EN.test(text.slice(Math.max(0, open - 30), open))
  )
}

/** Quoted is not said, and denied is not said either. */
export function isQuoted(text: string, from: number, to: number): boolean {
  if (insideQuotes(text, from, to)) return true
  const lead = before(text, from, 60)
  if (met(DENIED, lead)) return true
  if (REPORTED_EN.test(lead)) return !OWN_WORDS_EN.test(lead)
  if (!met(REPORTED, lead)) return isNamedAfter(text, to)
  return !met(OWN_WORDS, lead)
}

/** 「白痴」他這樣罵我: the speaker comes after the words. */
const NAMED_AFTER = pattern(
  '^["」』]?[ ,，]*(?:他|她|佢|司機|店員|那個人|你們司機|你們店員)(?:就)?(?:這樣|這麼|居然)(?:罵|說|叫|講)',
)
const isNamedAfter = (text: string, to: number): boolean => met(NAMED_AFTER, after(text, to))
