import './claims.css'
import { Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language } from '#kernel/language.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useNow, useSession } from '../../net/session.tsx'
import { fromLocalInput, toLocalInput } from '../../pages/promise-drafts.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { MomentInput } from '../../ui/moment-input.tsx'
import { type Sayable, SayableLines } from './sayable-lines.tsx'
import { spanText } from './spans.ts'

type Props = { contact: string; language: Language }
const NO_LANE = { service: '', lane: '' }
const keyOf = (it: { service: string; lane: string }) => `${it.service}\n${it.lane}`

/** "When will it be there?" The time that is kept, before the one that is advertised comes to mind. */
export function SayPanel({ contact, language }: Props) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isOpen, setOpen] = useState<boolean | null>(null)
  const lanes = useQuery({ queryKey: ['services'], staleTime: 300_000, queryFn: () => call('GET /api/services', {}) })
  const orders = useQuery({
    queryKey: ['orders', contact],
    queryFn: () => call('GET /api/contacts/:id/orders', { id: contact }),
  })
  const order = orders.data?.orders.find((it) => it.state === 'running' || it.state === 'at_risk')
  const services = lanes.data?.services ?? []
  const wanted = chosen ?? (order ? keyOf(order) : services.length === 1 ? keyOf(services[0] ?? NO_LANE) : null)
  const lane = services.find((it) => keyOf(it) === wanted)
  if (services.length === 0) return null
  const shown = isOpen ?? order !== undefined
  return (
    <section className="sy-say" aria-label={t('promised.say')}>
      <button type="button" className="sy-link" aria-expanded={shown} onClick={() => setOpen(!shown)}>
        {t('promised.say')}
      </button>
      {shown && (
        <>
          <Select
            label={t('promised.say.lane')}
            data={services.map((it) => ({
              value: keyOf(it),
              label: [it.service, it.lane].filter(Boolean).join(' · '),
            }))}
            value={lane ? keyOf(lane) : null}
            placeholder={t('promised.say.lane')}
            allowDeselect={false}
            onChange={setChosen}
          />
          {lane && (
            <SayOf
              key={keyOf(lane)}
              contact={contact}
              lane={lane}
              began={order && keyOf(order) === keyOf(lane) ? order.orderedAt : null}
              language={language}
            />
          )}
        </>
      )}
    </section>
  )
}

type OfProps = {
  contact: string
  lane: { service: string; lane: string }
  /** When it began, if it is on its way: what is said then counts from now on. */
  began: string | null
  language: Language
}

function SayOf({ contact, lane, began, language }: OfProps) {
  const { t } = useWords()
  const act = useDo()
  const now = useNow(60_000)
  const { zone } = useSession()
  const [by, setBy] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const [noted, setNoted] = useState<string | null>(null)
  const sayable = useQuery({
    queryKey: ['sayable', keyOf(lane), began, language],
    queryFn: () => call('GET /api/sayable', { ...lane, language, ...(began ? { from: began } : {}) }),
  }).data
  if (!sayable) return null
  const say = async (words: string, basis: 'article' | 'standard', minutes: number) => {
    const moment = by ? fromLocalInput(by, zone) : null
    const need = moment ? { need: { by: moment, why } } : {}
    const said = { id: contact, ...lane, words: words.slice(0, 300), basis, minutes: Math.ceil(minutes), ...need }
    const answer = await act('POST /api/contacts/:id/said-times', said)
    if (!answer) return
    setNoted(
      answer.warned ? t('promised.say.warned', { n: answer.kept.kept, m: answer.kept.of }) : t('promised.say.noted'),
    )
  }
  return (
    <>
      <SayableLines sayable={sayable} />
      {by === null ? (
        <ActButton tone="quiet" onAct={() => setBy(toLocalInput(now, zone))}>
          {t('claims.need.open')}
        </ActButton>
      ) : (
        <NeedFields by={by} why={why} onBy={setBy} onWhy={setWhy} />
      )}
      <Said sayable={sayable} onSay={(...it) => void say(...it)} />
      {noted && (
        <p className="sy-small" role="status">
          {noted}
        </p>
      )}
    </>
  )
}

type NeedProps = { by: string; why: string; onBy: (by: string) => void; onWhy: (why: string) => void }

function NeedFields({ by, why, onBy, onWhy }: NeedProps) {
  const { t } = useWords()
  return (
    <>
      <MomentInput label={t('promised.say.need')} value={by} onChange={onBy} />
      <TextInput label={t('promised.say.why')} value={why} onChange={(event) => onWhy(event.currentTarget.value)} />
    </>
  )
}

type SaidProps = {
  sayable: Sayable
  onSay: (words: string, basis: 'article' | 'standard', minutes: number) => void
}

function Said({ sayable, onSay }: SaidProps) {
  const { t } = useWords()
  const { sure, sentence, standard } = sayable
  return (
    <p className="sy-claims-acts">
      {sure && sentence && (
        <ActButton onAct={() => onSay(sentence, 'article', sure.minutes)}>{t('promised.say.this')}</ActButton>
      )}
      {standard && (
        <ActButton tone="quiet" onAct={() => onSay(standard.words, 'standard', standard.minutes)}>
          {t('promised.say.standard', { span: spanText(standard.minutes, t) })}
        </ActButton>
      )}
    </p>
  )
}
