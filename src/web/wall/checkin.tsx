import './checkin.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { mayAnswerFrom, riskOf } from '#eap/checkins/instrument.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { type Asked, type Kept, nameOf, openSitting, type Sitting } from './checkin-data.ts'
import { CheckinHelp } from './checkin-help.tsx'
import { CheckinKept } from './checkin-kept.tsx'
import { CheckinResult } from './checkin-result.tsx'
import { CheckinRun } from './checkin-run.tsx'
import { type Held, nameless } from './held.ts'
import type { RoomView } from './use-opened.ts'

type Doing =
  | { at: 'rest' }
  | { at: 'running'; asked: Asked }
  | { at: 'answered'; asked: Asked; sitting: Sitting }
  | { at: 'help'; after: Doing }

/** Without a key somebody may answer and see what it says; only with one can anything be kept. */
export function CheckIn({ held, room }: { held: Held | null; room?: RoomView }) {
  const { t } = useWords()
  const now = useNow(60_000)
  const [doing, setDoing] = useState<Doing>({ at: 'rest' })
  const offered = useQuery({ queryKey: ['checkins'], gcTime: 0, queryFn: () => call('GET /api/checkins', {}) })
  const kept = useKept(held)
  if (!offered.data) return null
  const help = () => setDoing({ at: 'help', after: doing.at === 'help' ? doing.after : doing })
  return (
    <section className="sy-wall-part sy-checkin" aria-label={t('checkin.title')}>
      <h2>{t('checkin.title')}</h2>
      {doing.at === 'rest' && (
        <>
          <p className="sy-quiet">{t('checkin.lead')}</p>
          <p className="sy-quiet">{t('checkin.who')}</p>
          <Choices offered={offered.data.instruments} kept={kept.data ?? []} now={now} onBegin={setDoing} />
          {held && <CheckinKept held={held} kept={kept.data ?? []} onChanged={() => void kept.refetch()} />}
        </>
      )}
      {doing.at === 'running' && (
        <CheckinRun
          asked={doing.asked}
          onRisk={help}
          onLeave={() => setDoing({ at: 'rest' })}
          onAnswered={(answers) => {
            const sitting: Sitting = { kind: 'checkin', at: now, instrument: doing.asked.id, answers }
            const answered: Doing = { at: 'answered', asked: doing.asked, sitting }
            setDoing(riskOf(doing.asked, answers) === 'path' ? { at: 'help', after: answered } : answered)
          }}
        />
      )}
      {doing.at === 'answered' && (
        <CheckinResult
          held={held}
          room={room}
          offered={offered.data}
          asked={doing.asked}
          sitting={doing.sitting}
          onKept={() => void kept.refetch()}
          onLeave={() => setDoing({ at: 'rest' })}
        />
      )}
      {doing.at === 'help' ? (
        <CheckinHelp standBy={offered.data.standBy} onBack={() => setDoing(doing.after)} />
      ) : (
        <ActButton tone="help" onAct={help}>
          {t('checkin.unsafe')}
        </ActButton>
      )}
    </section>
  )
}

const useKept = (held: Held | null) =>
  useQuery({
    queryKey: ['wall-checkins', held?.id],
    gcTime: 0,
    enabled: held !== null,
    queryFn: async () => {
      if (!held) return []
      const { headers, credentials } = nameless(held)
      const { kept } = await call('GET /api/wall/checkins', {}, headers, credentials)
      const opened = await Promise.all(kept.map((it) => openSitting(held.keyring, it)))
      return opened.filter((it) => it !== null).toSorted((a, b) => (a.sitting.at < b.sitting.at ? 1 : -1))
    },
  })

type Choosing = { offered: readonly Asked[]; kept: readonly Kept[]; now: string; onBegin: (doing: Doing) => void }

function Choices({ offered, kept, now, onBegin }: Choosing) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <ul className="sy-checkin-choices">
      {offered.map((asked) => {
        const last = kept.find((it) => it.sitting.instrument === asked.id)
        const from = mayAnswerFrom(last ? new Date(last.sitting.at) : null)
        const waits =
          from && from.toISOString() > now ? t('checkin.again', { day: when.day(from.toISOString()) }) : undefined
        return (
          <li key={asked.id}>
            <b>{nameOf(t, asked.id)}</b>
            {waits ? (
              <span className="sy-small sy-quiet">{waits}</span>
            ) : (
              <ActButton onAct={() => onBegin({ at: 'running', asked })}>
                {t('checkin.begin', { n: asked.items.length })}
              </ActButton>
            )}
          </li>
        )
      })}
    </ul>
  )
}
