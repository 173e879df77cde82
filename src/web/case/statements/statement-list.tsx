import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Part } from '../part.tsx'

type Statement = ApiOutput<'GET /api/cases/:id/statements'>['statements'][number]
type Recall = ApiOutput<'GET /api/cases/:id/recalls'>['recalls'][number]
type Props = {
  statements: readonly Statement[]
  recalls: readonly Recall[]
  facts: number
  mayJudge: boolean
  onOpen: (id: string) => void
}

/** Newest first, each with what it rested on; below, how far the putting right is. */
export function StatementList({ statements, recalls, facts, mayJudge, onOpen }: Props) {
  const { t } = useWords()
  return (
    <Part title={t('statements.title')}>
      {statements.length === 0 && recalls.length === 0 && (
        <EmptyState title={t('statements.none')} teach={t('statements.none.teach')} />
      )}
      <ul className="sy-statements">
        {statements.map((it) => (
          <Row
            key={it.id}
            statement={it}
            onWrong={
              mayJudge && !it.wrongAt && !recalls.some((recall) => recall.statement.id === it.id)
                ? () => onOpen(it.id)
                : undefined
            }
            locked={facts === 0 ? t('statements.fact_first') : undefined}
          />
        ))}
      </ul>
      {recalls.map((it) => (
        <RecallLine key={it.id} recall={it} onOpen={mayJudge ? () => onOpen(it.id) : undefined} />
      ))}
    </Part>
  )
}

type RowProps = { statement: Statement; onWrong: (() => void) | undefined; locked: string | undefined }

function Row({ statement, onWrong, locked }: RowProps) {
  const { t } = useWords()
  const when = useWhen()
  const { article } = statement
  return (
    <li className="sy-statement">
      <div>
        <p className={statement.wrongAt ? 'sy-statement-wrong' : undefined}>{statement.words}</p>
        <p className="sy-small sy-quiet sy-statement-by">
          <span>{t('statements.by', { name: statement.by.name, at: when.full(statement.at) })}</span>
          <Tag tone={statement.basis === 'guess' ? 'dashed' : 'line'}>
            {article
              ? t('statements.from', { title: article.title, version: article.version })
              : t(`page.basis.${statement.basis}`)}
          </Tag>
          {article?.retiredAt && <Tag tone="line">{t('statements.retired')}</Tag>}
          {article && !article.readAt && <Tag tone="dashed">{t('statements.not_read')}</Tag>}
          {statement.wrongAt && (
            <Tag tone="time">
              <span title={statement.wrongBecause ?? undefined}>{t('statements.wrong')}</span>
            </Tag>
          )}
        </p>
      </div>
      {onWrong && (
        <ActButton locked={locked} onAct={onWrong}>
          {t('statements.this_was_wrong')}
        </ActButton>
      )}
    </li>
  )
}

function RecallLine({ recall, onOpen }: { recall: Recall; onOpen: (() => void) | undefined }) {
  const { t, language } = useWords()
  const right = recall.right[language] ?? Object.values(recall.right)[0]
  return (
    <div className="sy-recall-line">
      <div>
        <p>
          <strong>{t('statements.recall')}</strong> {recall.because}
        </p>
        {right && (
          <p className="sy-small">
            <span className="sy-label">{t('statements.right_is')}</span> {right}
          </p>
        )}
        {recall.state === 'looking' ? (
          <Tag tone="dashed">{t('statements.looking')}</Tag>
        ) : (
          <Progress progress={recall.progress} />
        )}
      </div>
      {onOpen && (
        <ActButton onAct={onOpen}>{t(recall.state === 'looking' ? 'statements.go_on' : 'statements.see')}</ActButton>
      )}
    </div>
  )
}

export function Progress({ progress }: { progress: Recall['progress'] }) {
  const { t } = useWords()
  const { customers: all, opened: told, reached, late } = progress
  return (
    <p className="sy-small sy-statement-by">
      <span>{t('statements.progress', { all, told, reached, left: all - reached })}</span>
      {late > 0 && <Tag tone="time">{t('statements.late', { n: late })}</Tag>}
    </p>
  )
}
