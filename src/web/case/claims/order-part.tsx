import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Way } from '#desk/orders/order.ts'
import { useWords } from '../../i18n.ts'
import { toLocalInput } from '../../pages/promise-drafts.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { OrderAnswer } from './claims-section.tsx'
import { SayableLines } from './sayable-lines.tsx'
import { spanText } from './spans.ts'

type Props = {
  order: OrderAnswer
  now: string
  zone: string
  mayAct: boolean
  onWay: (way: Way) => void
  onNeed: (by: string, why: string) => void
}

/** One thing that is waited for: by when, why by then, what was seen on the way, and the ways out. */
export function OrderPart({ order, now, zone, mayAct, onWay, onNeed }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const isOpen = order.state === 'running' || order.state === 'at_risk'
  const hasPassed = order.needBy !== null && order.needBy <= now
  return (
    <>
      <p className="sy-claims-head">
        <strong>{order.words || order.ref}</strong>
        <span className="sy-small sy-label">{order.ref}</span>
        <Tag tone={order.state === 'done' ? 'done' : order.state === 'at_risk' ? 'time' : 'plain'}>
          {t(`claims.state.${order.state}`)}
        </Tag>
        {order.dueAt && <span className="sy-small">{t('claims.due', { at: when.full(order.dueAt) })}</span>}
      </p>
      {order.needBy && (
        <p>{t('claims.need', { at: when.full(order.needBy), why: order.needWhy || t('claims.need.by') })}</p>
      )}
      {isOpen && hasPassed && (
        <p className="sy-claims-passed" role="note">
          {t('claims.need.passed')}
        </p>
      )}
      {isOpen && mayAct && !order.needBy && <NeedForm now={now} zone={zone} onNeed={onNeed} />}
      {order.said && (
        <p className="sy-small sy-quiet">
          {t('claims.said', {
            words: order.said.words,
            span: spanText(order.said.minutes, t),
            basis: t(`page.basis.${order.said.basis}` as 'page.basis.standard'),
          })}
        </p>
      )}
      {order.sayable && !hasPassed && <SayableLines sayable={order.sayable} />}
      <Steps steps={order.steps} />
      {isOpen && <Ways order={order} mayAct={mayAct} onWay={onWay} />}
    </>
  )
}

function NeedForm({ now, zone, onNeed }: Pick<Props, 'now' | 'zone' | 'onNeed'>) {
  const { t } = useWords()
  const [by, setBy] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  if (by === null)
    return (
      <ActButton tone="quiet" onAct={() => setBy(toLocalInput(now, zone))}>
        {t('claims.need.open')}
      </ActButton>
    )
  return (
    <div className="sy-claims-form">
      <MomentInput label={t('claims.need.by')} value={by} onChange={setBy} />
      <TextInput label={t('claims.need.ask')} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      <ActButton onAct={() => onNeed(by, why)}>{t('claims.need.keep')}</ActButton>
    </div>
  )
}

function Steps({ steps }: { steps: OrderAnswer['steps'] }) {
  const { t } = useWords()
  const when = useWhen()
  if (steps.length === 0) return null
  return (
    <ul className="sy-claims-steps" aria-label={t('claims.steps')}>
      {steps.map((step) => (
        <li key={step.key} className={step.cameAt ? 'is-came' : step.missingAt ? 'is-missing' : 'is-awaited'}>
          <span>{step.key === 'done' ? t('claims.step.done') : step.key}</span>{' '}
          <span className="sy-small">
            {step.cameAt
              ? t('claims.step.came', { at: when.full(step.cameAt) })
              : t(step.missingAt ? 'claims.step.missing' : 'claims.step.awaited', { at: when.full(step.byAt) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What was put before the customer, and what they took. A choice on the phone is noted with one press. */
function Ways({ order, mayAct, onWay }: { order: OrderAnswer; mayAct: boolean; onWay: (way: Way) => void }) {
  const { t } = useWords()
  const when = useWhen()
  const { choice } = order
  if (!choice) return null
  if (choice.chosen)
    return (
      <p>
        {t('claims.way.chosen', {
          way: t(`claims.way.${choice.chosen}`),
          at: choice.chosenAt ? when.full(choice.chosenAt) : '',
        })}
      </p>
    )
  const ways = choice.ways.filter((way) => order.ways.includes(way))
  return (
    <fieldset className="sy-claims-ways">
      <legend className="sy-small sy-quiet">{t(mayAct ? 'claims.way.take' : 'claims.ways')}</legend>
      {ways.map((way) =>
        mayAct ? (
          <ActButton key={way} onAct={() => onWay(way)}>
            {t(`claims.way.${way}`)}
          </ActButton>
        ) : (
          <Tag key={way}>{t(`claims.way.${way}`)}</Tag>
        ),
      )}
    </fieldset>
  )
}
