import './help.css'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { ActButton } from '../ui/act-button.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'

type Props = { contact: string | null; onChoose: (colleague: string) => void; onClose: () => void }

/** Colleagues who can take a contact now. Only their names: why somebody is missing is nobody's business. */
export function TransferSheet({ contact, onChoose, onClose }: Props) {
  const { t } = useWords()
  const { data, isPending, refetch } = useQuery({
    queryKey: ['calm', contact],
    enabled: contact !== null,
    meta: { topics: ['floor'] },
    queryFn: () => call('GET /api/contacts/:id/colleagues', { id: contact ?? '' }),
  })
  return (
    <SideSheet title={t('help.transfer.title')} opened={contact !== null} size={380} onClose={onClose}>
      <p className="sy-small sy-quiet">{t('help.transfer.teach')}</p>
      {isPending && contact !== null && <LoadingState rows={3} />}
      {!isPending && !data && <ErrorState what={t('state.failed')} onRetry={() => void refetch()} />}
      {data?.colleagues.length === 0 && (
        <EmptyState title={t('help.transfer.none')} teach={t('help.transfer.none.teach')} />
      )}
      <ul className="sy-help-list">
        {data?.colleagues.map((it) => (
          <li key={it.id}>
            <strong>{it.name}</strong>
            <ActButton onAct={() => onChoose(it.id)}>{t('help.transfer')}</ActButton>
          </li>
        ))}
      </ul>
    </SideSheet>
  )
}
