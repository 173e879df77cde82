import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Language } from '#kernel/language.ts'

export type Weight = 'Regular' | 'Bold'
export type Face = { name: string; bytes: Buffer; has: ReadonlySet<number> }

const FILES = {
  hant: { from: '@embedpdf/fonts-tc', name: 'NotoSansHant' },
  hans: { from: '@embedpdf/fonts-sc', name: 'NotoSansHans' },
} as const
type Script = keyof typeof FILES

/** The font reader that pdfkit brings: the same that will cut the glyphs out decides which there are. */
const { create } = createRequire(import.meta.resolve('pdfkit'))('fontkit') as {
  create(bytes: Buffer): { characterSet: readonly number[] }
}

const read = new Map<string, Face>()

/** Read once from the package on this disk and kept: six to nine megabytes each, and only those a letter asked for. */
function faceOf(script: Script, weight: Weight): Face {
  const { from, name } = FILES[script]
  const full = `${name}-${weight}`
  const known = read.get(full)
  if (known) return known
  const bytes = readFileSync(new URL(`../fonts/${full}.otf`, import.meta.resolve(from)))
  const face = { name: full, bytes, has: new Set(create(bytes).characterSet) }
  read.set(full, face)
  return face
}

/** The type of the language first; a name from the other shore is printed with the other’s. */
export function facesFor(language: Language, weight: Weight): readonly [Face, Face] {
  const [first, second]: readonly [Script, Script] = language === 'zh-Hans' ? ['hans', 'hant'] : ['hant', 'hans']
  return [faceOf(first, weight), faceOf(second, weight)]
}

export type Run = { face: Face; words: string }

/** Stretches that one face can print. What neither can print stays with the first, and is asked for before. */
export function runsOf(words: string, [first, second]: readonly [Face, Face]): readonly Run[] {
  const runs: Run[] = []
  for (const letter of words) {
    const code = letter.codePointAt(0) ?? 0
    const face = first.has.has(code) || !second.has.has(code) ? first : second
    const last = runs.at(-1)
    if (last?.face === face) last.words += letter
    else runs.push({ face, words: letter })
  }
  return runs
}

/** Characters for which there is no type. A letter with an empty box in it is not sent. */
export const unprintable = (characters: Iterable<string>, language: Language): readonly string[] => {
  const [first, second] = facesFor(language, 'Regular')
  return [...new Set(characters)].filter((it) => {
    const code = it.codePointAt(0) ?? 0
    return code >= 32 && !first.has.has(code) && !second.has.has(code)
  })
}
