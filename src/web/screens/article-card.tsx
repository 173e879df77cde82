import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { TickIcon } from '../ui/icons.ts'
import { Tag } from '../ui/tag.tsx'
import type { Article } from './articles-screen.tsx'

type Props = { article: Article; onRead: () => void; onRetire: ((because: string) => void) | undefined }

/** One version whole, with its kind, its moment, and whether I have read it. */
export function ArticleCard({ article, onRead, onRetire }: Props) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <article className="sy-article">
      <div className="sy-article-head">
        <h2 lang={article.language}>{article.title}</h2>
        <Tag tone={article.kind === 'notice' ? 'act' : 'plain'}>{t(`articles.kind.${article.kind}`)}</Tag>
        <span className="sy-small sy-label">
          {t('articles.version', { n: article.version, at: when.full(article.publishedAt) })}
        </span>
      </div>
      <p className="sy-read sy-article-words" lang={article.language}>
        {article.words}
      </p>
      <div className="sy-article-foot sy-small">
        {article.retiredAt ? (
          <span className="sy-quiet">
            {t('articles.retired_at', { at: when.full(article.retiredAt), because: article.retiredBecause ?? '' })}
          </span>
        ) : article.readAt ? (
          <span className="sy-article-read">
            <TickIcon size={16} stroke={1.75} aria-hidden /> {t('articles.was_read', { at: when.full(article.readAt) })}
          </span>
        ) : (
          <ActButton tone="primary" label={`${t('articles.read')} ${article.title}`} onAct={onRead}>
            {t('articles.read')}
          </ActButton>
        )}
        <span className="sy-quiet">{t('articles.readers', { n: article.readBy })}</span>
        {onRetire && <Retiring title={article.title} onRetire={onRetire} />}
      </div>
    </article>
  )
}

function Retiring({ title, onRetire }: { title: string; onRetire: (because: string) => void }) {
  const { t } = useWords()
  const [because, setBecause] = useState<string | null>(null)
  if (because === null)
    return (
      <ActButton tone="quiet" label={`${t('articles.retire')} ${title}`} onAct={() => setBecause('')}>
        {t('articles.retire')}
      </ActButton>
    )
  return (
    <span className="sy-article-retiring">
      <TextInput
        autoFocus
        size="xs"
        aria-label={t('articles.retire.because')}
        placeholder={t('articles.retire.because')}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setBecause(null)}
      />
      <ActButton
        locked={because.trim() ? undefined : t('articles.retire.because')}
        onAct={() => onRetire(because.trim())}
      >
        {t('articles.retire')}
      </ActButton>
    </span>
  )
}
