import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { LiveContact } from './live-contact.tsx'
import { useLive, useMine } from './live-data.ts'
import { WaitingPage } from './waiting-page.tsx'
import { WrapUpPage } from './wrap-up-page.tsx'

/** The contact in hand: the one that runs, else the one that still wants its two answers, else a quiet place to wait. */
export function LivePage() {
  const { person } = useSession()
  const mine = useMine(person.id)
  const contacts = mine.data?.contacts ?? []
  const running = contacts.find((it) => it.state === 'running')
  const ended = contacts.find((it) => it.state === 'ended')
  const [held, hold] = useState<string | null>(null)
  const shown = running?.id ?? held ?? ended?.id
  if (mine.isPending) return <Frame />
  return shown ? <OneContact key={shown} id={shown} isHeld={shown === held} onHold={hold} /> : <WaitingPage />
}

/** A contact by its address: for a lead who listens, or for its own agent. */
export function ContactPage() {
  const { id } = useParams({ strict: false })
  const [held, hold] = useState<string | null>(null)
  return <OneContact id={String(id)} isHeld={held !== null} onHold={hold} />
}

type OneProps = { id: string; isHeld: boolean; onHold: (id: string | null) => void }

/** A wrap-up that has just been written stays until its customer's link has been seen. */
function OneContact({ id, isHeld, onHold }: OneProps) {
  const { t } = useWords()
  const live = useLive(id)
  const go = useNavigate()
  if (live.isPending) return <Frame />
  if (!live.data) return <Frame failed={t('page.contact.unknown')} onRetry={() => void live.refetch()} />
  if (live.data.state === 'ended' && live.data.mine && (isHeld || !live.data.wrappedUp))
    return <WrapUpPage live={live.data} onHold={onHold} />
  return <LiveContact live={live.data} onCase={(caseId) => void go({ to: '/cases/$id', params: { id: caseId } })} />
}

function Frame({ failed, onRetry }: { failed?: string; onRetry?: () => void }) {
  const { t } = useWords()
  return (
    <ScreenFrame title={t('rail.live')}>
      {failed ? <ErrorState what={failed} {...(onRetry ? { onRetry } : {})} /> : <LoadingState rows={6} />}
    </ScreenFrame>
  )
}
