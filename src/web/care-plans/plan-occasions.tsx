import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { money } from '../case/money.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { noonOf } from './care-plans-page.tsx'
import { hundredths } from './new-plan.tsx'
import type { PlanView } from './one-plan.tsx'

type Occasion = PlanView['occasions'][number]
type Props = { plan: PlanView; it: Occasion }

/** Each time: what is to be done next with it, and nothing that can only be done later. */
export function PlanOccasions({ plan }: { plan: PlanView }) {
  const { t } = useWords()
  return (
    <section className="sy-plan-part">
      <h2>{t('careplan.occasions')}</h2>
      {plan.occasions.length === 0 && <p className="sy-small sy-quiet">{t('careplan.occasions.none')}</p>}
      {plan.occasions.map((it) => (
        <OneOccasion key={`${it.id}-${it.ordered}-${it.arrivedAt}-${it.given.length}`} plan={plan} it={it} />
      ))}
    </section>
  )
}

function OneOccasion({ plan, it }: Props) {
  const { t, language } = useWords()
  const when = useWhen()
  const { person } = useSession()
  const item = plan.items.find((each) => each.id === it.item)
  const isMine = item?.owner.id === person.id || item?.backup.id === person.id
  return (
    <div className="sy-plan-row">
      <time dateTime={it.day}>{when.day(noonOf(it.day))}</time>
      <div>
        <p>
          <strong>{item?.words ?? ''}</strong>{' '}
          <span className="sy-small sy-quiet">{t('careplan.heads', { n: it.heads })}</span>{' '}
          {it.spent !== null ? (
            <span className="sy-small">
              {money(it.spent, plan.currency, language)} {it.receipt}
            </span>
          ) : (
            it.ordered !== null && (
              <span className="sy-small">
                {money(it.ordered, plan.currency, language)} {it.orderedWords}
              </span>
            )
          )}
        </p>
        {it.dates.map((date) => (
          <p key={date.day} className="sy-small sy-quiet">
            {t('careplan.dates.can', {
              day: when.day(noonOf(date.day)),
              n: date.can,
              shifts: date.shifts.map((shift) => t(`careplan.shift.${shift}`)).join(t('list.pause')) || '—',
            })}
          </p>
        ))}
        {it.arrivedAt ? <Given it={it} /> : item?.kind === 'talk' ? <Held it={it} /> : <NextStep it={it} />}
        {isMine && !it.arrivedAt && item?.kind !== 'talk' && <Diets it={it} />}
        {item?.kind === 'dinner' && it.dates.length === 0 && <AskDates it={it} />}
      </div>
    </div>
  )
}

/** Folded: most of these are for later, and a page of open forms looks like a page of things undone. */
const NextStep = ({ it }: { it: Occasion }) => {
  const { t } = useWords()
  return (
    <details>
      <summary>{t(it.ordered === null ? 'careplan.order.do' : 'careplan.receipt.do')}</summary>
      {it.ordered === null ? <Order it={it} /> : <Receipt it={it} />}
    </details>
  )
}

/** A talk costs nothing and has no receipt: it was held, with whoever was there. */
function Held({ it }: { it: Occasion }) {
  const { t } = useWords()
  const act = useDo()
  const hold = async () => {
    const { id } = it
    if (!(await act('PUT /api/care-occasions/:id/order', { id, amount: 0 }))) return
    if (!(await act('PUT /api/care-occasions/:id/receipt', { id, spent: 0 }))) return
    await act('PUT /api/care-occasions/:id/given', { id, people: it.meant.map((who) => who.id) })
  }
  return <ActButton onAct={() => void hold()}>{t('careplan.held')}</ActButton>
}

