import { useEffect } from 'react'
import { type Action, actionFor } from './action.ts'
import { ANYWHERE, keyOf } from './keys.ts'

const FIELD = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]'
const PRESSABLE = 'a[href], button, [role=button], summary'

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest(FIELD) !== null

/** Enter and space on a button belong to that button, not to the act of the same key. */
const belongsToFocus = (key: string, target: EventTarget | null): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof Element && target.closest(PRESSABLE) !== null

/** Runs the act that owns a pressed key, and leaves every other press alone. */
export function useKeys(actionsNow: () => readonly Action[], singleKeys: boolean): void {
  useEffect(() => {
    const onPress = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      const key = keyOf(event, { inField: isField(event.target), singleKeys })
      if (key === undefined || belongsToFocus(key, event.target)) return
      const actions = actionsNow()
      const found = actionFor(actions, key) ?? (key === ANYWHERE ? actionFor(actions, 'H') : undefined)
      if (!found) return
      event.preventDefault()
      found.run()
    }
    document.addEventListener('keydown', onPress)
    return () => document.removeEventListener('keydown', onPress)
  }, [actionsNow, singleKeys])
}
