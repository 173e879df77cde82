import { Radio, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { MODES, type Mode } from '#routing/modes/rule-in-force.ts'
import type { Preset } from '#routing/protective/weights.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import type { Made } from './prices.ts'
import { REASON_LEAST } from './rule-history.tsx'

type Props = { preset: Preset; at: string; price: Made | undefined; onDone: () => void }

/** How a rule begins, and why. It is saved with the price that stands above it, or not at all. */
export function RuleForm({ preset, at, price, onDone }: Props) {
  const { t } = useWords()
  const act = useDo()
  const [mode, setMode] = useState<Mode>('live')
  const [reason, setReason] = useState('')
  const form = useRef<HTMLElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const save = async () => {
    if (!price) return
    if (await act('POST /api/routing-rules', { preset, mode, reason, price: { ...price, at } })) onDone()
  }
  const locked = !price
    ? t('modes.save.price')
    : reason.trim().length < REASON_LEAST
      ? t('modes.reason.locked')
      : undefined
  return (
    <section ref={form} className="sy-modes-part sy-modes-form" aria-labelledby="modes-save">
      <h2 id="modes-save">{t('modes.save.title', { preset: t(`modes.preset.${preset}`) })}</h2>
      <Radio.Group
        label={t('modes.how')}
        value={mode}
        onChange={(value) => setMode(MODES.find((it) => it === value) ?? 'live')}
      >
        <div className="sy-modes-ways">
          {MODES.map((it) => (
            <Radio key={it} value={it} label={t(`modes.mode.${it}`)} description={t(`modes.mode.${it}.teach`)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('modes.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="sy-modes-row">
        <ActButton tone="primary" locked={locked} onAct={() => void save()}>
          {t('modes.save')}
        </ActButton>
        <ActButton tone="quiet" onAct={onDone}>
          {t('modes.cancel')}
        </ActButton>
      </div>
    </section>
  )
}
