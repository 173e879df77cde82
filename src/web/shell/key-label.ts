const NAMES: Readonly<Record<string, string>> = { Enter: '↵', ' ': '␣', ArrowUp: '↑', ArrowDown: '↓' }

/** What stands on the key cap. */
export const keyLabel = (key: string): string => NAMES[key] ?? key
