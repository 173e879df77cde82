import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { Incident } from './one-incident.tsx'
import { Fields } from './report-incident.tsx'

const PREVENTABLE = ['unknown', 'yes', 'no'] as const

/** It was so, with both limbs, or it was not, with the reason she reads at once. */
export function IncidentDecision({ it }: { it: Incident }) {
  const { t } = useWords()
  const [says, setSays] = useState<'yes' | 'no' | null>(null)
  return (
    <section className="sy-incident-part">
      <h3>{t('incidents.decide')}</h3>
      <p className="sy-small sy-quiet">{t('incidents.decide.why')}</p>
      {says === null && (
        <p className="sy-incident-acts">
          <ActButton tone="primary" onAct={() => setSays('yes')}>
            {t('incidents.confirm')}
          </ActButton>
          <ActButton onAct={() => setSays('no')}>{t('incidents.deny')}</ActButton>
        </p>
      )}
      {says === 'yes' && <Confirm it={it} onBack={() => setSays(null)} />}
      {says === 'no' && <Deny id={it.id} onBack={() => setSays(null)} />}
    </section>
  )
}

function Confirm({ it, onBack }: { it: Incident; onBack: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const { kind, level } = it
  const [given, setGiven] = useState({
    kind,
    level,
    target: it.target ?? ('agent' as const),
    beyondNormal: it.beyondNormal,
    harm: it.harm,
    preventable: 'unknown' as (typeof PREVENTABLE)[number],
    chargedTo: '',
  })
  const change = (part: Partial<typeof given>) => setGiven({ ...given, ...part })
  const locked = given.beyondNormal.trim() && given.harm.trim() ? undefined : t('incident.limbs')
  return (
    <div className="sy-incident-form">
      <Fields it={given} change={change} />
      <Textarea
        label={t('incidents.beyond')}
        autosize
        minRows={2}
        value={given.beyondNormal}
        onChange={(event) => change({ beyondNormal: event.currentTarget.value })}
      />
      <Textarea
        label={t('incidents.harm')}
        autosize
        minRows={2}
        value={given.harm}
        onChange={(event) => change({ harm: event.currentTarget.value })}
      />
      <Select
        label={t('incidents.preventable')}
        data={PREVENTABLE.map((value) => ({ value, label: t(`incidents.preventable.${value}`) }))}
        value={given.preventable}
        onChange={(value) => change({ preventable: PREVENTABLE.find((one) => one === value) ?? 'unknown' })}
        allowDeselect={false}
      />
      {given.preventable === 'no' && (
        <TextInput
          label={t('incidents.charge_to')}
          description={t('incidents.charge_to.why')}
          value={given.chargedTo}
          onChange={(event) => change({ chargedTo: event.currentTarget.value })}
        />
      )}
      {locked && <p className="sy-small sy-quiet">{locked}</p>}
      <p className="sy-incident-acts">
        <ActButton
          tone="primary"
          locked={locked}
          onAct={() => void act('POST /api/incidents/:id/decision', { id: it.id, confirm: true, ...given })}
        >
          {t('incidents.confirm.send')}
        </ActButton>
        <ActButton tone="quiet" onAct={onBack}>
          {t('incidents.undo')}
        </ActButton>
      </p>
    </div>
  )
}

const FEWEST_LETTERS = 5

function Deny({ id, onBack }: { id: string; onBack: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [because, setBecause] = useState('')
  const locked = [...because.trim()].length < FEWEST_LETTERS ? t('incident.reason_needed') : undefined
  return (
    <div className="sy-incident-form">
      <Textarea
        label={t('incidents.deny.why')}
        autosize
        minRows={2}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <p className="sy-incident-acts">
        <ActButton
          tone="primary"
          locked={locked}
          onAct={() => void act('POST /api/incidents/:id/decision', { id, confirm: false, because })}
        >
          {t('incidents.deny.send')}
        </ActButton>
        <ActButton tone="quiet" onAct={onBack}>
          {t('incidents.undo')}
        </ActButton>
      </p>
    </div>
  )
}
