import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { findCase } from '../cases/case.sql.ts'
import { findStatements, statementsOfCase } from './statement.contract.ts'
import { type StatementRow, searchStatements, statementsAbout } from './statement.sql.ts'

const MOST = 50

export const statementRoutes: readonly Route[] = [
  answer(statementsOfCase, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    return done({ statements: (await statementsAbout(work.tx, row.id, MOST)).map(toView) })
  }),
  answer(findStatements, async (work, input) =>
    done({ statements: (await searchStatements(work.tx, input.words, MOST)).map(toView) }),
  ),
]

const toView = (row: StatementRow) => ({
  id: row.id,
  words: row.words,
  basis: row.basis,
  topic: row.topic,
  at: row.at,
  by: { id: row.by, name: row.by_name },
  customer: row.customer_name,
  article:
    row.article && row.article_title && row.article_version
      ? {
          id: row.article,
          title: row.article_title,
          version: row.article_version,
          retiredAt: row.article_until,
          readAt: row.article_read_at,
        }
      : null,
  wrongAt: row.wrong_at,
  wrongBecause: row.wrong_because,
})
