import { useQuery } from '@tanstack/react-query'
import type { ConductFigure } from '#insight/conduct/figure.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { RowsDrawer } from '../ui/figures/rows-drawer.tsx'

export type Opened = {
  figure: ConductFigure
  kind?: string
  n: number
  m: number
  excluded: Readonly<Record<string, number>>
}

/** The rows behind a number. A day and whether it counts: it leads to nobody. */
export function RegisterRows({ of, days, onClose }: { of: Opened; days: number; onClose: () => void }) {
  const { t } = useWords()
  const asked = { figure: of.figure, days, ...(of.kind ? { kind: of.kind } : {}) }
  const rows = useQuery({
    queryKey: ['conduct', 'rows', asked],
    queryFn: () => call('GET /api/conduct/figures/:figure/rows', asked),
  })
  if (!rows.data) return null
  const nameOf = (kind: string) => t(`register.kind.${kind}` as 'register.kind.insult')
  const counts = (it: { counts: boolean | null; because: string | null }) =>
    it.because
      ? t(`register.why.${it.because}` as 'register.why.too_recent')
      : t(it.counts ? 'register.row.yes' : 'register.row.no')
  const title = t(`register.${of.figure}`)
  return (
    <RowsDrawer
      onClose={onClose}
      rows={{
        title: of.kind ? `${title} · ${nameOf(of.kind)}` : title,
        definition: `${t(`register.def.${of.figure}`)} ${t('register.first', { n: rows.data.total })}`,
        numerator: of.n,
        denominator: of.m,
        leftOut: Object.entries(of.excluded).map(([why, n]) => ({
          why: t(`register.why.${why}` as 'register.why.too_recent'),
          n,
        })),
        columns: [t('register.row.day'), t('register.row.kind'), t('register.row.counts')],
        rows: rows.data.rows.map((it, at) => ({
          id: `${at}`,
          cells: [it.day, it.kind.split(' ').filter(Boolean).map(nameOf).join(t('list.comma')), counts(it)],
          isCounted: it.counts === true,
        })),
      }}
    />
  )
}
