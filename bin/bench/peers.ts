import { createRequire } from 'node:module'

/** What a developer would take instead from the package list: each says of a text whether it is bad. */
export type Peer = { name: string; judge: (text: string) => boolean }

const require = createRequire(import.meta.url)

/** The packages publish no types, or types that do not agree with what they export: each is asked once, here. */
// biome-ignore lint/suspicious/noExplicitAny: see above
const take = (name: string): any => require(name)

export function peers(): Peer[] {
  const obscenity = take('obscenity')
  const matcher = new obscenity.RegExpMatcher({
    ...obscenity.englishDataset.build(),
    ...obscenity.englishRecommendedTransformers,
  })
  const badWords = new (take('bad-words').Filter)()
  const leo = take('leo-profanity')
  const toad = take('@2toad/profanity').profanity
  const glin = new (take('glin-profanity').Filter)({ languages: ['english', 'chinese'] })
  const all = take('allprofanity').default
  const chinese = new (take('bad-words-chinese'))({ chineseList: [] })
  const sentiment = new (take('sentiment'))()
  const vader = take('vader-sentiment').SentimentIntensityAnalyzer
  const wink = take('wink-sentiment')
  const none = take('no-profanity')
  const Mint = take('mint-filter').default
  const mint = new Mint(take('naughty-words').zh)
  return [
    { name: 'obscenity', judge: (text) => matcher.hasMatch(text) },
    { name: 'bad-words', judge: (text) => badWords.isProfane(text) },
    { name: 'leo-profanity', judge: (text) => leo.check(text) },
    { name: '@2toad/profanity', judge: (text) => toad.exists(text) },
    { name: 'glin-profanity (en, zh)', judge: (text) => glin.isProfane(text) },
    { name: 'allprofanity', judge: (text) => all.check(text) },
    { name: 'bad-words-chinese', judge: (text) => chinese.isProfane(text) },
    { name: 'no-profanity', judge: (text) => none.isProfane(text) },
    { name: 'mint-filter + naughty-words zh', judge: (text) => !mint.verify(text) },
    { name: 'sentiment', judge: (text) => sentiment.analyze(text).score < 0 },
    { name: 'vader-sentiment', judge: (text) => vader.polarity_scores(text).compound < 0 },
    { name: 'wink-sentiment', judge: (text) => wink(text).score < 0 },
  ]
}
