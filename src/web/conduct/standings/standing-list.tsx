import { Checkbox, Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import type { Role } from '#kernel/roles.ts'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Attention } from './attention.tsx'

export type Line = ApiOutput<'GET /api/conduct/standings'>['standings'][number]
const SHOWS = ['open', 'drafts', 'effective', 'over', 'all'] as const
const RUNGS = ['R2', 'R3', 'R4', 'R5', 'E'] as const
const DRAFTS: ReadonlySet<Role> = new Set(['lead', 'manager', 'second_line', 'legal', 'executive'])
const LIFTS: ReadonlySet<Role> = new Set(['manager', 'second_line', 'legal', 'executive'])
const HEARS: ReadonlySet<Role> = new Set(['manager', 'legal', 'compliance', 'executive'])
const OVER: readonly Line['status'][] = ['dropped', 'lifted', 'lapsed', 'extended']
const isRunning = (it: Line) => it.approver !== null && !OVER.includes(it.status)

export function StandingList() {
  const { t } = useWords()
  const { person } = useSession()
  const [show, setShow] = useState<(typeof SHOWS)[number]>('open')
  const [rung, setRung] = useState<(typeof RUNGS)[number] | null>(null)
  const all = useQuery({
    queryKey: ['standings', show, rung],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct/standings', { show, ...(rung ? { rung } : {}) }),
  })
  return (
    <>
      {HEARS.has(person.role) && <Attention />}
      <div className="sy-standing-bar">
        <Select
          label={t('standings.show')}
          data={SHOWS.map((value) => ({ value, label: t(`standings.show.${value}`) }))}
          value={show}
          onChange={(value) => setShow(SHOWS.find((one) => one === value) ?? 'open')}
          allowDeselect={false}
        />
        <Select
          label={t('standings.rung')}
          placeholder={t('standings.rung.any')}
          data={RUNGS.map((value) => ({ value, label: t(`standings.rung.${value}`) }))}
          value={rung}
          onChange={(value) => setRung(RUNGS.find((one) => one === value) ?? null)}
          clearable
        />
        {DRAFTS.has(person.role) && (
          <Link className="sy-link" to="/conduct/$part/$id" params={{ part: 'standings', id: 'new' }}>
            {t('standings.new')}
          </Link>
        )}
      </div>
      {all.isPending && <LoadingState rows={4} />}
      {all.isError && <ErrorState what={t('state.failed')} onRetry={() => void all.refetch()} />}
      {all.data && <Rows key={`${show} ${rung}`} lines={all.data.standings} mayLift={LIFTS.has(person.role)} />}
    </>
  )
}

function Rows({ lines, mayLift }: { lines: readonly Line[]; mayLift: boolean }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (lines.length === 0) return <EmptyState title={t('standings.none')} teach={t('standings.none.teach')} />
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <>
      <ul className="sy-standing-rows">
        {lines.map((it) => (
          <Row
            key={it.id}
            it={it}
            chosen={chosen.includes(it.id)}
            onChoose={mayLift && isRunning(it) ? () => toggle(it.id) : undefined}
          />
        ))}
      </ul>
      {chosen.length > 0 && <LiftSeveral ids={chosen} onDone={() => setChosen([])} />}
    </>
  )
}

function Row({ it, chosen, onChoose }: { it: Line; chosen: boolean; onChoose: (() => void) | undefined }) {
  const { t } = useWords()
  const when = useWhen()
  const name = it.customer.name ?? t('standings.no_name')
  return (
    <li>
      {onChoose && <Checkbox checked={chosen} onChange={onChoose} aria-label={t('standings.choose', { name })} />}
      <div className="sy-standing-row">
        <p>
          <Link className="sy-link" to="/conduct/$part/$id" params={{ part: 'standings', id: it.id }}>
            {name}
          </Link>
          <Tag>{t(`standings.rung.${it.rung}`)}</Tag>
          <Tag tone={it.effective ? 'act' : 'dashed'}>{t(`standings.status.${it.status}`)}</Tag>
          {it.appeal && !it.appeal.decided && (
            <Tag tone="time">{t('standings.appeal_due', { at: when.full(it.appeal.dueAt) })}</Tag>
          )}
          {it.endProposed && <Tag tone="care">{t('standings.end_proposed')}</Tag>}
        </p>
        {it.instruction && <p>{it.instruction}</p>}
        <p className="sy-small sy-quiet">
          {it.approver
            ? t('standings.by_two', { issuer: it.issuer, approver: it.approver })
            : t('standings.by_one', { issuer: it.issuer })}
          {it.lapseAt && ` · ${t('standings.until', { at: when.full(it.lapseAt) })}`}
          {isRunning(it) && it.reviewAt && ` · ${t('standings.look', { at: when.full(it.reviewAt) })}`}
        </p>
      </div>
    </li>
  )
}

/** One reason for all of them; whichever cannot be ended is named. */
function LiftSeveral({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [because, setBecause] = useState('')
  const [left, setLeft] = useState(0)
  const lift = async () => {
    const done = await act('POST /api/conduct/standings/lift', { ids: [...ids], because })
    if (!done) return
    setLeft(done.left.length)
    setBecause('')
    if (done.left.length === 0) onDone()
  }
  return (
    <section className="sy-standing-several" aria-label={t('standings.lift_several', { n: ids.length })}>
      <Textarea
        label={t('standings.lift.why')}
        autosize
        minRows={2}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <ActButton
        tone="primary"
        locked={because.trim() ? undefined : t('standings.why.locked')}
        onAct={() => void lift()}
      >
        {t('standings.lift_several', { n: ids.length })}
      </ActButton>
      {left > 0 && <p className="sy-small">{t('standings.left', { n: left })}</p>}
    </section>
  )
}
