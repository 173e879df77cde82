import { Select, TextInput } from '@mantine/core'
import { useWords } from '../i18n.ts'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'
import { KeptRate } from '../ui/promise/kept-rate.tsx'
import type { WrapPromise, WrapUpActs, WrapUpView } from './wrap-up-view.ts'

/** Who does what by when. A promise without an owner or a time is not one yet. */
export function WrapPromises({ wrap, acts }: { wrap: WrapUpView; acts: WrapUpActs }) {
  const { t } = useWords()
  const change = (id: string, part: Partial<WrapPromise>) =>
    acts.onChange({ promises: wrap.promises.map((each) => (each.id === id ? { ...each, ...part } : each)) })

  return (
    <section>
      <h2>{t('wrap.promises')}</h2>
      {wrap.promises.length === 0 && <p className="sy-small sy-quiet">{t('wrap.promise.none')}</p>}
      {wrap.promises.map((promise) => (
        <div key={promise.id} className="sy-wrap-promise">
          <TextInput
            label={t('wrap.promise.what')}
            value={promise.what}
            onChange={(event) => change(promise.id, { what: event.currentTarget.value })}
          />
          <Select
            label={t('wrap.promise.who')}
            data={[...wrap.owners]}
            value={promise.owner}
            allowDeselect={false}
            onChange={(owner) => owner && change(promise.id, { owner })}
          />
          <MomentInput
            label={t('wrap.promise.when')}
            value={promise.dueAt}
            onChange={(dueAt) => change(promise.id, { dueAt })}
          />
          <div className="sy-wrap-rate">
            <KeptRate kind="other" dueAt={wrap.momentOf(promise.dueAt)} words={promise.what} />
          </div>
        </div>
      ))}
      <ActButton tone="quiet" onAct={acts.onAddPromise}>
        {t('wrap.promise.add')}
      </ActButton>
    </section>
  )
}
