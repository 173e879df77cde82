import { useEffect, useState } from 'react'
import type { ApiOutput } from '#api.ts'
import type { Held } from './held.ts'
import { type Letter, openLetter } from './letters.ts'

export type RoomView = ApiOutput<'GET /api/wall/room'>
export type CaseView = RoomView['cases'][number]
export type LetterView = CaseView['letters'][number]
/** Null is one that does not open; missing is one that is being opened. */
export type Opened = ReadonlyMap<string, Letter | null>

const NONE: Opened = new Map()

/** Opens what the house gives, in this page's memory alone. What was sealed anew is opened anew. */
export function useOpened(held: Held, letters: readonly LetterView[], where: string): Opened {
  const [opened, setOpened] = useState(NONE)
  const [from, setFrom] = useState(where)
  if (from !== where) {
    setFrom(where)
    setOpened(NONE)
  }
  useEffect(() => {
    let isHere = true
    const missing = letters.filter((letter) => !opened.has(letter.id + letter.sealed.length))
    if (missing.length === 0) return
    void Promise.all(
      missing.map(async (letter) => {
        const key = letter.id + letter.sealed.length
        return [key, await openLetter(held.keyring, letter.sealed, where)] as const
      }),
    ).then((more) => isHere && setOpened((before) => new Map([...before, ...more])))
    return () => {
      isHere = false
    }
  }, [held, letters, where, opened])
  return opened
}

export const openedOf = (opened: Opened, letter: LetterView) => opened.get(letter.id + letter.sealed.length)
