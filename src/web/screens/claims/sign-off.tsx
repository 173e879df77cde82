import { NumberInput, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { ActButton } from '../../ui/act-button.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import type { Claim } from './claim-card.tsx'

const HUNDREDTHS = 100

/** Nobody signs a wording before they have seen how many people it will let down. */
export const SignOff = ({ claim, onClose }: { claim: Claim | null; onClose: () => void }) => {
  const { t } = useWords()
  return (
    <SideSheet title={t('promised.sign')} opened={claim !== null} size={480} onClose={onClose}>
      {claim && <SignForm key={claim.id} claim={claim} onClose={onClose} />}
    </SideSheet>
  )
}

function SignForm({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const { t, language } = useWords()
  const act = useDo()
  const [orders, setOrders] = useState(claim.breaches?.orders ?? 1000)
  const [each, setEach] = useState(0)
  const [reason, setReason] = useState('')
  const asked = { id: claim.id, orders, each: Math.round(each * HUNDREDTHS) }
  const counted = useQuery({
    queryKey: ['breaches', claim.id, orders, each],
    meta: { topics: ['claims'] },
    queryFn: () => call('GET /api/claims/:id/breaches', asked),
    placeholderData: (before) => before,
  })
  const breaches = counted.data?.breaches ?? null
  const isFresh = counted.data !== undefined && !counted.isPlaceholderData
  const sign = async () => {
    if (await act('PUT /api/claims/:id/sign-off', { ...asked, reason, seen: breaches?.expected ?? null })) onClose()
  }
  const money = (hundredths: number) => new Intl.NumberFormat(language).format(hundredths / HUNDREDTHS)
  return (
    <div className="sy-promised-form">
      <p>
        <strong>{claim.words}</strong>
      </p>
      <NumberInput
        label={t('promised.sign.orders')}
        min={1}
        max={10_000_000}
        value={orders}
        onChange={(value) => setOrders(Math.max(1, Math.round(Number(value) || 1)))}
      />
      <NumberInput
        label={t('promised.sign.each')}
        min={0}
        max={1_000_000}
        value={each}
        onChange={(value) => setEach(Number(value) || 0)}
      />
      {counted.data && (
        <p className="sy-promised-sum" role="status">
          {breaches
            ? t('promised.sign.expected', {
                m: breaches.orders,
                n: breaches.expected,
                low: breaches.low,
                high: breaches.high,
                cost: money(breaches.cost),
              })
            : t('promised.sign.unknown', { n: counted.data.of })}
        </p>
      )}
      <Textarea
        label={t('promised.sign.why')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ActButton
        tone="primary"
        isBusy={!isFresh}
        locked={reason.trim() ? undefined : t('promised.sign.why')}
        onAct={() => void sign()}
      >
        {t('promised.sign.do')}
      </ActButton>
    </div>
  )
}
