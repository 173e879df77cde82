import './help.css'
import { Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { HANDED_BECAUSE, type HandedBecause } from '../../routing/rule/handed.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'
import { ActButton } from '../ui/act-button.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'

type Props = {
  contact: string | null
  /** Nobody asked for help here, so whoever gives it away says why. */
  asksWhy?: boolean
  onChoose: (colleague: string, because: HandedBecause) => void
  onClose: () => void
}

/** Colleagues who can take a contact now. Only their names: why somebody is missing is nobody's business. */
export function TransferSheet({ contact, asksWhy = false, onChoose, onClose }: Props) {
  const { t } = useWords()
  const [because, setBecause] = useState<HandedBecause>(asksWhy ? 'relief' : 'asked_for_help')
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
      {asksWhy && (
        <Radio.Group
          label={t('why.because')}
          description={t('why.because.teach')}
          value={because}
          onChange={(value) => setBecause(HANDED_BECAUSE.find((it) => it === value) ?? because)}
        >
          {HANDED_BECAUSE.filter((it) => it !== 'asked_for_help').map((it) => (
            <Radio key={it} value={it} label={t(`handed.${it}`)} mt={6} />
          ))}
        </Radio.Group>
      )}
      <ul className="sy-help-list">
        {data?.colleagues.map((it) => (
          <li key={it.id}>
            <strong>{it.name}</strong>
            <ActButton onAct={() => onChoose(it.id, because)}>{t('help.transfer')}</ActButton>
          </li>
        ))}
      </ul>
    </SideSheet>
  )
}
