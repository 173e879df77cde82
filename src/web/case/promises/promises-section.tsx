import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useNow, useSession } from '../../net/session.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { ErrorState, LoadingState } from '../../ui/states.tsx'
import { Part } from '../part.tsx'
import { AskDepartment, DepartmentTasks } from './department-tasks.tsx'
import { PromiseActs } from './promise-acts.tsx'
import { PromiseForm } from './promise-form.tsx'
import { PromiseLine } from './promise-line.tsx'
import { type CasePromise, inOrder, useCasePromises } from './promises-data.ts'

const ACTS = new Set(['agent', 'lead', 'second_line'])

/** What was promised on a case, what came of it, and what departments owe us for it. */
export function PromisesSection({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const now = useNow(15_000)
  const { person } = useSession()
  const all = useCasePromises(caseId)
  const [isMaking, setMaking] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const mayAct = ACTS.has(person.role)
  const isMine = (it: CasePromise) =>
    it.owner.id === person.id || person.role === 'lead' || person.role === 'second_line'
  if (all.isPending) return <LoadingState rows={2} />
  if (!all.data) return <ErrorState what={t('state.failed')} onRetry={() => void all.refetch()} />
  const { promises, tasks } = all.data
  return (
    <>
      <Part id="case-promise" title={t('promise.title')}>
        {promises.length === 0 && <p className="sy-small sy-quiet">{t('promises.none')}</p>}
        <ul>
          {inOrder(promises).map((promise) => (
            <PromiseLine key={promise.id} promise={promise} now={now}>
              {promise.owed && isMine(promise) && (
                <div className="sy-promise-panel-acts">
                  <ActButton onAct={() => setOpen(open === promise.id ? null : promise.id)}>
                    {t(open === promise.id ? 'promises.form.leave' : 'promise.act')}
                  </ActButton>
                </div>
              )}
              {promise.owed && open === promise.id && <PromiseActs promise={promise} onDone={() => setOpen(null)} />}
            </PromiseLine>
          ))}
        </ul>
        {mayAct &&
          (isMaking ? (
            <PromiseForm caseId={caseId} onDone={() => setMaking(false)} />
          ) : (
            <div className="sy-promise-panel-acts">
              <ActButton onAct={() => setMaking(true)}>{t('promises.make')}</ActButton>
            </div>
          ))}
      </Part>
      {(tasks.length > 0 || mayAct) && (
        <Part title={t('tasks.title')}>
          <DepartmentTasks tasks={tasks} now={now} mayAnswer={mayAct || person.role === 'department'} />
          {mayAct && (
            <div className="sy-promise-panel-acts">
              <AskDepartment caseId={caseId} />
            </div>
          )}
        </Part>
      )}
    </>
  )
}
