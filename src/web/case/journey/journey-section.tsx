import './journey.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Part } from '../part.tsx'
import { AskPanel } from './ask-panel.tsx'

type Journey = ApiOutput<'GET /api/cases/:id/journey'>
type Entry = Journey['entries'][number]
const SHOWN = 12
const MAY_BE_STUCK = ['lead', 'manager', 'second_line', 'department']

/** Calls, visits and chats of one person in one line, with what we answered and what we broke. */
export function JourneySection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const when = useWhen()
  const { person } = useSession()
  const [isWhole, setWhole] = useState(false)
  const { data } = useQuery({
    queryKey: ['journey', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id/journey', { id: caseId }),
  })
  if (!data) return null
  const shown = isWhole ? data.entries : data.entries.slice(-SHOWN)
  const hidden = data.entries.length - shown.length
  const { cadence } = data
  const answered = cadence.on?.answeredAt ? t('journey.cadence.answered', { day: when.day(cadence.on.answeredAt) }) : ''
  return (
    <Part title={t('journey.title')} id="case-journey">
      {data.entries.length === 0 ? (
        <p className="sy-small sy-quiet">{t('journey.none')}</p>
      ) : (
        <p>
          {t('journey.cadence', { days: cadence.days, contacts: cadence.contacts, visits: cadence.visits })}
          {cadence.on && t('journey.cadence.on', { number: cadence.on.number })}
          {answered}
        </p>
      )}
      {hidden > 0 && (
        <button type="button" className="sy-link" onClick={() => setWhole(true)}>
          {t('journey.more', { n: hidden })}
        </button>
      )}
      <ol className="sy-journey" aria-label={t('journey.title')}>
        {shown.map((it) => (
          <OneEntry key={it.id} it={it} />
        ))}
      </ol>
      {MAY_BE_STUCK.includes(person.role) && <AskPanel caseId={caseId} />}
    </Part>
  )
}

function OneEntry({ it }: { it: Entry }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <li>
      <time dateTime={it.at}>{when.full(it.at)}</time>
      <span className="sy-journey-what">
        {it.kind === 'contact' ? (
          <>
            <span>{t(`journey.${it.channel ?? 'phone'}`)}</span>
            {it.minutes !== null && <span className="sy-quiet">{t('journey.minutes', { n: it.minutes })}</span>}
            {it.by && <span className="sy-quiet">{it.by}</span>}
            {it.calm && <span className="sy-quiet">{t(`journey.calm.${it.calm}`)}</span>}
            {it.solved && <span className="sy-quiet">{t(`journey.solved.${it.solved}`)}</span>}
          </>
        ) : (
          <Tag tone={it.kind === 'answer' ? 'done' : 'time'}>{t(`journey.${it.kind}`)}</Tag>
        )}
        {!it.here && it.number !== null && <span className="sy-label">A-{it.number}</span>}
        {it.ours && <Tag tone="dashed">{t('journey.ours')}</Tag>}
      </span>
      {it.words && <span className="sy-journey-words sy-small">{it.words}</span>}
      {it.kind === 'contact' && (it.mayLook || it.news !== null) && <Look it={it} />}
    </li>
  )
}

/** Whether it brought anything new: a person's word, which a later one replaces. */
function Look({ it }: { it: Entry }) {
  const { t } = useWords()
  const act = useDo()
  const say = (news: boolean) => void act('PUT /api/contacts/:id/news', { id: it.id, news })
  return (
    <span className="sy-journey-look">
      {it.news === null ? (
        <span className="sy-small sy-quiet">{t('journey.look')}</span>
      ) : (
        <Tag tone="plain">{t(it.news ? 'journey.news' : 'journey.no_news')}</Tag>
      )}
      {it.mayLook && it.news !== true && (
        <ActButton tone="quiet" onAct={() => say(true)}>
          {t('journey.news')}
        </ActButton>
      )}
      {it.mayLook && it.news !== false && (
        <ActButton tone="quiet" onAct={() => say(false)}>
          {t('journey.no_news')}
        </ActButton>
      )}
    </span>
  )
}
