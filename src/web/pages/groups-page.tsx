import '../wall/checkin.css'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { itemWords } from '#eap/checkins/item.words.ts'
import { type Say, useWords } from '../i18n.ts'
import { call, seat } from '../net/call.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'

type Answer = ApiOutput<'GET /api/group-figures'>
type Figure = Answer['figures'][number]
const PARTS = ['low', 'middle', 'high'] as const

/** What was settled when a quarter ended. There is nothing here to filter by: what could be cut could be taken apart. */
export function GroupsPage() {
  const { t } = useWords()
  const [period, setPeriod] = useState<string | null>(null)
  const asked = useQuery({
    queryKey: ['group-figures', period],
    queryFn: () => call('GET /api/group-figures', period ? { period } : {}),
  })
  return (
    <ScreenFrame className="sy-groups" title={t('groups.title')}>
      {asked.isPending && <LoadingState rows={4} />}
      {asked.isError && <ErrorState what={t('state.failed')} onRetry={() => void asked.refetch()} />}
      {asked.data && (
        <div className="sy-groups-paper">
          <p>{t('groups.lead', { n: asked.data.least })}</p>
          <div className="sy-groups-acts">
            <NativeSelect
              label={t('groups.period')}
              data={asked.data.periods}
              value={asked.data.period ?? ''}
              onChange={(event) => setPeriod(event.currentTarget.value)}
            />
            <a className="sy-act is-plain" href={fileAddress(asked.data.period)} download>
              {t('groups.file')}
            </a>
          </div>
          {[...Map.groupBy(asked.data.figures, (it) => it.question)].map(([question, figures]) => (
            <Question key={question} question={question} figures={figures} />
          ))}
          <p className="sy-small sy-quiet">{t('groups.logged')}</p>
        </div>
      )}
    </ScreenFrame>
  )
}

const fileAddress = (period: string | null) =>
  `${seat(location.pathname)}/api/group-figures/file${period ? `?period=${period}` : ''}`

const isItem = (key: string): key is keyof typeof itemWords => key in itemWords

export function Question({ question, figures }: { question: string; figures: readonly Figure[] }) {
  const { t } = useWords()
  const key = `item.${question}`
  return (
    <section className="sy-group-question">
      <h2>{isItem(key) ? t(key) : question}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('groups.table')}</th>
            <th scope="col">{t('group.head.answered')}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {t(`group.head.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((it) => (
            <tr key={`${it.team} ${it.tenure}`}>
              <th scope="row">{it.team ?? (it.tenure ? t(`group.${it.tenure}`) : t('group.everybody'))}</th>
              {it.answered === null || !it.shares ? (
                <td colSpan={4} className="sy-quiet">
                  {t('group.not_enough')}
                </td>
              ) : (
                <Shown answered={it.answered} shares={it.shares} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Shares = NonNullable<Figure['shares']>

function Shown({ answered, shares }: { answered: number; shares: Shares }) {
  const { t } = useWords()
  return (
    <>
      <td>{t('group.at_least', { n: answered })}</td>
      {PARTS.map((part) => (
        <td key={part}>{bandOf(t, shares[part])}</td>
      ))}
    </>
  )
}

function bandOf(t: Say, { from, below }: Shares['low']): string {
  if (from === 0) return t('groups.band.low', { below })
  return below === 100 ? t('groups.band.high', { from }) : t('groups.band', { from, below })
}
