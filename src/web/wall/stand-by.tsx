import { NumberInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import './checkin.css'
import { BrokenGlass } from './broken-glass.tsx'
import { type Held, named } from './held.ts'

export type StandByView = ApiOutput<'GET /api/confidential/stand-by'>

/** Nothing tells the stream of the house that somebody asks for help: this page looks by itself, often. */
const AGAIN_MS = 8_000
const HOURS = [4, 8, 12] as const

export function StandBy({ held }: { held: Held }) {
  const { t } = useWords()
  const there = useQuery({
    queryKey: ['stand-by', held.id],
    gcTime: 0,
    refetchInterval: AGAIN_MS,
    queryFn: () => call('GET /api/confidential/stand-by', {}, named(held).headers),
  })
  if (!there.data) return null
  const changed = () => void there.refetch()
  const { calls, asksAboutRisk } = there.data
  return (
    <section className="sy-wall-part sy-standby" aria-label={t('standby.title')}>
      <h2>
        {t('standby.title')}{' '}
        <Tag tone={asksAboutRisk ? 'done' : 'dashed'}>{t(asksAboutRisk ? 'standby.asked' : 'standby.not_asked')}</Tag>
      </h2>
      {calls.map((it) => (
        <Call key={it.id} held={held} it={it} onChanged={changed} />
      ))}
      <p className="sy-quiet">{t('standby.lead')}</p>
      <Roster held={held} there={there.data} onChanged={changed} />
      <Hours held={held} there={there.data} onChanged={changed} />
      <BrokenGlass held={held} there={there.data} onChanged={changed} />
    </section>
  )
}

type Part = { held: Held; there: StandByView; onChanged: () => void }

function Call({ held, it, onChanged }: { held: Held; it: StandByView['calls'][number]; onChanged: () => void }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [where, setWhere] = useState('')
  useEffect(() => {
    void held.keyring.open(it.sealed).then(setWhere, () => setWhere(''))
  }, [held, it.sealed])
  const take = async () => {
    if (await act('POST /api/confidential/calls/:id/taken', { id: it.id }, named(held))) onChanged()
  }
  return (
    <div className="sy-checkin-call" role="alert">
      <h3>{t('standby.call')}</h3>
      <p>
        <b>{where}</b> <span className="sy-small sy-quiet">{t('standby.due', { at: when.clock(it.dueAt) })}</span>
      </p>
      <ActButton tone="help" onAct={() => void take()}>
        {t('standby.take')}
      </ActButton>
    </div>
  )
}

function Roster({ held, there, onChanged }: Part) {
  const { t } = useWords()
  const when = useWhen()
  const now = useNow(60_000)
  const act = useDo()
  const stand = async (hours: number) => {
    const until = new Date(Date.parse(now) + hours * 3_600_000).toISOString()
    if (await act('POST /api/confidential/stand-by', { from: now, until }, named(held))) onChanged()
  }
  const down = async (id: string) => {
    if (await act('DELETE /api/confidential/stand-by/:id', { id }, named(held))) onChanged()
  }
  return (
    <>
      <ul className="sy-checkin-kept">
        {there.roster.map((it) => (
          <li key={it.id}>
            <span>{it.name}</span>
            <span className="sy-small sy-quiet">
              {when.full(it.from)} – {when.full(it.until)}
            </span>
            {it.isMine && (
              <ActButton tone="quiet" onAct={() => void down(it.id)}>
                {t('standby.down')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      <div className="sy-standby-row">
        <b>{t('standby.me')}</b>
        {HOURS.map((hours) => (
          <ActButton key={hours} onAct={() => void stand(hours)}>
            {t('standby.until_hours', { n: hours })}
          </ActButton>
        ))}
      </div>
    </>
  )
}

function Hours({ held, there, onChanged }: Part) {
  const { t } = useWords()
  const act = useDo()
  const [opens, setOpens] = useState((there.promised?.opens ?? 540) / 60)
  const [closes, setCloses] = useState((there.promised?.closes ?? 1080) / 60)
  const [minutes, setMinutes] = useState(there.promised?.minutes ?? 15)
  const promise = async () => {
    const body = { opens: Math.round(opens * 60), closes: Math.round(closes * 60), minutes }
    if (await act('PUT /api/confidential/stand-by/hours', body, named(held))) onChanged()
  }
  return (
    <details>
      <summary>{t('standby.hours')}</summary>
      <div className="sy-standby-row">
        <NumberInput
          label={t('standby.opens')}
          min={0}
          max={23}
          value={opens}
          onChange={(it) => setOpens(Number(it))}
        />
        <NumberInput
          label={t('standby.closes')}
          min={1}
          max={24}
          value={closes}
          onChange={(it) => setCloses(Number(it))}
        />
        <NumberInput
          label={t('standby.minutes')}
          min={1}
          max={60}
          value={minutes}
          onChange={(it) => setMinutes(Number(it))}
        />
        <ActButton onAct={() => void promise()}>{t('standby.promise')}</ActButton>
      </div>
    </details>
  )
}
