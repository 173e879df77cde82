import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiInput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import type { CaseFilter, CasesView } from '../screens/cases-view.ts'

const ASKED: Readonly<Record<CaseFilter, Omit<ApiInput<'GET /api/cases'>, 'words' | 'after'>>> = {
  all: {},
  mine: { owner: 'me', state: 'open' },
  overdue: { owed: 'overdue', state: 'open' },
  today: { owed: 'today', state: 'open' },
}

/** The list as it is asked for: by words, or by what is owed; page after page. */
export function useCasesList() {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [filter, setFilter] = useState<CaseFilter>('all')
  const list = useInfiniteQuery({
    queryKey: ['cases', filter, words],
    meta: { topics: ['cases'] },
    placeholderData: keepPreviousData,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call('GET /api/cases', {
        ...ASKED[filter],
        ...(words && filter !== 'overdue' && filter !== 'today' ? { words } : {}),
        ...(pageParam ? { after: pageParam } : {}),
      }),
    getNextPageParam: (page) => (page.more ? page.cases.at(-1)?.id : undefined),
  })
  const board = useQuery({
    queryKey: ['board'],
    meta: { topics: ['cases', 'floor'] },
    queryFn: () => call('GET /api/board', {}),
  })
  const total = (of: 'open' | 'overdue' | 'today') =>
    board.data ? board.data.queues.reduce((sum, queue) => sum + queue[of], 0) : null
  const view: Omit<CasesView, 'readerName' | 'selected'> = {
    words,
    filter,
    counts: { all: null, mine: null, overdue: total('overdue'), today: total('today') },
    more: list.hasNextPage,
    inbox: list.isPending
      ? { is: 'loading' }
      : list.data
        ? {
            is: 'ready',
            rows: list.data.pages
              .flatMap((page) => page.cases)
              .map((it) => ({
                id: it.id,
                ref: `A-${it.number}`,
                customer: it.customer ?? t('page.customer'),
                openedAt: it.openedAt,
                isClosed: it.state === 'closed',
                title: it.title,
                owner: it.owner ?? '',
                found: it.found,
              })),
          }
        : { is: 'failed', code: 'line.down' },
  }
  return {
    view,
    onMore: () => void list.fetchNextPage(),
    onRetry: () => void list.refetch(),
    // Words look through everything, so they leave the two lists of what is owed.
    onWords: (typed: string) => {
      setWords(typed)
      if (typed && filter !== 'mine') setFilter('all')
    },
    onFilter: (chosen: CaseFilter) => {
      setFilter(chosen)
      if (chosen !== 'mine') setWords('')
    },
  }
}
