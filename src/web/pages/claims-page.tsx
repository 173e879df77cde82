import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import type { Claim, ClaimActs, ClaimRows } from '../screens/claims/claim-card.tsx'
import { ClaimRowsSheet } from '../screens/claims/claim-rows-sheet.tsx'
import { ClaimsScreen } from '../screens/claims/claims-screen.tsx'
import { NewClaim } from '../screens/claims/new-claim.tsx'
import { SignOff } from '../screens/claims/sign-off.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'

const meta = { topics: ['claims'] }

/** Four numbers side by side, open to their rows; a wording is kept against them only by name. */
export function ClaimsPage() {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const [opened, setOpened] = useState<{ claim: Claim; of: ClaimRows } | null>(null)
  const [signing, setSigning] = useState<Claim | null>(null)
  const [isAdding, setAdding] = useState(false)
  const claims = useQuery({ queryKey: ['claims'], meta, queryFn: () => call('GET /api/claims', {}) })
  const questions = useQuery({ queryKey: ['questions'], meta, queryFn: () => call('GET /api/questions', {}) })
  const sources = useQuery({ queryKey: ['sources'], meta, queryFn: () => call('GET /api/chase-sources', {}) })
  const mayWrite = person.role === 'department' || person.role === 'executive'
  const acts = useMemo(
    (): ClaimActs => ({
      onRows: (claim, of) => setOpened({ claim, of }),
      onSign: person.role === 'executive' ? setSigning : undefined,
      onPublish: mayWrite ? (claim) => void act('PUT /api/claims/:id/publication', { id: claim.id }) : undefined,
      onEnd: mayWrite ? (claim) => void act('PUT /api/claims/:id/ending', { id: claim.id }) : undefined,
    }),
    [act, mayWrite, person.role],
  )
  if (!claims.data)
    return (
      <ScreenFrame title={t('promised.title')}>
        {claims.isPending ? (
          <LoadingState rows={4} height={120} />
        ) : (
          <ErrorState what={t('state.failed')} onRetry={() => void claims.refetch()} />
        )}
      </ScreenFrame>
    )
  return (
    <>
      <ClaimsScreen
        {...claims.data}
        questions={questions.data?.questions ?? []}
        sources={sources.data?.sources ?? []}
        acts={acts}
        onAnswer={(id, words) => void act('PUT /api/questions/:id/answer', { id, words })}
        end={mayWrite && <ActButton onAct={() => setAdding(true)}>{t('promised.add')}</ActButton>}
      />
      <ClaimRowsSheet opened={opened} onClose={() => setOpened(null)} />
      <SignOff claim={signing} onClose={() => setSigning(null)} />
      <NewClaim isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  )
}
