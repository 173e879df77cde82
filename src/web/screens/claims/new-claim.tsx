import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'

const EMPTY = { words: '', publishedIn: '', service: '', lane: '', owner: '' }
const FIELDS = [
  ['words', 'promised.add.words'],
  ['publishedIn', 'promised.add.where'],
  ['service', 'promised.add.service'],
  ['lane', 'promised.add.lane'],
  ['owner', 'promised.add.owner'],
] as const

/** A wording with an owner. It is a draft, or it was found outside; neither is approved by being written down. */
export function NewClaim({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [given, setGiven] = useState(EMPTY)
  const [minutes, setMinutes] = useState(1440)
  const [found, setFound] = useState(false)
  const isFull = FIELDS.every(([field]) => field === 'lane' || given[field].trim())
  const add = async () => {
    if (!(await act('POST /api/claims', { ...given, minutes, found }))) return
    setGiven(EMPTY)
    onClose()
  }
  return (
    <SideSheet title={t('promised.add')} opened={isOpen} size={480} onClose={onClose}>
      <div className="sy-promised-form">
        {FIELDS.map(([field, label]) => (
          <TextInput
            key={field}
            label={t(label)}
            value={given[field]}
            onChange={(event) => setGiven({ ...given, [field]: event.currentTarget.value })}
          />
        ))}
        <NumberInput
          label={t('promised.add.minutes')}
          min={1}
          max={525_600}
          value={minutes}
          onChange={(value) => setMinutes(Math.max(1, Math.round(Number(value) || 1)))}
        />
        <Checkbox
          label={t('promised.add.found')}
          checked={found}
          onChange={(event) => setFound(event.currentTarget.checked)}
        />
        <ActButton tone="primary" locked={isFull ? undefined : t('promised.add.locked')} onAct={() => void add()}>
          {t('promised.add.do')}
        </ActButton>
      </div>
    </SideSheet>
  )
}
