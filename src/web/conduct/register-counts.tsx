import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useNow } from '../net/session.tsx'
import { RowsDrawer } from '../ui/figures/rows-drawer.tsx'
import { LoadingState } from '../ui/states.tsx'

type Register = ApiOutput<'GET /api/conduct/register'>
type Row = ApiOutput<'GET /api/conduct/register/rows'>['rows'][number]
type Count = number | null

const DAY = 86_400_000
const RUNGS = ['R2', 'R3', 'R4', 'R5', 'E'] as const
const CAME = ['proper', 'stopped', 'moved', 'repeated', 'undecided', 'watching'] as const
const LENGTHS = ['to_week', 'to_month', 'to_quarter', 'to_half_year', 'longer'] as const
const SHARES = ['looksOnTime', 'appealed', 'overturned', 'adjustmentsChecked'] as const
const SHARE_NAMES = {
  looksOnTime: 'register.share.looks',
  appealed: 'register.share.appealed',
  overturned: 'register.share.overturned',
  adjustmentsChecked: 'register.share.adjustments',
} as const

/** How many decisions of which kind, and what came of them. Few are not told. */
export function RegisterCounts({ days }: { days: number }) {
  const { t } = useWords()
  const today = useNow(60_000).slice(0, 10)
  const asked = useMemo(() => {
    const before = Date.parse(`${today}T00:00:00Z`) + DAY
    return { since: new Date(before - days * DAY).toISOString(), before: new Date(before).toISOString() }
  }, [today, days])
  const [isOpen, setOpen] = useState(false)
  const register = useQuery({
    queryKey: ['conduct', 'register', asked],
    meta: { topics: ['conduct'] },
    queryFn: () => call('GET /api/conduct/register', asked),
  })
  if (!register.data) return <LoadingState rows={3} />
  const { data } = register
  return (
    <section aria-label={t('register.decisions')}>
      <h2>{t('register.decisions')}</h2>
      <p>
        <button type="button" className="sy-figure-rows" onClick={() => setOpen(true)}>
          {data.all === null ? t('register.kept_back') : t('register.decisions.n', { n: data.all })}
        </button>
      </p>
      <div className="sy-register-cards">
        <Card title={t('register.by_rung')} of={RUNGS.map((it) => [t(`register.rung.${it}`), data.byRung[it]])} />
        <Card title={t('register.ninety')} of={CAME.map((it) => [t(`register.came.${it}`), data.watch[it]])} />
        <Card
          title={t('register.by_length')}
          of={LENGTHS.map((it) => [t(`register.length.${it}`), data.byLength[it]])}
        />
        <Shares register={data} />
      </div>
      {isOpen && <Decisions asked={asked} onClose={() => setOpen(false)} />}
    </section>
  )
}

function Card({ title, of }: { title: string; of: readonly (readonly [string, Count | undefined])[] }) {
  const { t } = useWords()
  const shown = of.filter(([, n]) => n !== 0)
  return (
    <div className="sy-register-card">
      <h3>{title}</h3>
      {shown.length === 0 && <p className="sy-quiet">{t('register.nothing')}</p>}
      <dl className="sy-register-list">
        {shown.map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{n ?? t('register.kept_back')}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Shares({ register }: { register: Register }) {
  const { t } = useWords()
  const told = ({ n, of }: { n: Count; of: Count }) => {
    if (of === 0) return t('register.nothing')
    return n === null || of === null ? t('register.kept_back') : t('register.n_of_m', { n, m: of })
  }
  return (
    <div className="sy-register-card">
      <h3>{t('register.how')}</h3>
      <dl className="sy-register-list">
        {SHARES.map((it) => (
          <div key={it}>
            <dt>{t(SHARE_NAMES[it])}</dt>
            <dd>{told(register[it])}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Decisions({ asked, onClose }: { asked: { since: string; before: string }; onClose: () => void }) {
  const { t } = useWords()
  const rows = useQuery({
    queryKey: ['conduct', 'register rows', asked],
    queryFn: () => call('GET /api/conduct/register/rows', asked),
  })
  if (!rows.data) return null
  const all = rows.data.rows
  const cells = (it: Row) => [
    t(`register.rung.${it.rung}`),
    t('register.days.n', { n: Math.round(it.days) }),
    it.watch ? t(`register.came.${it.watch}`) : '',
    it.appealed ? t('register.row.yes') : '',
  ]
  return (
    <RowsDrawer
      onClose={onClose}
      rows={{
        title: t('register.decisions'),
        definition: t('register.def.decisions'),
        numerator: all.length,
        denominator: all.length,
        leftOut: [],
        columns: [t('register.by_rung'), t('register.by_length'), t('register.ninety'), t('register.share.appealed')],
        rows: all.map((it) => ({ id: it.id, cells: cells(it), isCounted: true })),
      }}
    />
  )
}
