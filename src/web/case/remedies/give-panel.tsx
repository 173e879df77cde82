import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { money } from '../money.ts'
import { Fold } from './fold.tsx'
import { GiftForm, OtherForm } from './give-forms.tsx'
import type { NewRemedy, OptionView, RemediesView, RemedyActs, SheetView } from './remedies-view.ts'

type Props = { view: RemediesView; sheet: SheetView; acts: RemedyActs; hasKey: boolean }

/** What the table gives for this grade, each with one act; and what differs from it, with a reason. */
export function GivePanel({ view, sheet, acts, hasKey }: Props) {
  const { t, language } = useWords()
  const asked = view.demands.filter((it) => it.state === 'open')
  const [demand, setDemand] = useState(asked[0]?.id ?? '')
  const give = (it: Omit<NewRemedy, 'demand' | 'currency'>) =>
    acts.give({ ...it, demand: demand || null, currency: view.currency })
  const locked = lockOf(view, sheet, t)
  return (
    <div className="sy-give">
      {asked.length > 1 && (
        <NativeSelect
          label={t('remedies.demand')}
          value={demand}
          data={[
            ...asked.map((it) => ({ value: it.id, label: it.words })),
            { value: '', label: t('remedies.demand.none') },
          ]}
          onChange={(it) => setDemand(it.currentTarget.value)}
        />
      )}
      {view.options.length === 0 && <p className="sy-small sy-quiet">{t('remedies.nothing_due')}</p>}
      <ul className="sy-give-options">
        {view.options.map((option, at) => (
          <li key={option.key}>
            {option.gift && !locked ? (
              <Fold label={t('remedies.kind.gift')}>
                {(close) => <GiftForm view={view} onGive={give} onClose={close} />}
              </Fold>
            ) : (
              <ActButton
                tone={at === 0 && hasKey ? 'primary' : 'plain'}
                locked={locked}
                shortcut={at === 0 && hasKey ? 'G' : undefined}
                onAct={() => void give({ kind: option.kind, amount: option.range.most })}
              >
                {t(isMine(option, view) ? 'remedies.approve' : 'remedies.ask', {
                  what: nameOf(option, view, language, t),
                })}
              </ActButton>
            )}
            <RangeOf option={option} view={view} />
          </li>
        ))}
      </ul>
      {locked && <p className="sy-small sy-quiet">{locked}</p>}
      <div className="sy-remedy-acts">
        <Fold label={t('remedies.other_amount')}>
          {(close) => <OtherForm view={view} isExtra={false} locked={locked} onGive={give} onClose={close} />}
        </Fold>
        {view.extras && (
          <Fold label={t('remedies.extra')}>
            {(close) => <OtherForm view={view} isExtra locked={undefined} onGive={give} onClose={close} />}
          </Fold>
        )}
      </div>
    </div>
  )
}

type Say = ReturnType<typeof useWords>['t']
type Language = ReturnType<typeof useWords>['language']

export function lockOf(view: RemediesView, sheet: SheetView, t: Say): string | undefined {
  if (view.factsState !== 'missing') return undefined
  return sheet.missing.length > 0
    ? t('remedies.wait.facts', { facts: sheet.missing.map((it) => it.words).join(t('list.comma')) })
    : t('remedies.wait.facts.none')
}

export const isMine = (option: OptionView, view: RemediesView): boolean =>
  view.profile !== 'regulated' && option.range.most <= (view.mine?.limit ?? 0)

export function nameOf(option: OptionView, view: RemediesView, language: Language, t: Say): string {
  const name = t(`remedies.kind.${option.kind}`)
  return option.range.most > 0 ? `${name} ${money(option.range.most, view.currency, language)}` : name
}

function RangeOf({ option, view }: { option: OptionView; view: RemediesView }) {
  const { t, language } = useWords()
  const { least, most } = option.range
  return (
    <span className="sy-caption sy-label">
      {least < most &&
        `${t('remedies.range', { least: money(least, view.currency, language), most: money(most, view.currency, language) })}${t('list.comma')}`}
      {t(`remedies.approver.${option.approver ?? 'none'}`)}
    </span>
  )
}
