import { NumberInput, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { WORK_FACTS, type WorkFact } from '#eap/formal-referrals/formal-referral.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ActButton } from '../ui/act-button.tsx'

const isKind = (it: string | null): it is WorkFact['kind'] => WORK_FACTS.some((kind) => kind === it)

/** Numbers and days: there is nothing here to write a guess in. */
export function FormalAsk({ onAsked }: { onAsked: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const { person } = useSession()
  const people = useQuery({
    queryKey: ['people'],
    queryFn: () => call('GET /api/people', {}),
    enabled: person.role !== 'hr',
  })
  const [employee, setEmployee] = useState<string | null>(null)
  const [kind, setKind] = useState<string | null>(null)
  const [count, setCount] = useState<number | string>(1)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const missing = !employee || !isKind(kind) || typeof count !== 'number' || !from || !to
  const ask = async () => {
    if (!employee || !isKind(kind) || typeof count !== 'number') return
    if (!(await act('POST /api/formal-referrals', { employee, facts: [{ kind, count, from, to }] }))) return
    setEmployee(null)
    setKind(null)
    onAsked()
  }
  const others = people.data?.people.filter((it) => it.id !== person.id && it.role !== 'client') ?? []
  return (
    <details className="sy-wall-formal">
      <summary>{t('wall.formal.ask')}</summary>
      <p className="sy-small sy-quiet">{t('wall.formal.ask.why')}</p>
      {person.role === 'hr' ? (
        <TextInput
          label={t('wall.formal.colleague')}
          value={employee ?? ''}
          onChange={(event) => setEmployee(event.currentTarget.value)}
        />
      ) : (
        <Select
          searchable
          label={t('wall.formal.colleague')}
          data={others.map((it) => ({ value: it.key, label: it.name }))}
          value={employee}
          onChange={setEmployee}
        />
      )}
      <div className="sy-wall-fields">
        <Select
          label={t('wall.formal.kind')}
          data={WORK_FACTS.map((it) => ({
            value: it,
            label: t(`wall.formal.${it}`, { count: '' }).replaceAll(/\s+/g, ' '),
          }))}
          value={kind}
          onChange={setKind}
        />
        <NumberInput label={t('wall.formal.count')} min={1} max={999} value={count} onChange={setCount} />
        <TextInput
          type="date"
          label={t('wall.formal.first')}
          value={from}
          onChange={(e) => setFrom(e.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('wall.formal.last')}
          value={to}
          onChange={(e) => setTo(e.currentTarget.value)}
        />
      </div>
      <ActButton locked={missing ? t('wall.formal.locked') : undefined} onAct={() => void ask()}>
        {t('wall.formal.send')}
      </ActButton>
    </details>
  )
}
