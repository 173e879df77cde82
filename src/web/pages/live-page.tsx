import { useNavigate, useParams } from '@tanstack/react-router'
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
  if (mine.isPending) return <Frame />
  if (running) return <OneContact key={running.id} id={running.id} />
  if (ended) return <OneContact key={ended.id} id={ended.id} />
  return <WaitingPage />
}

/** A contact by its address: for a lead who listens, or for its own agent. */
export function ContactPage() {
  const { id } = useParams({ strict: false })
  return <OneContact id={String(id)} />
}

function OneContact({ id }: { id: string }) {
  const { t } = useWords()
  const live = useLive(id)
  const go = useNavigate()
  if (live.isPending) return <Frame />
  if (!live.data) return <Frame failed={t('page.contact.unknown')} onRetry={() => void live.refetch()} />
  if (live.data.state === 'ended' && live.data.mine && !live.data.wrappedUp) return <WrapUpPage live={live.data} />
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
