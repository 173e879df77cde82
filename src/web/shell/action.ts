import type { WordKey } from '#words.ts'

/** One act, four doors: a button, a key, a line in the palette, a line on the sheet of keys. */
export type Action = {
  name: string
  label: WordKey
  /** A single letter or digit, or the browser's name of a key. */
  key?: string
  group?: WordKey
  /** Words a person may type to find it, such as pinyin initials. */
  alias?: string
  shown?: boolean
  /** What this one is about, said before its label, such as a colleague's name. */
  says?: readonly string[]
  /** A movement of the focus: of no use in a list one has to choose from. */
  isKeyOnly?: boolean
  run: () => void
}

export const action = (it: Action): Action => it

export const isShown = (it: Action): boolean => it.shown !== false

/** The first act that is shown and owns the key. */
export const actionFor = (all: readonly Action[], key: string): Action | undefined =>
  all.find((it) => isShown(it) && it.key === key)
