import { TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { numbersOf, type PlanInputs } from '#routing/asking/inputs.ts'
import type { Outcome } from '#routing/asking/plan.ts'
import { FIGURES, type Told } from '#routing/asking/runs.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { seat } from '../net/call.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import type { Shown } from './plan-page.tsx'
import { rangeOf, rounded, UNIT_OF, type Unit } from './plan-said.ts'

/** What came out, longest-idle always beside it. */
export function PlanResult({ shown, onKept }: { shown: Shown; onKept: (id: string) => void }) {
  const { t } = useWords()
  const { inputs, outcome } = shown
  return (
    <section className="sy-whatif-card" aria-label={t('whatif.figures')}>
      <Sentences inputs={inputs} outcome={outcome} />
      <SideBySide inputs={inputs} outcome={outcome} />
      <Staffing inputs={inputs} outcome={outcome} />
      <p className="sy-small sy-quiet">
        {t('whatif.tried', { days: outcome.tried.days, contacts: Math.round(outcome.contactsADay) })}
      </p>
      <Supposed inputs={inputs} />
      <Keep shown={shown} onKept={onKept} />
    </section>
  )
}

type Both = { inputs: PlanInputs; outcome: Outcome }
const share = (it: Told | null) => (it ? rounded(it.mean, 'share') : '–')

function Sentences({ inputs, outcome: { own, baseline, beside, worst } }: Both) {
  const { t } = useWords()
  const b2b = beside.backToBack
  const range = b2b && rangeOf(b2b, 'share')
  return (
    <>
      <p className="sy-whatif-says">
        {t('whatif.says', {
          event: t(`whatif.event.${inputs.event}`),
          heads: inputs.heads,
          n: share(own.serviceLevel),
          base: share(baseline.serviceLevel),
        })}
      </p>
      {range && inputs.preset !== 'longest-idle' && (
        <p>{t('whatif.says.b2b', { n: share(b2b), low: range.low, high: range.high })}</p>
      )}
      <p>
        {t('whatif.worst', {
          n: rounded(worst.own.serviceLevel, 'share'),
          wait: rounded(worst.own.p95Wait, 'seconds'),
          base: rounded(worst.baseline.serviceLevel, 'share'),
          baseWait: rounded(worst.baseline.p95Wait, 'seconds'),
        })}
      </p>
    </>
  )
}

function SideBySide({ inputs, outcome }: Both) {
  const { t } = useWords()
  return (
    <table className="sy-whatif-table">
      <thead>
        <tr>
          <th scope="col">{t('whatif.figure')}</th>
          <th scope="col">{t(`whatif.preset.${inputs.preset}`)}</th>
          <th scope="col">{t('whatif.baseline')}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((name) => (
          <tr key={name}>
            <th scope="row">{t(`whatif.figure.${name}`)}</th>
            <td>
              <About it={outcome.own[name]} unit={UNIT_OF[name]} />
            </td>
            <td>
              <About it={outcome.baseline[name]} unit={UNIT_OF[name]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function About({ it, unit }: { it: Told | null; unit: Unit }) {
  const { t } = useWords()
  if (!it) return <Tag tone="dashed">{t('whatif.cannot_tell')}</Tag>
  const range = rangeOf(it, unit)
  return (
    <>
      <span>{t(`whatif.${unit}`, { n: rounded(it.mean, unit) })}</span>
      {range && <span className="sy-small sy-quiet"> {t('whatif.range', range)}</span>}
    </>
  )
}

function Staffing({ inputs, outcome: { recovery, roster, warnings, own, seatsByLittle } }: Both) {
  const { t } = useWords()
  const line = {
    hard: Math.round(recovery.hardADay),
    part: (recovery.part * 100).toFixed(1),
    heads: Math.max(1, Math.round(recovery.heads)),
    roster: Math.ceil(roster),
  }
  return (
    <ul className="sy-whatif-lines">
      <li>{t(warnings.includes('recovery_missing') ? 'whatif.rests.out' : 'whatif.rests', line)}</li>
      {warnings.includes('occupancy_high') && <li>{t('whatif.occupancy', { n: share(own.talkPart) })}</li>}
      {inputs.preset !== 'longest-idle' && <li>{t('whatif.little', { n: Math.round(seatsByLittle * 100) })}</li>}
    </ul>
  )
}

const PLAIN: ReadonlySet<string> = new Set(['contacts', 'profile', 'handle', 'patience', 'longer', 'skills'])

function Supposed({ inputs }: { inputs: PlanInputs }) {
  const { t } = useWords()
  return (
    <details>
      <summary>{t('whatif.assumed')}</summary>
      <ul className="sy-whatif-supposed">
        {numbersOf(inputs).map((it) => (
          <li key={it.name}>
            <span>{t(`whatif.number.${it.name as PlanInputs['own'][number]}`)}</span>
            <span>
              {it.name !== 'profile' &&
                it.value !== null &&
                (PLAIN.has(it.name) ? it.value : rounded(it.value, 'share'))}
            </span>
            <Tag tone={it.from === 'own' ? 'done' : 'dashed'}>{t(`whatif.from.${it.from}`)}</Tag>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Keep({ shown: { inputs, outcome, seed, kept }, onKept }: { shown: Shown; onKept: (id: string) => void }) {
  const { t } = useWords()
  const act = useDo()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const keep = async () => {
    const said = await act('POST /api/plans', { name: name.trim(), inputs, outcome, seed })
    if (!said) return
    await queries.invalidateQueries({ queryKey: ['plans'] })
    onKept(said.id)
  }
  if (kept)
    return (
      <p className="sy-whatif-kept-word" role="status">
        {t('whatif.saved')}{' '}
        <a className="sy-link" href={`${seat(location.pathname)}/routing?preset=${inputs.preset}&plan=${kept}`}>
          {t('whatif.use')}
        </a>
      </p>
    )
  return (
    <div className="sy-whatif-keep">
      <TextInput
        label={t('whatif.save.name')}
        maxLength={120}
        value={name}
        onChange={(it) => setName(it.currentTarget.value)}
      />
      <ActButton locked={name.trim() ? undefined : t('whatif.save.locked')} onAct={() => void keep()}>
        {t('whatif.save')}
      </ActButton>
    </div>
  )
}
