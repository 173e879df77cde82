import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { ReaderScreen } from '../screens/reader-screen.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'

/** For the administrator: how far the reader can be believed. */
export function ReaderPage() {
  const { t } = useWords()
  const reader = useQuery({ queryKey: ['reader'], queryFn: () => call('GET /api/reader', {}) })
  if (reader.data) return <ReaderScreen reader={reader.data} />
  return (
    <ScreenFrame title={t('reader.title')}>
      {reader.isPending ? (
        <LoadingState rows={6} />
      ) : (
        <ErrorState what={t('state.failed')} onRetry={() => void reader.refetch()} />
      )}
    </ScreenFrame>
  )
}
