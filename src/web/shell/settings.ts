import { useLocalStorage } from '@mantine/hooks'

/** How long my own breath is: between five and twenty seconds, and mine to choose. */
export function useBreathSeconds(): [number, (seconds: number) => void] {
  const [seconds, setSeconds] = useLocalStorage({
    key: 'sanying.breath-seconds',
    defaultValue: 12,
    getInitialValueInEffect: false,
  })
  return [BREATH_LENGTHS.includes(seconds) ? seconds : 12, (value) => setSeconds(value)]
}
export const BREATH_LENGTHS: readonly number[] = [5, 8, 12, 20]

/** Single keys can be switched off, because a person who dictates says letters all day (WCAG 2.1.4). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useLocalStorage({
    key: 'sanying.single-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
  return [on, (value) => setOn(value)]
}
