import type { LetterKind } from '../kinds.ts'
import type { Template } from '../template.ts'
import { advice1 } from './advice-1.words.ts'
import { appealOutcome1, appealReceived1, lifted1, reviewOutcome1 } from './after-1.words.ts'
import { notice1 } from './notice-1.words.ts'
import { restriction1 } from './restriction-1.words.ts'
import { warning1 } from './warning-1.words.ts'

/** Every form a letter ever had. A new wording is added at the end with the next version. */
export const TEMPLATES: readonly Template[] = [
  advice1,
  warning1,
  notice1,
  restriction1,
  reviewOutcome1,
  appealReceived1,
  appealOutcome1,
  lifted1,
]

export function templateOf(kind: LetterKind, version: number): Template {
  const found = TEMPLATES.find((it) => it.kind === kind && it.version === version)
  if (!found) throw new Error(`There is no template ${kind} ${version}`)
  return found
}

export function newestTemplate(kind: LetterKind): Template {
  const [first, ...rest] = TEMPLATES.filter((it) => it.kind === kind)
  if (!first) throw new Error(`There is no template ${kind}`)
  return rest.reduce((newest, it) => (it.version > newest.version ? it : newest), first)
}
