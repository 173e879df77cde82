import { useEffect, useRef } from 'react'
import { type Action, actionFor } from './action.ts'
import { ANYWHERE, keyOf } from './keys.ts'

const FIELD = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]'
const PRESSABLE = 'a[href], button, [role=button], summary'

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest(FIELD) !== null

/** Enter and space on a button belong to that button, not to the act of the same key. */
const belongsToFocus = (key: string, target: EventTarget | null): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof Element && target.closest(PRESSABLE) !== null

/** Runs the act that owns a pressed key, and leaves every other press alone. */
export function useKeys(actions: readonly Action[], singleKeys: boolean): void {
  const current = useRef(actions)
  useEffect(() => {
    current.current = actions
  }, [actions])

  useEffect(() => {
    const onPress = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      const key = keyOf(event, { inField: isField(event.target), singleKeys })
      if (key === undefined || belongsToFocus(key, event.target)) return
      const found = actionFor(current.current, key) ?? (key === ANYWHERE ? actionFor(current.current, 'H') : undefined)
      if (!found) return
      event.preventDefault()
      found.run()
    }
    document.addEventListener('keydown', onPress)
    return () => document.removeEventListener('keydown', onPress)
  }, [singleKeys])
}
