import { useState } from 'react'

type Draft = { text: string; keptAt: string | null }

const nothing: Draft = { text: '', keptAt: null }

/** Text kept on this device at every key stroke, so that a closed tab or a lost line loses no word. */
export function useDraft(name: string, now: () => string) {
  const key = `sanying.draft.${name}`
  const [draft, setDraft] = useState<Draft>(() => kept(key))

  return {
    ...draft,
    write: (text: string) => {
      const next = { text, keptAt: now() }
      localStorage.setItem(key, JSON.stringify(next))
      setDraft(next)
    },
    /** After it was sent. */
    drop: () => {
      localStorage.removeItem(key)
      setDraft(nothing)
    },
  }
}

function kept(key: string): Draft {
  const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
  const isDraft = typeof found === 'object' && found !== null && 'text' in found && 'keptAt' in found
  if (!isDraft || typeof found.text !== 'string' || typeof found.keptAt !== 'string') return nothing
  return { text: found.text, keptAt: found.keptAt }
}
