import { useMemo } from 'react'
import { cardFor } from '#desk/charter/cards.ts'
import { CLAUSE_OF } from '#desk/charter/charter.ts'
import { useWords } from '../i18n.ts'
import { CardsPanel } from '../letter/cards-panel.tsx'
import { ClauseNote } from '../letter/clause-note.tsx'
import { useDo } from '../net/act.tsx'
import { ChoicePanel } from './choice-panel.tsx'
import type { LiveAnswer } from './live-data.ts'
import type { useExits } from './live-exits.ts'
import { OwnershipPanel } from './ownership-panel.tsx'
import { PanicPanel } from './panic-panel.tsx'
import type { DraftPromise } from './promise-drafts.ts'
import { PromisePanel } from './promise-panel.tsx'

const DECLINES = ['out_of_scope', 'not_allowed', 'against_safety', 'no_evidence'] as const
const ENDINGS = ['abuse', 'silent', 'other'] as const

type Props = {
  exits: ReturnType<typeof useExits>
  live: LiveAnswer
  now: string
  zone: string
  onPromise: (draft: DraftPromise) => void
}

/** What an exit still wants to know, by number, beside the conversation. */
export function LivePanels({ exits, live, now, zone, onPromise }: Props) {
  const { t } = useWords()
  const act = useDo()
  const { panel, setPanel, end } = exits
  const close = useMemo(() => () => setPanel(null), [setPanel])
  const declines = useMemo(() => DECLINES.map((id) => ({ id, words: t(`page.decline.${id}`) })), [t])
  const endings = useMemo(() => ENDINGS.map((id) => ({ id, words: t(`page.end.${id}`) })), [t])
  const decline = useMemo(
    () => (reason: string) => {
      setPanel(null)
      const found = DECLINES.find((id) => id === reason)
      if (found)
        void act('POST /api/contacts/:id/declines', {
          id: live.id,
          reason: found,
          instead: t(`page.decline.${found}.instead`),
        })
    },
    [act, live.id, setPanel, t],
  )
  const ending = useMemo(() => (reason: string) => void end(t(`page.end.${reason}` as 'page.end.other')), [end, t])
  if (panel === 'decline')
    return (
      <ChoicePanel
        title={t('page.decline')}
        label="page.decline"
        choices={declines}
        clause={CLAUSE_OF.decline}
        onChoose={decline}
        onClose={close}
      />
    )
  if (panel === 'end')
    return (
      <ChoicePanel
        title={t('page.end')}
        label="page.end"
        choices={endings}
        clause={CLAUSE_OF.end}
        onChoose={ending}
        onClose={close}
      />
    )
  if (panel === 'ownership' && exits.owned)
    return <OwnershipPanel contact={live.id} owned={exits.owned} onClose={close} onOwned={exits.setOwned} />
  if (panel === 'panic')
    return (
      <PanicPanel
        language={live.language}
        onBreath={() => void exits.run('breath')}
        onHelp={() => void exits.run('help')}
        onClose={close}
      />
    )
  if (panel === 'promise')
    return (
      <PromisePanel
        now={now}
        zone={zone}
        onClose={close}
        onAdd={(draft) => {
          onPromise(draft)
          close()
        }}
      />
    )
  if (panel === 'cards') return <CardsPanel language={live.language} fits={fittingCard(live)} onClose={close} />
  // Armed: the next key ends. The clause that says so stands beside it.
  return exits.armed ? <ClauseNote clause={CLAUSE_OF.end} /> : null
}

/** What the customer said last, how often they were warned, and whether something was agreed about how they reach us. */
function fittingCard(live: LiveAnswer) {
  const lastWords = live.utterances.findLast((it) => it.who === 'customer')?.words ?? ''
  const asks = live.advice.map((it) => it.does)
  return cardFor({
    lastWords,
    abusive: asks.includes('warning') || asks.includes('end'),
    warnings: live.warnings,
    restricted: false,
  })
}
