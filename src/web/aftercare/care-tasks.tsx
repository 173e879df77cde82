import './aftercare.css'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { BackingTask } from './backing-task.tsx'
import { type Tasks, useCareTasks } from './data.ts'
import { RequestTask } from './request-task.tsx'

/** What a colleague needs of me now. Each line is something to do; none says why. */
export function CareTasks({ isQuiet = false }: { isQuiet?: boolean }) {
  const { t } = useWords()
  const { person } = useSession()
  const tasks = useCareTasks(person.id).data
  if (!tasks) return null
  const { talks, lookIns, requests, backings, responses } = tasks
  const isNone = [talks, lookIns, requests, backings, responses].every((it) => it.length === 0)
  if (isNone) return isQuiet ? null : <EmptyState title={t('caretask.none')} teach={t('caretask.none.teach')} />
  return (
    <section className="sy-tasks" aria-label={t('caretask.title')}>
      <h2>{t('caretask.title')}</h2>
      {talks.map((it) => (
        <TalkTask key={it.id} it={it} />
      ))}
      {lookIns.map((it) => (
        <LookIn key={it.id} it={it} />
      ))}
      {requests.map((it) => (
        <RequestTask key={it.id} it={it} />
      ))}
      {backings.map((it) => (
        <BackingTask key={it.id} it={it} />
      ))}
      {responses.map((it) => (
        <p key={it.id} className="sy-task">
          <span className="sy-after-row">
            {t('caretask.response', { what: t(`aftercare.response.${it.kind}`) })}{' '}
            <Tag tone="time">{t('caretask.late')}</Tag>
          </span>
        </p>
      ))}
    </section>
  )
}

function TalkTask({ it }: { it: Tasks['talks'][number] }) {
  const { t } = useWords()
  const act = useDo()
  const go = useNavigate()
  const open = () => void go({ to: '/talks/$id', params: { id: it.id } })
  const come = async () => {
    if (await act('PUT /api/talks/:id/acceptance', { id: it.id })) open()
  }
  return (
    <div className="sy-task">
      <span className="sy-after-row is-apart">
        <strong>{t('caretask.talk', { name: it.agent.name })}</strong>
        {it.state === 'asked' ? (
          <ActButton tone="primary" onAct={() => void come()}>
            {t('caretask.talk.come')}
          </ActButton>
        ) : (
          <ActButton onAct={open}>{t('caretask.talk.open')}</ActButton>
        )}
      </span>
    </div>
  )
}

function LookIn({ it }: { it: Tasks['lookIns'][number] }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  return (
    <div className="sy-task">
      <span className="sy-after-row is-apart">
        <span className="sy-after-row">
          <strong>{t('caretask.look_in', { name: it.agent.name })}</strong>
          <Tag tone="time">{t('caretask.look_in.by', { at: when.clock(it.dueAt) })}</Tag>
        </span>
        <ActButton onAct={() => void act('PUT /api/look-ins/:id', { id: it.id })}>
          {t('caretask.look_in.done')}
        </ActButton>
      </span>
      <p className="sy-small sy-quiet">{t('caretask.look_in.prompts')}</p>
    </div>
  )
}
