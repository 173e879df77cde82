import { Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { LoadingState } from '../../ui/states.tsx'
import { RecallConfirm } from './recall-confirm.tsx'
import { RecallFound } from './recall-found.tsx'
import { Progress } from './statement-list.tsx'

type Props = {
  statement: { id: string; words: string; at: string; by: string } | null
  recall: string | null
  facts: readonly { id: string; words: string }[]
  onClose: () => void
}

/** From "this was wrong" to everybody being told: look, choose, confirm, and then how far it is. */
export function RecallSheet({ statement, recall, facts, onClose }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const [begun, setBegun] = useState<string | null>(null)
  const id = recall ?? begun
  return (
    <SideSheet title={t('statements.sheet')} opened size={620} onClose={onClose}>
      <div className="sy-recall">
        {statement && (
          <blockquote className="sy-recall-said">
            <p className="sy-label sy-caption">{t('statements.said')}</p>
            <p>{statement.words}</p>
            <p className="sy-small sy-quiet">
              {t('statements.by', { name: statement.by, at: when.full(statement.at) })}
            </p>
          </blockquote>
        )}
        {id ? (
          <Running id={id} onDone={onClose} />
        ) : (
          statement && <Beginning statement={statement.id} facts={facts} onBegun={setBegun} />
        )}
      </div>
    </SideSheet>
  )
}

type BeginningProps = { statement: string; facts: Props['facts']; onBegun: (recall: string) => void }

function Beginning({ statement, facts, onBegun }: BeginningProps) {
  const { t } = useWords()
  const act = useDo()
  const [fact, setFact] = useState(facts[0]?.id ?? '')
  const [because, setBecause] = useState('')
  const find = async () => {
    const begun = await act('POST /api/statements/:id/wrong', { id: statement, because, fact })
    if (begun) onBegun(begun.recall)
  }
  return (
    <>
      <Select
        label={t('statements.fact')}
        data={facts.map((it) => ({ value: it.id, label: it.words }))}
        value={fact}
        allowDeselect={false}
        onChange={(value) => setFact(value ?? '')}
      />
      <Textarea
        autosize
        minRows={2}
        label={t('statements.because')}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <p className="sy-small sy-quiet">{t('statements.nobody_yet')}</p>
      <ActButton tone="primary" locked={because.trim() ? undefined : t('statements.because')} onAct={() => void find()}>
        {t('statements.find')}
      </ActButton>
    </>
  )
}

function Running({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const one = useQuery({
    queryKey: ['recall', id],
    meta: { topics: [`recall:${id}`, 'recalls'] },
    queryFn: () => call('GET /api/recalls/:id', { id }),
  })
  if (!one.data) return <LoadingState rows={6} />
  const { data } = one
  const isOpen = data.state === 'looking'
  return (
    <>
      {!isOpen && <Progress progress={data.progress} />}
      {!isOpen && data.article && <p className="sy-small">{t('statements.article_gone', { ...data.article })}</p>}
      <RecallFound
        recall={data}
        onChoose={
          isOpen
            ? (statement, counts) =>
                void act('PUT /api/recalls/:id/statements/:statement', { id, statement, counts }).then(() =>
                  one.refetch(),
                )
            : undefined
        }
      />
      {isOpen && (
        <RecallConfirm
          recall={data}
          onDrop={() => void act('DELETE /api/recalls/:id', { id }).then((done) => done && onDone())}
          onDone={() => void one.refetch()}
        />
      )}
    </>
  )
}
