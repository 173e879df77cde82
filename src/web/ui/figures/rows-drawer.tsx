import './figures.css'
import { Table } from '@mantine/core'
import { useWords } from '../../i18n.ts'
import { SideSheet } from '../side-sheet.tsx'
import { EmptyState } from '../states.tsx'
import type { RowsView } from './figure-view.ts'

type Props = { rows: RowsView | null; onClose: () => void }

/** The rows behind a number: counted, out of, left out and why. */
export function RowsDrawer({ rows, onClose }: Props) {
  return (
    <SideSheet title={rows?.title ?? ''} opened={rows !== null} size={640} onClose={onClose}>
      {rows && <RowsBehind rows={rows} />}
    </SideSheet>
  )
}

export function RowsBehind({ rows }: { rows: RowsView }) {
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
      {rows.rows.length === 0 ? <EmptyState title={t('rows.none')} /> : <RowTable rows={rows} />}
    </div>
  )
}

const RowTable = ({ rows }: { rows: RowsView }) => (
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
            <Table.Td key={rows.columns[at]}>{cell}</Table.Td>
          ))}
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
)
