import './clocks.css'
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useNow, useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Part } from '../part.tsx'
import { ClockRow } from './clock-row.tsx'
import { LapsedPack } from './lapsed-pack.tsx'

/** What the law and our own word give us time for, and that no hand stops it. */
export function ClocksSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(30_000)
  const act = useDo()
  const { person } = useSession()
  const [waitsFor, setWaitsFor] = useState<string | null>(null)
  const { data } = useQuery({
    queryKey: ['case-clocks', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id/clocks', { id: caseId }),
  })
  if (!data) return null
  const maySettle = person.role === 'agent' || person.role === 'lead' || person.role === 'second_line'
  const wait = async () => {
    if (waitsFor && (await act('POST /api/cases/:id/waits', { id: caseId, words: waitsFor }))) setWaitsFor(null)
  }
  return (
    <Part title={t('clocks.title')}>
      <p className="sy-caption sy-quiet">{t('clocks.received', { at: when.full(data.receivedAt) })}</p>
      {data.pack.lapsed && <LapsedPack pack={data.pack} />}
      <ul className="sy-limits">
        {data.clocks.map((clock) => (
          <ClockRow key={clock.id} clock={clock} now={now} />
        ))}
      </ul>
      {data.waiting && (
        <p className="sy-small sy-limit-wait">
          {t('clocks.waiting', { words: data.waiting.words, at: when.full(data.waiting.since) })}
          {maySettle && (
            <ActButton tone="quiet" onAct={() => void act('DELETE /api/cases/:id/waits', { id: caseId })}>
              {t('clocks.wait.end')}
            </ActButton>
          )}
        </p>
      )}
      {maySettle && !data.waiting && waitsFor === null && (
        <ActButton tone="quiet" onAct={() => setWaitsFor('')}>
          {t('clocks.wait')}
        </ActButton>
      )}
      {waitsFor !== null && (
        <div className="sy-limit-form">
          <TextInput
            label={t('clocks.wait.what')}
            value={waitsFor}
            onChange={(event) => setWaitsFor(event.currentTarget.value)}
          />
          <ActButton locked={waitsFor.trim() ? undefined : t('clocks.wait.what')} onAct={() => void wait()}>
            {t('clocks.wait')}
          </ActButton>
        </div>
      )}
      <p className="sy-caption sy-quiet">{t('clocks.pack', packOf(data.pack))}</p>
    </Part>
  )
}

const packOf = ({ name, version, asOf, source }: { name: string; version: number; asOf: string; source: string }) => ({
  name,
  version,
  asOf,
  source,
})
