import './coaching.css'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../i18n.ts'
import { useNow, useSession } from '../net/session.tsx'
import { fromLocalInput, toLocalInput } from '../pages/promise-drafts.ts'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'

/** One thing after another, each under its own heading. */
export function CoachingPart({
  title,
  teach,
  children,
}: {
  title: ReactNode
  teach?: string | undefined
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="sy-coaching-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {teach && <p className="sy-small sy-quiet">{teach}</p>}
      {children}
    </section>
  )
}

/** A form that waits behind its name until somebody wants it. */
export function Opens({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return isOpen ? children : <ActButton onAct={() => setOpen(true)}>{label}</ActButton>
}

/** A moment the person chooses: the same hour tomorrow until they say otherwise. */
export function useMoment(label: string) {
  const { zone } = useSession()
  const now = useNow(60_000)
  const [typed, setTyped] = useState<string | null>(null)
  const value = typed ?? toLocalInput(new Date(Date.parse(now) + 86_400_000).toISOString(), zone)
  return { at: fromLocalInput(value, zone), field: <MomentInput label={label} value={value} onChange={setTyped} /> }
}

/** Five steps between two words, without a face and without a number. */
export function Scale(props: {
  label: string
  low: string
  high: string
  value: number | null
  onChange: (value: number) => void
}) {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset className="sy-coaching-scale">
      <legend>{props.label}</legend>
      <span className="sy-small sy-quiet">{props.low}</span>
      {[1, 2, 3, 4, 5].map((value) => (
        <input
          key={value}
          type="radio"
          name={name}
          checked={props.value === value}
          aria-label={t('growth.scale', { n: value, low: props.low, high: props.high })}
          onChange={() => props.onChange(value)}
        />
      ))}
      <span className="sy-small sy-quiet">{props.high}</span>
    </fieldset>
  )
}
