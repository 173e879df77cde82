export const SEVERITIES = ['minor', 'serious', 'grave'] as const
export const SAFETIES = ['none', 'possible', 'acute'] as const
export const COMPLEXITIES = ['plain', 'several', 'expert'] as const
export const IMPACTS = ['one', 'several', 'many'] as const
export const IMMEDIATES = ['none', 'needed', 'done'] as const

/** Five answers to five questions. No sum of them exists, and none of them is a priority. */
export type Assessment = {
  severity: (typeof SEVERITIES)[number] | null
  safety: (typeof SAFETIES)[number] | null
  complexity: (typeof COMPLEXITIES)[number] | null
  impact: (typeof IMPACTS)[number] | null
  immediate: (typeof IMMEDIATES)[number] | null
  immediateWords: string | null
}

export const concernsSafety = (it: Pick<Assessment, 'safety'>): boolean =>
  it.safety === 'possible' || it.safety === 'acute'

export const BASES_OF_ADJUSTMENT = ['told_by_customer', 'told_by_helper', 'seen_by_us', 'document'] as const
