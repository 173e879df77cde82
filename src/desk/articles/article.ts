import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const ARTICLE_KINDS = ['article', 'notice', 'standard'] as const
export type ArticleKind = (typeof ARTICLE_KINDS)[number]

/** One published version. Its words stay as they were: people were told them. */
export type ArticleVersion = { version: number; publishedAt: Date; retiredAt: Date | null }

/** The version that stood at a moment, which is what somebody could have known then. */
export const stoodAt = <V extends ArticleVersion>(versions: readonly V[], at: Date): V | null =>
  versions
    .filter((it) => it.publishedAt <= at && (it.retiredAt === null || it.retiredAt > at))
    .toSorted((a, b) => b.version - a.version)[0] ?? null

export const nextVersion = (versions: readonly Pick<ArticleVersion, 'version'>[]): number =>
  Math.max(0, ...versions.map((it) => it.version)) + 1

/** What is retired stays retired; who was told it must be findable for ever. */
export function retire(
  it: Pick<ArticleVersion, 'retiredAt'>,
  because: string,
  now: Date,
): Outcome<{ retiredAt: Date; because: string }, 'article.already_retired'> {
  return it.retiredAt ? refuse('article.already_retired') : done({ retiredAt: now, because })
}
