import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { PatternWord } from './pattern-word.tsx'

export type PatternsAnswer = ApiOutput<'GET /api/customers/:id/patterns'>
export type SumAnswer = PatternsAnswer['sums'][number]

const DECIDES = ['lead', 'manager', 'second_line']
const minutes = (seconds: number) => Math.round(seconds / 60)

/** Every sum of one customer, line by line, with the rows behind each line. */
export function OnePattern({ customer }: { customer: string }) {
  const { t } = useWords()
  const { person } = useSession()
  const { data, isError, refetch } = useQuery({
    queryKey: ['patterns', customer],
    meta: { topics: ['conduct', `customer:${customer}`] },
    queryFn: () => call('GET /api/customers/:id/patterns', { id: customer }),
  })
  if (isError) return <ErrorState what={t('state.failed')} onRetry={() => void refetch()} />
  if (!data) return <LoadingState rows={6} />
  const { cost, apart } = data
  return (
    <div className="sy-patterns">
      <Link className="sy-link" to="/conduct/$part" params={{ part: 'patterns' }}>
        {t('pattern.back')}
      </Link>
      <h2>{data.customer.name ?? t('visit.nobody')}</h2>
      <p className="sy-small sy-quiet">{t('pattern.apart', { ...apart, offered: apart.formsOffered })}</p>
      {data.sums.length === 0 && <p>{t('pattern.none')}</p>}
      {data.sums.map((sum) => (
        <section className="sy-pattern" key={`${sum.kind} ${sum.subject}`} aria-label={t(`pattern.kind.${sum.kind}`)}>
          <h3>
            {t(`pattern.kind.${sum.kind}`)}{' '}
            {sum.number !== null && <span className="sy-label">{t('pattern.on_case', { number: sum.number })}</span>}{' '}
            <Tag tone={sum.proposed ? 'conduct' : 'plain'}>
              {t(sum.proposed ? 'pattern.reached' : 'pattern.not_reached')}
            </Tag>
          </h3>
          <SumTable sum={sum} all={data} />
          <p className="sy-caption sy-quiet">{t('pattern.shown')}</p>
          {sum.kind === 'persistence' && (
            <p className="sy-small sy-quiet">
              {cost
                ? t('pattern.cost', {
                    minutes: minutes(cost.seconds),
                    low: minutes(cost.low),
                    high: minutes(cost.high),
                  })
                : t('pattern.cost.none')}
            </p>
          )}
          {sum.half && <p className="sy-small">{t('pattern.half', { name: sum.half.by })}</p>}
          {sum.isMine && <p className="sy-small">{t('pattern.victim')}</p>}
          {sum.proposed && !sum.isMine && !sum.half?.mine && DECIDES.includes(person.role) && (
            <PatternWord customer={customer} sum={sum} />
          )}
        </section>
      ))}
      {data.said.length > 0 && <Said said={data.said} />}
    </div>
  )
}

function SumTable({ sum, all }: { sum: SumAnswer; all: PatternsAnswer }) {
  const { t } = useWords()
  const [open, setOpen] = useState<string | null>(null)
  return (
    <table className="sy-sum">
      <caption className="sy-hidden">{t('pattern.sum')}</caption>
      <tbody>
        {sum.lines.map((line) => (
          <tr key={line.what} className={line.atLeast === null ? 'is-beside' : ''}>
            <th scope="row">
              {t(`pattern.line.${line.what}`)}
              {open === line.what && <Rows ids={line.rows} all={all} />}
            </th>
            <td>
              {line.rows.length > 0 ? (
                <button
                  type="button"
                  className="sy-link"
                  aria-expanded={open === line.what}
                  aria-label={`${t(`pattern.line.${line.what}`)} ${line.n}. ${t('pattern.rows', { n: line.rows.length })}`}
                  onClick={() => setOpen(open === line.what ? null : line.what)}
                >
                  {line.n}
                </button>
              ) : (
                line.n
              )}
            </td>
            <td>{line.atLeast !== null && t('pattern.at_least', { n: line.atLeast })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The rows behind a line, as far as they are contacts or cases; incidents are read where incidents are read. */
function Rows({ ids, all }: { ids: readonly string[]; all: PatternsAnswer }) {
  const { t } = useWords()
  const when = useWhen()
  const contacts = all.contacts.filter((it) => ids.includes(it.id))
  const cases = all.cases.filter((it) => ids.includes(it.id))
  return (
    <ul className="sy-sum-rows">
      {contacts.map((it) => (
        <li key={it.id}>
          {when.full(it.at)} · {t(`journey.${it.channel}`)} · {t('journey.minutes', { n: it.minutes })}
          {it.agent && ` · ${it.agent}`}
        </li>
      ))}
      {cases.map((it) => (
        <li key={it.id}>
          <Link className="sy-link" to="/cases/$id" params={{ id: it.id }}>
            A-{it.number}
          </Link>{' '}
          {it.title}
        </li>
      ))}
      {contacts.length + cases.length === 0 && <li>{t('pattern.rows', { n: ids.length })}</li>}
    </ul>
  )
}

function Said({ said }: { said: PatternsAnswer['said'] }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <section className="sy-pattern" aria-label={t('pattern.said')}>
      <h3>{t('pattern.said')}</h3>
      {said.map((it) => (
        <p key={`${it.kind} ${it.at}`} className="sy-small">
          {t(`pattern.kind.${it.kind}`)}: {t(`pattern.said.${it.state}`)} · {it.by.join(' · ')} · {when.full(it.at)}
          {it.because && ` · ${it.because}`}
        </p>
      ))}
    </section>
  )
}
