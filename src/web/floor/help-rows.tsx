import './help.css'
import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'

type Help = ApiOutput<'GET /api/help/figures'>

/** The calls behind the floor's own speed. Nobody's name is in them, not even hidden. */
export function HelpRowsSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords()
  const { data, isPending, refetch } = useQuery({
    queryKey: ['help-figures'],
    enabled: opened,
    meta: { topics: ['floor'] },
    queryFn: () => call('GET /api/help/figures', {}),
  })
  return (
    <SideSheet title={t('help.rows.title')} opened={opened} size={520} onClose={onClose}>
      <p className="sy-small sy-quiet">{t('help.rows.why')}</p>
      {isPending && opened && <LoadingState rows={3} />}
      {!isPending && !data && <ErrorState what={t('state.failed')} onRetry={() => void refetch()} />}
      {data && <HelpRows help={data} />}
    </SideSheet>
  )
}

export function HelpRows({ help }: { help: Help }) {
  const { t } = useWords()
  const when = useWhen()
  if (help.rows.length === 0) return <EmptyState title={t('help.rows.none')} teach={t('help.rows.none.teach')} />
  return (
    <table className="sy-help-rows">
      <thead>
        <tr>
          {(['at', 'took', 'asked'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`help.rows.${head}`)}
            </th>
          ))}
          <th scope="col">{t('help.out.ask')}</th>
        </tr>
      </thead>
      <tbody>
        {help.rows.map((row) => (
          <tr key={row.id}>
            <td>
              <time dateTime={row.askedAt} title={when.full(row.askedAt)}>
                {when.clock(row.askedAt)}
              </time>
            </td>
            <td>
              {row.leftOut
                ? t(`help.rows.${row.leftOut}`)
                : row.seconds === null
                  ? t('help.rows.nobody')
                  : t('page.seconds', { n: row.seconds })}
            </td>
            <td>{row.offers}</td>
            <td>{row.outcome ? t(`help.out.${row.outcome}` as 'help.out.solved') : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