function Order({ it }: { it: Occasion }) {
  const { t } = useWords()
  const act = useDo()
  const [typed, setTyped] = useState<string | number>('')
  const amount = hundredths(typed)
  return (
    <div className="sy-plan-acts">
      <NumberInput label={t('careplan.order')} min={0} value={typed} onChange={setTyped} />
      <ActButton
        locked={amount === null ? t('careplan.amount.locked') : undefined}
        onAct={() => void act('PUT /api/care-occasions/:id/order', { id: it.id, amount: amount ?? 0 })}
      >
        {t('careplan.order.do')}
      </ActButton>
    </div>
  )
}

function Receipt({ it }: { it: Occasion }) {
  const { t } = useWords()
  const act = useDo()
  const [typed, setTyped] = useState<string | number>((it.ordered ?? 0) / 100)
  const [receipt, setReceipt] = useState('')
  const spent = hundredths(typed)
  return (
    <div className="sy-plan-acts">
      <NumberInput label={t('careplan.receipt')} min={0} value={typed} onChange={setTyped} />
      <TextInput
        label={t('careplan.receipt.number')}
        maxLength={100}
        value={receipt}
        onChange={(event) => setReceipt(event.currentTarget.value)}
      />
      <ActButton
        locked={spent === null ? t('careplan.amount.locked') : undefined}
        onAct={() => void act('PUT /api/care-occasions/:id/receipt', { id: it.id, spent: spent ?? 0, receipt })}
      >
        {t('careplan.receipt.do')}
      </ActButton>
    </div>
  )
}

function Given({ it }: { it: Occasion }) {
  const { t } = useWords()
  const act = useDo()
  const [people, setPeople] = useState<readonly string[]>(it.given)
  return (
    <details>
      <summary>{t('careplan.given', { n: it.given.length, m: it.meant.length })}</summary>
      <fieldset>
        <legend className="sy-hidden">{t('careplan.given.do')}</legend>
        {it.meant.map((who) => (
          <Checkbox
            key={who.id}
            label={who.name}
            checked={people.includes(who.id)}
            onChange={(event) =>
              setPeople(event.currentTarget.checked ? [...people, who.id] : people.filter((id) => id !== who.id))
            }
          />
        ))}
      </fieldset>
      <ActButton onAct={() => void act('PUT /api/care-occasions/:id/given', { id: it.id, people: [...people] })}>
        {t('careplan.given.do')}
      </ActButton>
    </details>
  )
}

/** Asked for only when somebody opens it: each look is written down for the person it is about. */
function Diets({ it }: { it: Occasion }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const diets = useQuery({
    queryKey: ['diets', it.id],
    enabled: isOpen,
    queryFn: () => call('GET /api/care-occasions/:id/diets', { id: it.id }),
  })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('careplan.diets')}</summary>
      <p className="sy-caption sy-quiet">{t('careplan.diets.why')}</p>
      {diets.data?.diets.length === 0 && <p className="sy-small">{t('careplan.diets.none')}</p>}
      {diets.data?.diets.map((who) => (
        <p key={who.id} className="sy-small">
          <strong>{who.name}</strong> {who.words}
        </p>
      ))}
    </details>
  )
}

function AskDates({ it }: { it: Occasion }) {
  const { t } = useWords()
  const act = useDo()
  const [days, setDays] = useState(['', '', ''])
  const chosen = days.filter(Boolean)
  return (
    <details>
      <summary>{t('careplan.dates')}</summary>
      <div className="sy-plan-acts">
        {days.map((day, at) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: three fields that never move
            key={at}
            type="date"
            label={t('careplan.date', { n: at + 1 })}
            value={day}
            onChange={(event) => {
              const typed = event.currentTarget.value
              setDays(days.map((other, nth) => (nth === at ? typed : other)))
            }}
          />
        ))}
        <ActButton
          locked={chosen.length < 2 ? t('careplan.item.day') : undefined}
          onAct={() => void act('PUT /api/care-occasions/:id/dates', { id: it.id, days: chosen })}
        >
          {t('careplan.dates')}
        </ActButton>
      </div>
    </details>
  )
}
