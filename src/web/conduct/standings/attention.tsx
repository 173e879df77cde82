import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Tag } from '../../ui/tag.tsx'

type Late = ApiOutput<'GET /api/conduct/attention'>

/** What is late, for whoever answers for the house. Nothing here is made longer by being late. */
export function Attention() {
  const { t } = useWords()
  const when = useWhen()
  const late = useQuery({
    queryKey: ['conduct-attention'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct/attention', {}),
  })
  const open = late.data?.processReviews.filter((it) => it.closedAt === null) ?? []
  if (!late.data || late.data.late.length + open.length === 0) return null
  return (
    <section className="sy-standing-part">
      <h2>{t('standings.late')}</h2>
      <ul className="sy-standing-lines">
        {late.data.late.map((it) => (
          <li key={`${it.standing} ${it.what}`}>
            <Link className="sy-link" to="/conduct/$part/$id" params={{ part: 'standings', id: it.standing }}>
              {t(`standings.late.${it.what}`)}
            </Link>
            <Tag>{t(`standings.rung.${it.rung}`)}</Tag>
            <time className="sy-small sy-quiet" dateTime={it.dueAt}>
              {t('standings.since', { at: when.full(it.dueAt) })}
            </time>
          </li>
        ))}
        {open.map((it) => (
          <Process key={it.id} it={it} />
        ))}
      </ul>
    </section>
  )
}

/** Too much of a quarter was overturned. It is about how we decide; there is no name to it. */
function Process({ it }: { it: Late['processReviews'][number] }) {
  const { t } = useWords()
  const act = useDo()
  const [findings, setFindings] = useState('')
  return (
    <li className="sy-standing-process">
      <p>{t('standings.process', { quarter: it.quarter, n: it.overturned, of: it.decided })}</p>
      <Textarea
        label={t('standings.process.findings')}
        autosize
        minRows={2}
        value={findings}
        onChange={(event) => setFindings(event.currentTarget.value)}
      />
      <ActButton
        locked={findings.trim() ? undefined : t('standings.why.locked')}
        onAct={() => void act('POST /api/conduct/process-reviews/:id/close', { id: it.id, findings })}
      >
        {t('standings.process.close')}
      </ActButton>
    </li>
  )
}
