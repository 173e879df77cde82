import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { type Say, useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { WinsScreen } from '../screens/wins-screen.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import type { FigureView, RowsView } from '../ui/figures/figure-view.ts'
import { ErrorState, LoadingState } from '../ui/states.tsx'

type WinsAnswer = ApiOutput<'GET /api/wins'>
type FigureAnswer = WinsAnswer['figures'][number]
const DAYS = 7
const MAY_OPEN = ['lead', 'second_line', 'qa', 'executive', 'client', 'department']

/** Three parties, nine figures, each of them open to its rows. */
export function WinsPage() {
  const { t } = useWords()
  const when = useWhen()
  const { person } = useSession()
  const [opened, setOpened] = useState<FigureAnswer['id'] | null>(null)
  const wins = useQuery({
    queryKey: ['wins'],
    meta: { topics: ['wins'] },
    queryFn: () => call('GET /api/wins', { days: DAYS }),
  })
  const mayOpen = MAY_OPEN.includes(person.role)
  const rows = useQuery({
    queryKey: ['rows', opened],
    enabled: opened !== null && mayOpen,
    queryFn: () => call('GET /api/wins/:figure/rows', { figure: opened ?? 'heard', days: DAYS }),
  })
  const acts = useMemo(
    () => ({
      ...(mayOpen ? { onRows: (id: string) => setOpened(id as FigureAnswer['id']) } : {}),
      onCloseRows: () => setOpened(null),
    }),
    [mayOpen],
  )
  if (wins.isPending)
    return (
      <ScreenFrame title={t('wins.title')}>
        <LoadingState rows={3} height={200} />
      </ScreenFrame>
    )
  if (!wins.data)
    return (
      <ScreenFrame title={t('wins.title')}>
        <ErrorState what={t('state.failed')} onRetry={() => void wins.refetch()} />
      </ScreenFrame>
    )
  const { data } = wins
  const figure = data.figures.find((it) => it.id === opened)
  return (
    <WinsScreen
      wins={{
        period: `${when.shortDay(data.from)} – ${when.shortDay(data.to)}`,
        comparedWith: `${when.shortDay(data.before)} – ${when.shortDay(data.from)}`,
        scope: t('page.wins.scope'),
        readerName: person.name,
        sentence: sentenceOf(data.figures, t),
        figures: data.figures.map((it) => toFigure(it, t, when)),
        calculatedAt: data.to,
        definitions: 1,
      }}
      rows={figure && rows.data ? toRows(figure, rows.data.rows, t, when) : null}
      acts={acts}
    />
  )
}

/** One sentence from the nine verdicts, by rule. */
function sentenceOf(figures: readonly FigureAnswer[], t: Say): string {
  const named = (verdict: FigureAnswer['verdict']) =>
    figures.filter((it) => it.verdict === verdict).map((it) => t(`figure.${it.id}`))
  const [better, worse] = [named('better'), named('worse')]
  const untold = figures.filter((it) => it.verdict === 'cannot_tell').length
  return [
    better.length > 0 ? t('page.wins.better', { what: better.join(t('list.comma')) }) : '',
    worse.length > 0 ? t('page.wins.worse', { what: worse.join(t('list.comma')) }) : '',
    better.length + worse.length === 0
      ? t(untold === figures.length ? 'page.wins.cannot_tell' : 'page.wins.no_change')
      : '',
    untold > 0 && untold < figures.length ? t('page.wins.untold', { n: untold }) : '',
  ]
    .filter(Boolean)
    .join(t('page.wins.joint'))
}

const percent = (share: number) => (Math.round(share * 1000) / 10).toFixed(1)

function toFigure(it: FigureAnswer, t: Say, when: ReturnType<typeof useWhen>): FigureView {
  const was = it.was.denominator > 0 ? it.was.numerator / it.was.denominator : null
  const now = it.denominator > 0 ? it.numerator / it.denominator : null
  const shown = it.denominator >= it.enough && now !== null
  const excluded = Object.entries(it.excluded).map(([because, n]) =>
    t('page.wins.left_out', { n, why: t(`page.excluded.${because}` as 'page.excluded.too_recent') }),
  )
  return {
    id: it.id,
    title: t(`figure.${it.id}`),
    whose: it.whose,
    verdict: it.verdict,
    direction: was === null || now === null || Math.abs(now - was) < 0.005 ? 'flat' : now > was ? 'up' : 'down',
    value: shown ? percent(now) : null,
    unit: '%',
    counted: t('page.wins.n_of_m', { n: it.numerator, m: it.denominator }),
    interval:
      it.denominator === 0
        ? t('page.wins.no_rows')
        : shown
          ? t('page.wins.interval', { low: percent(it.low), high: percent(it.high) })
          : t('page.wins.too_few', { n: it.enough }),
    exclusions: [
      ...excluded,
      was === null ? t('page.wins.no_before') : t('page.wins.was', { n: it.was.numerator, m: it.was.denominator }),
    ].join(t('page.wins.joint')),
    trend: it.trend
      .filter((point) => point.denominator > 0)
      .map((point) => ({
        label: when.shortDay(`${point.day}T12:00:00Z`),
        value: Math.round((point.numerator / point.denominator) * 100),
        ...wilson(point.numerator, point.denominator),
      })),
  }
}

/** For the band behind the line only; the figures themselves come with their interval from the house. */
function wilson(numerator: number, denominator: number): { low: number; high: number } {
  const [p, z] = [numerator / denominator, 1.96]
  const middle = (p + (z * z) / (2 * denominator)) / (1 + (z * z) / denominator)
  const half =
    (z / (1 + (z * z) / denominator)) *
    Math.sqrt((p * (1 - p)) / denominator + (z * z) / (4 * denominator * denominator))
  return { low: (middle - half) * 100, high: (middle + half) * 100 }
}

function toRows(
  it: FigureAnswer,
  rows: ApiOutput<'GET /api/wins/:figure/rows'>['rows'],
  t: Say,
  when: ReturnType<typeof useWhen>,
): RowsView {
  return {
    title: t(`figure.${it.id}`),
    definition: t(`figure.${it.id}.means`),
    numerator: it.numerator,
    denominator: it.denominator,
    leftOut: Object.entries(it.excluded).map(([because, n]) => ({
      why: t(`page.excluded.${because}` as 'page.excluded.too_recent'),
      n,
    })),
    columns: [t('page.rows.when'), t('page.rows.what'), t('page.rows.counts')],
    rows: rows.map((row) => ({
      id: row.id,
      isCounted: row.counts !== null,
      cells: [
        when.full(row.at),
        row.label || t(`page.rows.${row.about}`),
        row.counts === null
          ? t(`page.excluded.${row.because ?? 'too_recent'}` as 'page.excluded.too_recent')
          : t(row.counts ? 'page.rows.yes' : 'page.rows.no'),
      ],
    })),
  }
}
