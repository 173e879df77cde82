import { useLocalStorage } from '@mantine/hooks'

/** Single keys can be switched off, because a person who dictates says letters all day (WCAG 2.1.4). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useLocalStorage({
    key: 'sanying.single-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
  return [on, (value) => setOn(value)]
}
