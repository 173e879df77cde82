import './articles.css'
import { SegmentedControl, TextInput } from '@mantine/core'
import type { ApiInput, ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { SearchIcon } from '../ui/icons.ts'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { ArticleCard } from './article-card.tsx'
import { ArticleForm } from './article-form.tsx'

const SHELVES = ['standing', 'unread', 'retired'] as const
export type Shelf = (typeof SHELVES)[number]
export type Article = ApiOutput<'GET /api/articles'>['articles'][number]
export type NewArticle = Omit<ApiInput<'POST /api/articles'>, 'language'>

type Props = {
  articles: readonly Article[] | null
  failed: boolean
  words: string
  shelf: Shelf
  mayWrite: boolean
  onWords: (words: string) => void
  onShelf: (shelf: Shelf) => void
  onRead: (id: string) => void
  onRetire: (id: string, because: string) => void
  onPublish: (it: NewArticle) => Promise<boolean>
  onRetry: () => void
}

export function ArticlesScreen(props: Props) {
  const { t } = useWords()
  const { articles, failed, words, shelf, mayWrite, onShelf } = props
  return (
    <ScreenFrame className="sy-articles" title={t('articles.title')}>
      <div className="sy-articles-paper">
        <div className="sy-articles-find">
          <TextInput
            aria-label={t('articles.search')}
            placeholder={t('articles.search')}
            leftSection={<SearchIcon size={16} stroke={1.5} />}
            value={words}
            onChange={(event) => props.onWords(event.currentTarget.value)}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('articles.title')}
            value={shelf}
            data={SHELVES.map((value) => ({ value, label: t(`articles.${value}`) }))}
            onChange={(value) => onShelf(SHELVES.find((it) => it === value) ?? 'standing')}
          />
        </div>
        {mayWrite && <ArticleForm onPublish={props.onPublish} />}
        {articles === null &&
          (failed ? <ErrorState what={t('state.failed')} onRetry={props.onRetry} /> : <LoadingState />)}
        {articles?.length === 0 && <EmptyState title={t('articles.none')} teach={t('articles.none.teach')} />}
        {articles?.map((it) => (
          <ArticleCard
            key={it.id}
            article={it}
            onRead={() => props.onRead(it.id)}
            onRetire={mayWrite && !it.retiredAt ? (because) => props.onRetire(it.id, because) : undefined}
          />
        ))}
      </div>
    </ScreenFrame>
  )
}
