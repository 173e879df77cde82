import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { Tag } from '../ui/tag.tsx'
import type { Letter } from './letters.ts'
import { type LetterView, type Opened, openedOf } from './use-opened.ts'

type Props = {
  letters: readonly LetterView[]
  opened: Opened
  nameOf: (by: 'member' | 'counsellor') => string
  /** What stands under a letter: a question to answer, something to set. */
  under?: (letter: LetterView, inside: Letter) => ReactNode
}

/** Newest last, as they were written. The day is the house's; the hour is inside the letter. */
export function LetterList({ letters, opened, nameOf, under }: Props) {
  const { t } = useWords()
  return (
    <ol className="sy-letters">
      {letters.map((letter) => {
        const inside = openedOf(opened, letter)
        if (inside === undefined) return null
        return (
          <li key={letter.id} className={`sy-letter is-${letter.by} is-${letter.kind}`}>
            <p className="sy-letter-head sy-small">
              <b>{nameOf(letter.by)}</b> <span className="sy-quiet">{letter.onDay}</span>
              {letter.kind === 'note' && <Tag tone="dashed">{t('confidential.note')}</Tag>}
            </p>
            {inside === null ? (
              <p className="sy-quiet">{t('wall.unreadable')}</p>
            ) : (
              <>
                {inside.words && <p className="sy-letter-words">{inside.words}</p>}
                {under?.(letter, inside)}
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
