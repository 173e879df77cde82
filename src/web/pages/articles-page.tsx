import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiInput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ArticlesScreen, type Shelf } from '../screens/articles-screen.tsx'

/** What we answer from: read it, say that it was read, and for those who write it, publish and retire. */
export function ArticlesPage() {
  const { language } = useWords()
  const act = useDo()
  const { person } = useSession()
  const [words, setWords] = useState('')
  const [shelf, setShelf] = useState<Shelf>('standing')
  const list = useQuery({
    queryKey: ['articles', words, shelf],
    meta: { topics: ['articles'] },
    placeholderData: (before) => before,
    queryFn: () =>
      call('GET /api/articles', {
        words,
        retired: shelf === 'retired' ? 'yes' : 'no',
        unread: shelf === 'unread' ? 'yes' : 'no',
      }),
  })
  const publish = async (given: Omit<ApiInput<'POST /api/articles'>, 'language'>) => {
    const made = await act('POST /api/articles', { ...given, language })
    if (made) await list.refetch()
    return made !== null
  }
  return (
    <ArticlesScreen
      articles={list.data?.articles ?? null}
      failed={list.isError}
      words={words}
      shelf={shelf}
      mayWrite={person.role === 'qa' || person.role === 'second_line'}
      onWords={setWords}
      onShelf={setShelf}
      onRead={(id) => void act('PUT /api/articles/:id/reading', { id }).then(() => list.refetch())}
      onRetire={(id, because) =>
        void act('PUT /api/articles/:id/retirement', { id, because }).then(() => list.refetch())
      }
      onPublish={publish}
      onRetry={() => void list.refetch()}
    />
  )
}
