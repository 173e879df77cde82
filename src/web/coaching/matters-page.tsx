import './coaching.css'
import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { LegalFaqs } from '../evidence/faq.tsx'
import { Questions } from '../evidence/questions.tsx'
import { useWords } from '../i18n.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { CoachingPart } from './coaching-part.tsx'
import { OneMatter } from './one-matter.tsx'
import { useDoHere, useOwn } from './use-ask.ts'

/** Legal support for staff: one's own, or for legal everybody’s. */
export function MattersPage() {
  const { t } = useWords()
  const when = useWhen()
  const { person } = useSession()
  const isLegal = person.role === 'legal'
  const list = useOwn('GET /api/matters', {})
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ScreenFrame className="sy-coaching" title={t('matters.title')}>
      {list.isPending && <LoadingState rows={4} />}
      {list.isError && <ErrorState what={t('state.failed')} onRetry={() => void list.refetch()} />}
      {list.data && (
        <div className="sy-coaching-paper">
          {list.data.matters.length === 0 && (
            <EmptyState title={t('matters.none')} teach={t(isLegal ? 'matters.none.legal' : 'matters.none.mine')} />
          )}
          <ul className="sy-coaching-list">
            {list.data.matters.map((it) => (
              <li key={it.id} className="sy-coaching-card">
                <span>
                  <button
                    type="button"
                    className="sy-link"
                    aria-expanded={open === it.id}
                    onClick={() => setOpen(open === it.id ? null : it.id)}
                  >
                    {t('matters.of', { name: it.agent })} {when.full(it.openedAt)}
                  </button>{' '}
                  <Tag tone={it.state === 'closed' ? 'line' : 'act'}>
                    {t(`matters.state.${it.withdrawn && it.state !== 'closed' ? 'withdrawn' : it.state}`)}
                  </Tag>
                </span>
                {it.nextDue && (
                  <span className="sy-small sy-quiet">{t('matters.due', { at: when.isoDay(it.nextDue) })}</span>
                )}
                {open === it.id && <OneMatter id={it.id} isLegal={isLegal} />}
              </li>
            ))}
          </ul>
          {!isLegal && <AskForSupport onDone={setOpen} />}
          <Questions isLegal={isLegal} />
          <LegalFaqs />
        </div>
      )}
    </ScreenFrame>
  )
}

function AskForSupport({ onDone }: { onDone: (id: string) => void }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDoHere()
  const { person } = useSession()
  const calls = useOwn('GET /api/call-reviews', {}, person.role === 'agent')
  const [isOpen, setOpen] = useState(false)
  const [wishes, setWishes] = useState('')
  const [otherParty, setOtherParty] = useState('')
  const [contact, setContact] = useState<string | null>(null)
  const [consent, setConsent] = useState(false)
  const send = async () => {
    const made = await act('POST /api/matters', { wishes, otherParty, contact, consent: true })
    if (made) {
      setOpen(false)
      onDone(made.id)
    }
  }
  if (!isOpen) return <ActButton onAct={() => setOpen(true)}>{t('matters.ask')}</ActButton>
  return (
    <CoachingPart title={t('matters.ask')}>
      <div className="sy-coaching-form">
        <Textarea
          label={t('matters.ask.wishes')}
          autosize
          minRows={2}
          value={wishes}
          onChange={(event) => setWishes(event.currentTarget.value)}
        />
        <TextInput
          label={t('matters.ask.who')}
          value={otherParty}
          onChange={(event) => setOtherParty(event.currentTarget.value)}
        />
        <Select
          label={t('matters.ask.contact')}
          data={(calls.data?.mayOpen ?? []).map((it) => ({ value: it.contact, label: when.full(it.at) }))}
          value={contact}
          onChange={setContact}
          clearable
        />
        <Checkbox
          label={t('matters.ask.consent')}
          checked={consent}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
        <ActButton
          tone="primary"
          locked={consent && wishes.trim() ? undefined : t('matters.ask.locked')}
          onAct={() => void send()}
        >
          {t('matters.ask.send')}
        </ActButton>
      </div>
    </CoachingPart>
  )
}
