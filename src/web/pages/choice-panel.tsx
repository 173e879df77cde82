import { useMemo } from 'react'
import type { WordKey } from '#words.ts'
import { ClauseNote } from '../letter/clause-note.tsx'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { Kbd } from '../ui/kbd.tsx'

export type Choice = { id: string; words: string }
type Props = {
  title: string
  label: WordKey
  choices: readonly Choice[]
  /** The clause of the charter behind it. */
  clause?: string
  onChoose: (id: string) => void
  onClose: () => void
}

/** A few answers by number, beside the conversation and never over it. A digit chooses, Escape leaves. */
export function ChoicePanel({ title, label, choices, clause, onChoose, onClose }: Props) {
  const actions = useMemo(
    () => [
      ...choices.map((choice, at) =>
        action({ name: `choice.${choice.id}`, key: `${at + 1}`, label, run: () => onChoose(choice.id) }),
      ),
      action({ name: 'choice.close', key: 'Escape', label, run: onClose }),
    ],
    [choices, label, onChoose, onClose],
  )
  useActions(actions)
  return (
    <section className="sy-choices" aria-label={title}>
      <h3>{title}</h3>
      {clause && <ClauseNote clause={clause} />}
      <ul>
        {choices.map((choice, at) => (
          <li key={choice.id}>
            <button
              type="button"
              className="sy-act"
              aria-keyshortcuts={`${at + 1}`}
              onClick={() => onChoose(choice.id)}
            >
              <Kbd>{`${at + 1}`}</Kbd> {choice.words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
