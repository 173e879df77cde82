import type { ApiOutput } from '#api.ts'

export type ReviewView = ApiOutput<'GET /api/cases/:id/reviews'>['reviews'][number]
