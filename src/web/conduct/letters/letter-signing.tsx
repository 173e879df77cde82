import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import type { Letter } from './letter-detail.tsx'

/** Legal signs what lies beside this, or says why not. The sums of text and pages are taken with it. */
export function Signing({ it }: { it: Letter }) {
  const { t } = useWords()
  const act = useDo()
  const [because, setBecause] = useState('')
  const stops =
    it.stops && (it.stops === 'conduct_letter.own_letter' ? t('letters.sign.own') : t('letters.sign.stopped'))
  const refuse = async () => {
    if (await act('PUT /api/conduct-letters/:id/refusal', { id: it.id, because })) setBecause('')
  }
  return (
    <section className="sy-letters-form" aria-label={t('letters.sign.title')}>
      <h3>{t('letters.sign.title')}</h3>
      <p className="sy-small sy-quiet">{stops ?? t('letters.sign.what')}</p>
      <ActButton
        tone="primary"
        locked={stops ?? undefined}
        onAct={() => void act('PUT /api/conduct-letters/:id/signature', { id: it.id, draft: it.draft })}
      >
        {t('letters.sign')}
      </ActButton>
      <Textarea
        label={t('letters.refuse.because')}
        autosize
        minRows={2}
        maxLength={1000}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <ActButton locked={because.trim() ? undefined : t('letters.refuse.locked')} onAct={() => void refuse()}>
        {t('letters.refuse')}
      </ActButton>
    </section>
  )
}
