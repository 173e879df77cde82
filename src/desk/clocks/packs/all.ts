import type { Pack } from '../pack.ts'
import { mainland } from './mainland.ts'
import { own } from './own.ts'
import { taiwan } from './taiwan.ts'
import { ukDisp } from './uk-disp.ts'

/** Every version that was ever given out. A case may still count by an old one. */
export const PACKS: readonly Pack[] = [...own, ...taiwan, ...mainland, ...ukDisp]

/** The newest version under this name; our own word where a queue names one that is not here. */
export const newestPack = (key: string, packs: readonly Pack[] = PACKS): Pack => {
  const found = packs.filter((it) => it.key === key).toSorted((a, b) => b.version - a.version)[0]
  if (found) return found
  if (key === 'own') throw new Error('There is no pack at all')
  return newestPack('own', packs)
}

export function packOf(key: string, version: number, packs: readonly Pack[] = PACKS): Pack {
  const found = packs.find((it) => it.key === key && it.version === version)
  if (!found) throw new Error(`Pack ${key} ${version} was taken away although cases count by it`)
  return found
}
