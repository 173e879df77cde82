import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ApiInput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'

type Next = ApiInput<'PUT /api/stuck/:id/outcome'>['next']
type Seat = ApiInput<'PUT /api/stuck/:id/seats/:seat'>['seat']
const NEXT_STEPS: readonly Next[] = ['plan', 'advice', 'warning', 'restriction', 'matter', 'nothing']

export function SeatForm({ id, seat }: { id: string; seat: Seat }) {
  const { t } = useWords()
  const act = useDo()
  const [person, setPerson] = useState('')
  return (
    <span className="sy-stuck-inline">
      <TextInput
        label={t('stuck.seat.key')}
        value={person}
        onChange={(event) => setPerson(event.currentTarget.value)}
      />
      <ActButton
        locked={person.trim() ? undefined : t('stuck.seat.key')}
        onAct={() => void act('PUT /api/stuck/:id/seats/:seat', { id, seat, person: person.trim() })}
      >
        {t('stuck.seat.take')}
      </ActButton>
    </span>
  )
}

export function ConveneForm({ id, meetsAt }: { id: string; meetsAt: string | null }) {
  const { t } = useWords()
  const act = useDo()
  const [at, setAt] = useState('')
  if (meetsAt) return null
  return (
    <div className="sy-stuck-inline">
      <MomentInput label={t('stuck.when')} value={at} onChange={setAt} />
      <ActButton
        tone="primary"
        locked={at ? undefined : t('stuck.when')}
        onAct={() => void act('PUT /api/stuck/:id/meeting', { id, at: new Date(at).toISOString() })}
      >
        {t('stuck.convene')}
      </ActButton>
    </div>
  )
}

export function ViewForm({ id, view }: { id: string; view: string }) {
  const { t } = useWords()
  const act = useDo()
  const [words, setWords] = useState(view)
  return (
    <>
      <Textarea
        label={t('stuck.view')}
        autosize
        minRows={2}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ActButton
        locked={words.trim() ? undefined : t('stuck.view')}
        onAct={() => void act('PUT /api/stuck/:id/view', { id, words: words.trim() })}
      >
        {t('stuck.view.keep')}
      </ActButton>
    </>
  )
}

export function OutcomeForm({ id }: { id: string }) {
  const { t } = useWords()
  const act = useDo()
  const [next, setNext] = useState<Next>('plan')
  const [because, setBecause] = useState('')
  return (
    <>
      <Select
        label={t('stuck.outcome')}
        data={NEXT_STEPS.map((value) => ({ value, label: t(`stuck.next.${value}`) }))}
        value={next}
        onChange={(value) => setNext(NEXT_STEPS.find((it) => it === value) ?? 'plan')}
        allowDeselect={false}
      />
      <Textarea
        label={t('stuck.because')}
        autosize
        minRows={2}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <ActButton
        locked={because.trim() ? undefined : t('stuck.because')}
        onAct={() => void act('PUT /api/stuck/:id/outcome', { id, next, because: because.trim() })}
      >
        {t('stuck.settle')}
      </ActButton>
    </>
  )
}
