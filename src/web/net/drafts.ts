import { useCallback, useState } from 'react'

/** What a person writes is kept on this device as it is written, so that nothing is lost to a reload or a dropped line. */
export function useDraft<T>(name: string, empty: T): readonly [T, (next: T) => void, () => void] {
  const key = `sanying.draft.${name}`
  const [draft, setDraft] = useState<{ key: string; value: T }>(() => ({ key, value: read(key, empty) }))
  const value = draft.key === key ? draft.value : read(key, empty)
  const write = useCallback(
    (next: T) => {
      setDraft({ key, value: next })
      localStorage.setItem(key, JSON.stringify(next))
    },
    [key],
  )
  const clear = useCallback(() => {
    localStorage.removeItem(key)
    setDraft({ key, value: empty })
  }, [key, empty])
  return [value, write, clear]
}

function read<T>(key: string, empty: T): T {
  try {
    const kept = localStorage.getItem(key)
    return kept === null ? empty : (JSON.parse(kept) as T)
  } catch {
    return empty
  }
}
