/** What a key press tells us; a subset of the browser's event, so that it can be said in a test. */
export type Press = {
  key: string
  keyCode?: number
  isComposing?: boolean
  ctrlKey?: boolean
  metaKey?: boolean
  altKey?: boolean
  shiftKey?: boolean
  repeat?: boolean
}

/** 229 is what older browsers send while an input method is still choosing characters. */
export const isComposing = (press: Press): boolean => press.isComposing === true || press.keyCode === 229

const isChord = (press: Press): boolean => press.ctrlKey === true || press.metaKey === true || press.altKey === true

/** F8 is help from anywhere, even inside a field or in the middle of a character. */
export const ANYWHERE = 'F8'

export type Ground = { inField: boolean; singleKeys: boolean }

/** The key a press stands for, or nothing when it belongs to somebody else: a field, an input method, the browser. */
export function keyOf(press: Press, ground: Ground): string | undefined {
  if (press.key === ANYWHERE) return ANYWHERE
  if (isComposing(press) || isChord(press) || ground.inField) return undefined

  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key
  const isSingle = key.length === 1
  return isSingle && !ground.singleKeys ? undefined : key
}
