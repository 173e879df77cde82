import { Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { spanText } from '../../case/claims/spans.ts'
import { useWords } from '../../i18n.ts'
import { call } from '../../net/call.ts'
import { useWhen } from '../../theme/place.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { EmptyState } from '../../ui/states.tsx'
import type { Claim, ClaimRows } from './claim-card.tsx'

type Props = { opened: { claim: Claim; of: ClaimRows } | null; onClose: () => void }
const COLUMNS = ['when', 'what', 'took', 'kept'] as const

/** The rows a number was counted from. */
export function ClaimRowsSheet({ opened, onClose }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const rows = useQuery({
    queryKey: ['claim-rows', opened?.claim.id, opened?.of],
    enabled: opened !== null,
    queryFn: () => call('GET /api/claims/:id/rows', { id: opened?.claim.id ?? '', of: opened?.of ?? 'actual' }),
  })
  const all = rows.data?.rows ?? []
  return (
    <SideSheet title={opened?.claim.words ?? ''} opened={opened !== null} size={640} onClose={onClose}>
      {all.length === 0 ? (
        <EmptyState title={t('rows.none')} />
      ) : (
        <>
          <p className="sy-small sy-quiet">{t('promised.rows.newest', { n: all.length })}</p>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {COLUMNS.map((column) => (
                  <Table.Th key={column}>{t(`promised.rows.${column}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {all.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td>{when.full(row.at)}</Table.Td>
                  <Table.Td>{row.label}</Table.Td>
                  <Table.Td>{row.minutes === null ? '–' : spanText(row.minutes, t)}</Table.Td>
                  <Table.Td>
                    {row.kept === null ? t('promised.rows.waiting') : t(row.kept ? 'page.rows.yes' : 'page.rows.no')}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </SideSheet>
  )
}
