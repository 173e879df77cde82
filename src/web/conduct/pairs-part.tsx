import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow, useSession } from '../net/session.tsx'
import { fromLocalInput, toLocalInput } from '../pages/promise-drafts.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'

type Pairs = ApiOutput<'GET /api/pair-shields'>
const USUAL_DAYS = 28

/** Where one customer picks at one person, and who does not meet whom for now. */
export function PairsPart() {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const pairs = useQuery({
    queryKey: ['pair-shields'],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/pair-shields', {}),
  })
  if (!pairs.data) return null
  const { concentrations, shields } = pairs.data
  const open = concentrations.filter(
    (it) => !shields.some((one) => one.agent.id === it.agent.id && one.customer.id === it.customer.id),
  )
  if (open.length === 0 && shields.length === 0) return null
  return (
    <section className="sy-incident-part">
      <h2>{t('incidents.pairs')}</h2>
      <ul className="sy-incident-rows">
        {open.map((it) => (
          <Concentration key={`${it.customer.id} ${it.agent.id}`} it={it} />
        ))}
        {shields.map((it) => (
          <li key={it.id}>
            <span>{t('incidents.pairs.apart', { customer: it.customer.name, agent: it.agent.name })}</span>
            <span className="sy-small sy-quiet">
              {t('incidents.pairs.until', { at: when.full(it.until), by: it.by, because: it.because })}
            </span>
            <ActButton tone="quiet" onAct={() => void act('DELETE /api/pair-shields/:id', { id: it.id })}>
              {t('incidents.pairs.end')}
            </ActButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Concentration({ it }: { it: Pairs['concentrations'][number] }) {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(60_000)
  const { zone } = useSession()
  const [isOpen, setOpen] = useState(false)
  const [because, setBecause] = useState('')
  const [until, setUntil] = useState(() =>
    toLocalInput(new Date(Date.parse(now) + USUAL_DAYS * 86_400_000).toISOString(), zone),
  )
  const shield = () =>
    act('POST /api/pair-shields', {
      customer: it.customer.id,
      agent: it.agent.id,
      because,
      until: fromLocalInput(until, zone) ?? now,
    })
  return (
    <li>
      <span>
        {t('incidents.pairs.seen', {
          customer: it.customer.name,
          agent: it.agent.name,
          n: it.entries,
          of: it.ofAll,
          days: it.days,
        })}
      </span>
      {isOpen ? (
        <div className="sy-incident-form">
          <Textarea
            label={t('incidents.pairs.because')}
            autosize
            value={because}
            onChange={(event) => setBecause(event.currentTarget.value)}
          />
          <MomentInput label={t('incidents.pairs.how_long')} value={until} onChange={setUntil} />
          <ActButton
            tone="primary"
            locked={because.trim() ? undefined : t('incidents.pairs.because.first')}
            onAct={() => void shield()}
          >
            {t('incidents.pairs.send')}
          </ActButton>
        </div>
      ) : (
        <ActButton onAct={() => setOpen(true)}>{t('incidents.pairs.set')}</ActButton>
      )}
    </li>
  )
}
