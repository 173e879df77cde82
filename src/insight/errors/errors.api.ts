import { done } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { errorsAfterStrain } from './after-strain.ts'
import { readErrorsAfterStrain } from './errors.contract.ts'
import { hardSince, statedSince } from './errors.sql.ts'

const DAYS = 90

export const errorRoutes: readonly Route[] = [
  answer(readErrorsAfterStrain, async (work) => {
    const since = new Date(work.now.getTime() - DAYS * 86_400_000)
    return done({ days: DAYS, ...errorsAfterStrain(await statedSince(work, since), await hardSince(work, since)) })
  }),
]
