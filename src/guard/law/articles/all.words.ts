import type { LawArticle } from '../article.ts'
import { elsewhereArticles } from './elsewhere.words.ts'
import { mainlandArticles } from './mainland.words.ts'
import { taiwanArticles } from './taiwan.words.ts'

/** What comes with the product. None of it is advice, and none of it is printed as certain. */
export const LAW_ARTICLES: readonly LawArticle[] = [...taiwanArticles, ...mainlandArticles, ...elsewhereArticles]

export const lawArticle = (key: string): LawArticle | undefined => LAW_ARTICLES.find((it) => it.key === key)
