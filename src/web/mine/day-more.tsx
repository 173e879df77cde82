import './mine.css'
import { Checkbox, Select, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { PROMPTS, type Prompt } from '#care/plans/plan.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { GrowingNote, useStrain } from './strain-part.tsx'

type MyCare = ApiOutput<'GET /api/my-care'>
const ON_PLANS: ReadonlySet<string> = new Set(['agent', 'lead', 'manager'])
const noon = (day: string) => `${day}T04:00:00Z`

/** Three minutes on offer after a long contact, and ten hard days in a row: both for whoever sits here, above the rest. */
export function DayMinutes() {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const { person } = useSession()
  const strain = useStrain()
  const offer = useQuery({
    queryKey: ['minutes'],
    meta: { topics: [`person:${person.id}`] },
    queryFn: () => call('GET /api/presence/minutes', {}),
  })
  const until = offer.data?.offeredUntil
  return (
    <>
      {until && (
        <section className="sy-own-note" aria-label={t('own.minutes')}>
          <p>{t('own.minutes')}</p>
          <p className="sy-own-acts">
            <ActButton onAct={() => void act('POST /api/presence/minutes', {}).then(() => offer.refetch())}>
              {t('own.minutes.take')}
            </ActButton>
            <span className="sy-caption sy-quiet">{t('own.minutes.until', { at: when.clock(until) })}</span>
          </p>
        </section>
      )}
      {strain.data?.keepsGrowing && <GrowingNote />}
    </>
  )
}

/** Folded under rest: what is planned for me, the talk after the shift, and the way to everything that is mine alone. */
export function DayMine() {
  const { t } = useWords()
  const go = useNavigate()
  const { person } = useSession()
  const care = useQuery({
    queryKey: ['my-care'],
    enabled: ON_PLANS.has(person.role),
    meta: { topics: ['care-plans'] },
    queryFn: () => call('GET /api/my-care', {}),
  })
  return (
    <section>
      {care.data && <Planned care={care.data} />}
      {care.data?.talk && <Talk talk={care.data.talk} />}
      <button type="button" className="sy-link sy-own-way" onClick={() => void go({ to: '/mine' })}>
        {t('own.open')}
      </button>
      <p className="sy-caption sy-quiet">{t('own.open.what')}</p>
    </section>
  )
}

function Planned({ care }: { care: MyCare }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const choose = (asked: MyCare['asked'][number], day: string, can: boolean) => {
    const days = asked.days.filter((it) => (it.day === day ? can : it.mine)).map((it) => it.day)
    void act('PUT /api/my-care/:id/dates', { id: asked.id, days })
  }
  if (care.coming.length === 0 && care.asked.length === 0) return null
  return (
    <details className="sy-own-fold">
      <summary>{t('own.care')}</summary>
      {care.coming.map((it) => (
        <p key={it.id} className="sy-small">
          {when.day(noon(it.day))} {it.words}
        </p>
      ))}
      {care.asked.map((asked) => (
        <fieldset key={asked.id} className="sy-own-days">
          <legend className="sy-small">{t('own.care.dates', { what: asked.words })}</legend>
          {asked.days.map((it) => (
            <Checkbox
              key={it.day}
              label={when.day(noon(it.day))}
              checked={it.mine}
              onChange={(event) => choose(asked, it.day, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      ))}
    </details>
  )
}

function Talk({ talk }: { talk: NonNullable<MyCare['talk']> }) {
  const { t } = useWords()
  const act = useDo()
  const queries = useQueryClient()
  const [prompt, setPrompt] = useState<Prompt>('went_well')
  const [words, setWords] = useState('')
  const [named, setNamed] = useState(false)
  const again = () => queries.invalidateQueries({ queryKey: ['my-care'] })
  const say = async () => {
    if (!words.trim() || !(await act('POST /api/care-talk', { prompt, words, named }))) return
    setWords('')
    await again()
  }
  return (
    <details className="sy-own-fold">
      <summary>{t('own.talk')}</summary>
      {talk.notes.map((it) => (
        <p key={it.id} className="sy-small">
          <span className="sy-quiet">{t(`own.talk.${it.prompt}`)}</span> {it.words} {it.by && <em>{it.by}</em>}{' '}
          {it.mine && (
            <button
              type="button"
              className="sy-link"
              onClick={() => void act('DELETE /api/care-talk/:id/name', { id: it.id }).then(again)}
            >
              {t('own.talk.unsign')}
            </button>
          )}
        </p>
      ))}
      <div className="sy-own-form">
        <Select
          aria-label={t('own.talk')}
          data={PROMPTS.map((value) => ({ value, label: t(`own.talk.${value}`) }))}
          value={prompt}
          allowDeselect={false}
          onChange={(value) => setPrompt(PROMPTS.find((it) => it === value) ?? 'went_well')}
        />
        <TextInput
          label={t('own.talk.words')}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Checkbox
          label={t('own.talk.named')}
          checked={named}
          onChange={(event) => setNamed(event.currentTarget.checked)}
        />
        <p className="sy-caption sy-quiet">{t('own.talk.why')}</p>
        <ActButton locked={words.trim() ? undefined : t('own.talk.words')} onAct={() => void say()}>
          {t('own.talk.say')}
        </ActButton>
      </div>
    </details>
  )
}
