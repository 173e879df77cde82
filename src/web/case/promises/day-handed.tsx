import './promises.css'
import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AbsencePanel } from './absence-panel.tsx'
import { ShiftEnd } from './shift-end.tsx'

type Mine = ApiOutput<'GET /api/promises/mine'>
type Props = { now: string; onCase: (caseId: string) => void; onPromise: (promise: string, caseId: string) => void }

function useMyPromises() {
  const { person } = useSession()
  return useQuery({
    queryKey: ['promises-mine'],
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call('GET /api/promises/mine', {}),
  }).data
}

/** What comes before the list of my promises: whom somebody asks, when I am kept free, and who hears nothing from us. */
export function DayFirst({ now, onCase, onPromise }: Props) {
  const mine = useMyPromises()
  if (!mine) return null
  return (
    <>
      <Asked asked={mine.asked} />
      <Slots slots={mine.slots} now={now} onCase={onCase} />
      {mine.silent.length > 0 && <Silent silent={mine.silent} onPromise={onPromise} />}
    </>
  )
}

/** What comes after it: what changed hands, and who is here until when. */
export function DayHanded({ onPromise }: Pick<Props, 'onPromise'>) {
  const { person } = useSession()
  const mine = useMyPromises()
  if (!mine) return null
  const isLead = person.role === 'lead' || person.role === 'second_line'
  return (
    <div className="sy-day-handed">
      <Hands mine={mine} onPromise={onPromise} />
      <ShiftEnd me={person.id} nextShift={mine.nextShift} />
      {isLead && <AbsencePanel />}
    </div>
  )
}

function Asked({ asked }: { asked: Mine['asked'] }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const answer = (id: string, accept: boolean) => void act('PUT /api/promises/:id/handover', { id, accept })
  return asked.map(({ promise, from }) => (
    <section key={promise.id} className="sy-handed" aria-label={t('promises.asks_you', { name: from })}>
      <p>
        <Tag tone="act">{t('promises.asks_you', { name: from })}</Tag>
      </p>
      <p>
        <strong>{promise.customer}</strong> {promise.words}
      </p>
      <p className="sy-small sy-quiet">{t('promise.before', { at: when.full(promise.dueAt) })}</p>
      <div className="sy-promise-panel-acts">
        <ActButton tone="primary" onAct={() => answer(promise.id, true)}>
          {t('promises.take')}
        </ActButton>
        <ActButton onAct={() => answer(promise.id, false)}>{t('promises.decline')}</ActButton>
      </div>
    </section>
  ))
}

function Slots({ slots, now, onCase }: { slots: Mine['slots']; now: string; onCase: Props['onCase'] }) {
  const { t } = useWords()
  const when = useWhen()
  return slots.map((slot) => (
    <section key={`${slot.from} ${slot.case.id}`} className="sy-handed" aria-label={t('promises.kept_free')}>
      <p>
        <Tag tone="time">{t('promises.kept_free')}</Tag>{' '}
        <strong>
          {when.near(slot.from, now)}–{when.clock(slot.to)}
        </strong>
      </p>
      <p>
        {slot.customer}{' '}
        <button type="button" className="sy-link" onClick={() => onCase(slot.case.id)}>
          A-{slot.case.number}
        </button>
      </p>
      <p className="sy-small sy-quiet">{t('promises.kept_free.why')}</p>
    </section>
  ))
}

function Silent({ silent, onPromise }: { silent: Mine['silent']; onPromise: Props['onPromise'] }) {
  const { t } = useWords()
  const when = useWhen()
  const title = t('promises.silent', { n: silent.length })
  return (
    <section className="sy-handed" aria-label={title}>
      <p>
        <Tag tone="time">{title}</Tag>
      </p>
      <ul className="sy-small sy-silent">
        {silent.map((promise) => (
          <li key={promise.id}>
            <button type="button" className="sy-link" onClick={() => onPromise(promise.id, promise.case.id)}>
              {promise.customer ?? `A-${promise.case.number}`}
            </button>{' '}
            {t('promises.silence', { at: when.full(promise.dueAt) })}{' '}
            <span className="sy-label">{promise.owner.name}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Hands({ mine, onPromise }: { mine: Mine; onPromise: Props['onPromise'] }) {
  const { t } = useWords()
  const when = useWhen()
  if (mine.moved.length + mine.asking.length === 0) return null
  return (
    <section className="sy-handed" aria-label={t('promises.hands')}>
      <h3 className="sy-small sy-label">{t('promises.hands')}</h3>
      <ul className="sy-small">
        {mine.asking.map(({ promise, to }) => (
          <li key={promise.id}>
            <button type="button" className="sy-link" onClick={() => onPromise(promise.id, promise.case.id)}>
              {promise.words}
            </button>{' '}
            {t('promises.asked', { name: to })}
          </li>
        ))}
        {mine.moved.map((it) => (
          <li key={`${it.promise.id} ${it.at}`}>
            {when.full(it.at)} {t(`promises.handed.${it.because}`, { from: it.from, to: it.to })}
            {t('list.pause')}
            {it.promise.words}
          </li>
        ))}
      </ul>
    </section>
  )
}
