import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { ConveneForm, OutcomeForm, SeatForm, ViewForm } from './stuck-forms.tsx'
import { StuckPack } from './stuck-pack.tsx'

export type StuckAnswer = ApiOutput<'GET /api/stuck/:id'>

const ARRANGES = ['second_line', 'manager']

/** One panel: who sits, when it meets, what each thinks, what is proposed, and the pack they all read. */
export function OneStuck({ id }: { id: string }) {
  const { t } = useWords()
  const when = useWhen()
  const { person } = useSession()
  const { data, isError, refetch } = useQuery({
    queryKey: ['stuck', id],
    meta: { topics: ['stuck'] },
    queryFn: () => call('GET /api/stuck/:id', { id }),
  })
  if (isError) return <ErrorState what={t('state.failed')} onRetry={() => void refetch()} />
  if (!data) return <LoadingState rows={6} />
  const mine = data.seats.find((it) => it.mine)
  const isOpen = data.state !== 'settled'
  return (
    <div className="sy-stuck">
      <Link className="sy-link" to="/stuck">
        {t('stuck.back')}
      </Link>
      <section className="sy-stuck-card">
        <h2>
          <Link className="sy-link" to="/cases/$id" params={{ id: data.case.id }}>
            A-{data.case.number}
          </Link>{' '}
          {data.case.title}
        </h2>
        <Tag tone={data.late ? 'time' : isOpen ? 'plain' : 'done'}>
          {t(data.late ? 'stuck.late' : `stuck.state.${data.state}`)}
        </Tag>
        <p className="sy-small sy-quiet">
          {data.meetsAt
            ? t('stuck.meets', { at: when.full(data.meetsAt) })
            : t('stuck.now', { at: when.full(data.dueAt) })}
        </p>
        {data.pressedBy && <p className="sy-small sy-quiet">{t('stuck.pressed', { name: data.pressedBy })}</p>}
        <p>{data.words}</p>
      </section>
      <section className="sy-stuck-card" aria-label={t('stuck.seats')}>
        <h3>{t('stuck.seats')}</h3>
        <ul className="sy-stuck-seats">
          {data.seats.map((it) => (
            <li key={it.seat}>
              <span>
                <span className="sy-label">{t(`stuck.seat.${it.seat}`)}</span> {it.person ?? t('stuck.seat.nobody')}
              </span>
              {it.view && <q>{it.view}</q>}
              {!it.person && isOpen && ARRANGES.includes(person.role) && <SeatForm id={id} seat={it.seat} />}
            </li>
          ))}
        </ul>
        {isOpen && mine && <ConveneForm id={id} meetsAt={data.meetsAt} />}
        {isOpen && mine && <ViewForm id={id} view={mine.view ?? ''} />}
      </section>
      <section className="sy-stuck-card" aria-label={t('stuck.outcome')}>
        <h3>{t('stuck.outcome')}</h3>
        <p className="sy-small sy-quiet">{t('stuck.proposes')}</p>
        {data.next && (
          <p>
            <Tag tone="act">{t(`stuck.next.${data.next}`)}</Tag> {data.because}
          </p>
        )}
        {isOpen && mine?.seat === 'second_line' && <OutcomeForm id={id} />}
      </section>
      <StuckPack pack={data.pack} named={data.named} />
    </div>
  )
}
