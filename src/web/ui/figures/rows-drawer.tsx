import './figures.css'
import { Table } from '@mantine/core'
import { useWords } from '../../i18n.ts'
import { SideSheet } from '../side-sheet.tsx'
import { EmptyState } from '../states.tsx'
import type { RowsView } from './figure-view.ts'

type Props = { rows: RowsView | null; onClose: () => void; onOpenRow?: (id: string) => void }

/** The rows behind a number: counted, out of, left out and why. */
export function RowsDrawer({ rows, onClose, onOpenRow }: Props) {
  return (
    <SideSheet title={rows?.title ?? ''} opened={rows !== null} size={640} onClose={onClose}>
      {rows && <RowsBehind rows={rows} onOpenRow={onOpenRow} />}
    </SideSheet>
  )
}

export function RowsBehind({ rows, onOpenRow }: { rows: RowsView; onOpenRow?: ((id: string) => void) | undefined }) {
  const { t } = useWords()
  return (
    <div className="sy-rows">
      <dl className="sy-rows-sum">
        <dt>{t('rows.counted')}</dt>
        <dd>{rows.numerator}</dd>
        <dt>{t('rows.of')}</dt>
        <dd>{rows.denominator}</dd>
        {rows.leftOut.map((each) => (
          <div key={each.why} className="sy-rows-out">
            <dt>{t('rows.left_out')}</dt>
            <dd>
              {each.n} <span className="sy-quiet">{each.why}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="sy-small sy-quiet">
        <strong>{t('rows.definition')}</strong> {rows.definition}
      </p>
      {rows.rows.length === 0 ? <EmptyState title={t('rows.none')} /> : <RowTable rows={rows} onOpenRow={onOpenRow} />}
    </div>
  )
}

const RowTable = ({ rows, onOpenRow }: { rows: RowsView; onOpenRow: ((id: string) => void) | undefined }) => (
  <Table>
    <Table.Thead>
      <Table.Tr>
        {rows.columns.map((column) => (
          <Table.Th key={column}>{column}</Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {rows.rows.map((row) => (
        <Table.Tr key={row.id} className={row.isCounted ? '' : 'is-left-out'}>
          {row.cells.map((cell, at) => (
            <Table.Td key={rows.columns[at]}>
              {at === 0 && onOpenRow ? (
                <button type="button" className="sy-link" onClick={() => onOpenRow(row.id)}>
                  {cell}
                </button>
              ) : (
                cell
              )}
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
)
