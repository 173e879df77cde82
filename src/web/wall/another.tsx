import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { type Held, nameless } from './held.ts'
import { sealAnew } from './letters.ts'
import { type CaseView, openedOf, type RoomView, useOpened } from './use-opened.ts'

type Props = { held: Held; room: RoomView; it: CaseView; onChanged: () => void }

/** Another counsellor, with the letters the person ticks. The re-sealing happens here, in their own browser. */
export function Another({ held, room, it, onChanged }: Props) {
  const { t } = useWords()
  const act = useDo()
  const opened = useOpened(held, it.letters, it.id)
  const [to, setTo] = useState<string | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setBusy] = useState(false)
  const others = room.counsellors.filter((each) => each.id !== it.counsellor.id)
  const next = others.find((each) => each.id === to)
  if (others.length === 0) return null
  const go = async () => {
    if (!next) return
    setBusy(true)
    const taken = it.letters.filter((letter) => !left.has(letter.id))
    const letters = await sealAnew(held.keyring, taken, it.id, [held.keyring.recipient, next.recipient])
    if (await act('PUT /api/wall/cases/:id/counsellor', { id: it.id, to: next.id, letters }, nameless(held)))
      onChanged()
    setBusy(false)
  }
  return (
    <details className="sy-wall-another">
      <summary>{t('wall.another')}</summary>
      <p className="sy-small sy-quiet">{t('wall.another.why')}</p>
      <Select
        label={t('wall.another.who')}
        data={others.map((each) => ({ value: each.id, label: each.name }))}
        value={to}
        onChange={setTo}
      />
      {it.letters.map((letter) => {
        const words = openedOf(opened, letter)?.words
        if (!words) return null
        return (
          <Checkbox
            key={letter.id}
            label={`${letter.onDay} ${words.slice(0, 24)}`}
            checked={!left.has(letter.id)}
            onChange={(event) => {
              const next = new Set(left)
              if (event.currentTarget.checked) next.delete(letter.id)
              else next.add(letter.id)
              setLeft(next)
            }}
          />
        )
      })}
      <ActButton isBusy={isBusy} locked={next ? undefined : t('wall.another.who')} onAct={() => void go()}>
        {t('wall.another.go')}
      </ActButton>
    </details>
  )
}
