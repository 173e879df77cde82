import { FileButton } from '@mantine/core'
import { useState } from 'react'
import { OWN_NUMBERS, type PlanInputs } from '#routing/asking/inputs.ts'
import { CSV_BYTES_MOST, ownOf, type Problem, parseCsv } from '#routing/history/csv.ts'
import { type Own, withOwn } from '#routing/history/own.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { ActButton } from '../ui/act-button.tsx'
import { rounded } from './plan-said.ts'

type Props = { inputs: PlanInputs; onChange: (inputs: PlanInputs) => void }

/** One's own days in place of supposed ones. A table is read here and goes nowhere; the house tells sums and nobody's own. */
export function PlanHistory({ inputs, onChange }: Props) {
  const { t } = useWords()
  const [own, setOwn] = useState<Own | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [hasFailed, setFailed] = useState(false)
  const take = (it: Own) => {
    setProblems([])
    setFailed(false)
    setOwn(it)
    onChange(withOwn(inputs, it))
  }
  const fromHouse = () =>
    call('GET /api/plan/history', {}).then(take, () => {
      setFailed(true)
    })
  const fromFile = async (file: File | null) => {
    if (!file) return
    const read = file.size > CSV_BYTES_MOST ? null : parseCsv(await file.text())
    if (read?.ok) take(ownOf(read.rows))
    else setProblems(read?.problems ?? [{ line: 1, code: 'csv.too_big', detail: '' }])
  }
  return (
    <div className="sy-whatif-history">
      <strong>{t('whatif.history')}</strong>
      <div className="sy-whatif-two">
        <ActButton onAct={() => void fromHouse()}>{t('whatif.history.house')}</ActButton>
        <FileButton accept=".csv,text/csv" onChange={(file) => void fromFile(file)}>
          {(props) => <ActButton onAct={props.onClick}>{t('whatif.history.csv')}</ActButton>}
        </FileButton>
      </div>
      <p className="sy-small sy-quiet">{t('whatif.history.csv.why')}</p>
      <div role="status">
        {hasFailed && <p>{t('state.failed')}</p>}
        {problems.map((it) => (
          <p key={`${it.line} ${it.code}`} className="sy-small">
            {t('whatif.csv.line', { line: it.line, says: t(it.code, { detail: it.detail }) })}
          </p>
        ))}
        {own ? <Taken own={own} inputs={inputs} /> : <p className="sy-small sy-quiet">{t('whatif.history.none')}</p>}
      </div>
    </div>
  )
}

function Taken({ own, inputs }: { own: Own; inputs: PlanInputs }) {
  const { t, language } = useWords()
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' })
  const names = (all: readonly PlanInputs['own'][number][]) => list.format(all.map((it) => t(`whatif.number.${it}`)))
  const rest = OWN_NUMBERS.filter((it) => !inputs.own.includes(it))
  return (
    <div className="sy-small">
      {own.fromDay && own.toDay && (
        <p>{t('whatif.history.own', { from: own.fromDay, to: own.toDay, days: own.days })}</p>
      )}
      {inputs.own.length > 0 && <p>{t('whatif.history.taken', { names: names(inputs.own) })}</p>}
      {rest.length > 0 && <p className="sy-quiet">{t('whatif.history.unknown', { names: names(rest) })}</p>}
      {own.abandonment.value !== null && (
        <p>{t('whatif.history.abandonment', { n: rounded(own.abandonment.value, 'share') })}</p>
      )}
    </div>
  )
}
