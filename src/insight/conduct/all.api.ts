import type { Route } from '#platform/public.ts'
import { conductFigureRoutes } from './conduct.api.ts'
import { ledgerRoutes } from './ledger.api.ts'
import { outcomeFigureRoutes } from './outcome.api.ts'

/** What came of it: figures of conduct, outcomes of what was begun, and what was said against what was done. */
export const conductInsightRoutes: readonly Route[] = [...conductFigureRoutes, ...outcomeFigureRoutes, ...ledgerRoutes]
