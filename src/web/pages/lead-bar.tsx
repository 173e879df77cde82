import { TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { HandedBecause } from '../../routing/rule/handed.ts'
import { TransferSheet } from '../floor/transfer-sheet.tsx'
import { useWords } from '../i18n.ts'
import { SharedSupport } from '../mine/shared-support.tsx'
import { useDo } from '../net/act.tsx'
import { WhySheet } from '../routing/why-card.tsx'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { LiveAnswer } from './live-data.ts'

/** A lead beside a contact: a word for the agent's eyes, or taking over with the whole story. The agent sees that somebody is here. */
export function LeadBar({ live }: { live: LiveAnswer }) {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState('')
  const [giving, setGiving] = useState(false)
  const [asksWhy, setAsksWhy] = useState(false)
  const asked = live.assists.find((it) => it.state === 'asked')
  const mine = live.assists.find((it) => it.state === 'answered' && it.byMe && it.outcome === null)
  const isRunning = live.state === 'running'
  const { take, join } = useMemo(
    () => ({
      take: () =>
        void (asked
          ? act('PUT /api/assists/:id/answer', { id: asked.id, mode: 'take_over' })
          : act('PUT /api/contacts/:id/lead', { id: live.id })),
      join: () => void (asked && act('PUT /api/assists/:id/answer', { id: asked.id, mode: 'join' })),
    }),
    [act, asked, live.id],
  )
  const actions = useMemo(
    () => [action({ name: 'lead.take', key: 'T', label: 'page.take_over', shown: isRunning, run: take })],
    [isRunning, take],
  )
  useActions(actions)
  const why = (
    <>
      <ActButton tone="quiet" onAct={() => setAsksWhy(true)}>
        {t('why.open')}
      </ActButton>
      <WhySheet contact={asksWhy ? live.id : null} onClose={() => setAsksWhy(false)} />
    </>
  )
  if (!isRunning)
    return (
      <div className="sy-lead-bar">
        <p className="sy-grow">{t('page.contact.over')}</p>
        {why}
      </div>
    )

  const give = async (to: string, because: HandedBecause) => {
    const given = asked
      ? await act('PUT /api/assists/:id/answer', { id: asked.id, mode: 'transfer', to })
      : await act('PUT /api/contacts/:id/lead', { id: live.id, to, because })
    if (given) setGiving(false)
  }
  const whisper = async () => {
    if (words.trim() && (await act('POST /api/contacts/:id/whispers', { id: live.id, words: words.trim() })))
      setWords('')
  }
  return (
    <div className="sy-lead-bar">
      {live.agent && <SharedSupport agent={live.agent} />}
      <TextInput
        aria-label={t('page.whisper')}
        placeholder={t('page.whisper')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void whisper()
        }}
      />
      <ActButton onAct={() => void whisper()}>{t('page.whisper.send')}</ActButton>
      {why}
      {asked && <ActButton onAct={join}>{t('page.join')}</ActButton>}
      <ActButton onAct={() => setGiving(true)}>{t('help.transfer')}</ActButton>
      <ActButton tone="primary" shortcut="T" onAct={take}>
        {t('page.take_over')}
      </ActButton>
      {mine && (
        <HowItCameOut onOutcome={(outcome) => void act('PUT /api/assists/:id/outcome', { id: mine.id, outcome })} />
      )}
      <TransferSheet
        contact={giving ? live.id : null}
        asksWhy={asked === undefined}
        onChoose={(to, because) => void give(to, because)}
        onClose={() => setGiving(false)}
      />
    </div>
  )
}

type Outcome = 'solved' | 'went_on_alone' | 'not_needed'

/** One tap when the help is over. It is about the help: nothing here says how the colleague did. */
function HowItCameOut({ onOutcome }: { onOutcome: (outcome: Outcome) => void }) {
  const { t } = useWords()
  return (
    <fieldset className="sy-help-acts" aria-label={t('help.out.ask')}>
      {(['solved', 'went_on_alone', 'not_needed'] as const).map((it) => (
        <ActButton key={it} tone="quiet" onAct={() => onOutcome(it)}>
          {t(`help.out.${it}`)}
        </ActButton>
      ))}
    </fieldset>
  )
}
