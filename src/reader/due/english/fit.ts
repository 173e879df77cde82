import { type Cue, sumOf } from '../choose.ts'

const before = (weight: number, pattern: RegExp): Cue => ({ weight, where: 'before', pattern })
const after = (weight: number, pattern: RegExp): Cue => ({ weight, where: 'after', pattern })

/** Read within the clause in which the time stands. */
const CUES: readonly Cue[] = [
  before(
    0.9,
    /(?:\b(?:i|we|you|he|she|they|it|that|there|who)'ll|\bwill|\bi'm|\bwe're|\bgonna|\bgoing to|\b(?:i|we)'ve (?:booked|got)|\bi am|\bwe are|\blet me|\bi can|\bwe can)\b/,
  ),
  before(
    0.4,
    /\b(?:call|calls|ring|rings|send|sending|sent|email|text|back|refund|booked|there|update|post|pay|paid|calling|ringing|with you|out|reply|deliver|delivered|sorted|fixed|done|ready)\b/,
  ),
  before(
    -1.3,
    /\b(?:was|were|had|did|didn't|yesterday|since|ago|used to|been|usually|normally|opens?|opened|closes?|closed|shut|should|supposed|said|told|says)\b/,
  ),
  before(-1, /\b(?:if|when|unless|may|might|can't|cannot|couldn't|won't|not|don't|isn't|every|each)\b/),
  before(-1, /^ *(?:you|your|you're|you've|are you|can you|do you|did you|could you|please)\b(?!'ll| will)/),
  after(-1.2, /^ ?(?:ago|last|slot|appointment|was|were|is when|deadline|window|shift)\b/),
  after(-0.7, /^[^.!]{0,24}\?/),
]

const CLAUSE_START = /.*(?:[.!?;,]|\b(?:and|but|so|because|or|then)\b)/s
const CLAUSE_END = /[.!;,]|\b(?:and|but|so|because)\b/

export function englishFit(before: string, after: string): number {
  const end = CLAUSE_END.exec(after)
  return sumOf(CUES, before.replace(CLAUSE_START, ''), end ? after.slice(0, end.index) : after)
}
