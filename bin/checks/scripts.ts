export type Script = 'zh-Hant' | 'zh-Hans'

/** OpenCC's table of single characters: those that are written differently in the other script. */
async function table(name: string): Promise<ReadonlySet<string>> {
  const dictionary: { default: string } = await import(`opencc-js/dict/${name}`)
  return new Set(dictionary.default.split('|').map((entry) => [...entry][0] ?? ''))
}

/**
 * The characters in daily use, as the standards of each side list them. A character that both sides write,
 * such as 后 or 里 in Taiwan and 著 on the mainland, is in its own list, so it tells nothing.
 */
function daily(encoding: 'big5' | 'gb18030', first: [number, number], last: [number, number]): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding)
  const found = new Set<string>()
  for (let lead = first[0]; lead <= last[0]; lead++)
    for (let trail = first[1]; trail <= last[1]; trail++) found.add(decoder.decode(new Uint8Array([lead, trail])))
  return found
}

const OWN: Readonly<Record<Script, ReadonlySet<string>>> = {
  'zh-Hant': daily('big5', [0xa4, 0x40], [0xc6, 0xfe]),
  'zh-Hans': daily('gb18030', [0xb0, 0xa1], [0xf7, 0xfe]),
}
const WRITTEN_OTHERWISE: Readonly<Record<Script, ReadonlySet<string>>> = {
  'zh-Hant': await table('STCharacters'),
  'zh-Hans': await table('TSCharacters'),
}

/** Characters that only the other script writes. */
export const strangers = (sentence: string, script: Script): readonly string[] =>
  [...sentence].filter((character) => WRITTEN_OTHERWISE[script].has(character) && !OWN[script].has(character))
