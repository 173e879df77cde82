import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { CHASE_KINDS, type ChaseKind } from '#desk/chases/chase.ts'
import { useWords } from '../../i18n.ts'
import { ActButton } from '../../ui/act-button.tsx'
import type { ChaseAnswer } from './claims-section.tsx'
import { OneChase } from './one-chase.tsx'

export type ChaseActs = {
  onChase: (chase: { kind: ChaseKind; source: string; words: string }) => Promise<unknown>
  onAnswer: (id: string, words: string, by: string | null) => Promise<unknown>
  onChange: (id: string, words: string) => Promise<unknown>
}

type Props = {
  chases: readonly ChaseAnswer[]
  about: string
  now: string
  zone: string
  mayAct: boolean
  acts: ChaseActs
}

/** Whom we asked, what they said, and whether anything really changed. */
export function ChasesPart({ chases, about, now, zone, mayAct, acts }: Props) {
  const { t } = useWords()
  return (
    <div className="sy-claims-chases">
      <h4>{t('claims.chases')}</h4>
      {chases.map((chase) => (
        <OneChase key={chase.id} chase={chase} now={now} zone={zone} mayAct={mayAct} acts={acts} />
      ))}
      {mayAct && <ChaseForm about={about} last={chases.findLast((it) => it.askedBy !== null)} onChase={acts.onChase} />}
    </div>
  )
}

type FormProps = { about: string; last: ChaseAnswer | undefined; onChase: ChaseActs['onChase'] }

/** Filled in beforehand: one press writes it down and asks. */
function ChaseForm({ about, last, onChase }: FormProps) {
  const { t } = useWords()
  const [kind, setKind] = useState<ChaseKind>(last?.kind ?? 'courier')
  const [source, setSource] = useState<string | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const whom = source ?? last?.source ?? ''
  const words = asked ?? t('claims.chase.words.first', { what: about || t('claims.chase.this') })
  const send = async () => {
    setBusy(true)
    if (await onChase({ kind, source: whom.trim(), words: words.trim() })) setAsked(null)
    setBusy(false)
  }
  return (
    <div className="sy-claims-form">
      <Select
        label={t('claims.chase.kind')}
        data={CHASE_KINDS.map((value) => ({ value, label: t(`claims.kind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(next) => setKind(CHASE_KINDS.find((one) => one === next) ?? kind)}
      />
      <TextInput
        label={t('claims.chase.source')}
        value={whom}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <TextInput
        className="is-wide"
        label={t('claims.chase.words')}
        value={words}
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      <ActButton
        isBusy={isBusy}
        locked={whom.trim() && words.trim() ? undefined : t('claims.chase.locked')}
        onAct={() => void send()}
      >
        {t('claims.chase.do')}
      </ActButton>
    </div>
  )
}
