import './basics.css'
import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { ActButton } from './act-button.tsx'
import { CannotTellIcon } from './icons.ts'

/** Says what will come here and teaches one next act. */
export const EmptyState = ({ title, teach, act }: { title: string; teach?: string; act?: ReactNode }) => (
  <div className="sy-state">
    <p className="sy-state-title">{title}</p>
    {teach && <p className="sy-small sy-quiet">{teach}</p>}
    {act}
  </div>
)

type Failure = { what: string; todo?: string; code?: string; onRetry?: () => void }

/** Says what went wrong, what is safe, and what to do. Ink, not red: nobody is in danger. */
export function ErrorState({ what, todo, code, onRetry }: Failure) {
  const { t } = useWords()
  return (
    <div className="sy-state is-error" role="alert">
      <p className="sy-state-title">
        <CannotTellIcon size={18} stroke={1.75} aria-hidden /> {what}
      </p>
      <p className="sy-small sy-quiet">{t('state.safe')}</p>
      {todo && <p className="sy-small sy-quiet">{todo}</p>}
      {onRetry && <ActButton onAct={onRetry}>{t('state.retry')}</ActButton>}
      {code && <p className="sy-caption sy-label">{code}</p>}
    </div>
  )
}

/** The shape of what is coming. Appears after 300 ms, so a quick answer never flickers. */
export function LoadingState({ rows = 4, height = 44 }: { rows?: number; height?: number }) {
  const { t } = useWords()
  return (
    <div className="sy-loading" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <Skeleton key={row} height={height} animate={false} />
      ))}
    </div>
  )
}
