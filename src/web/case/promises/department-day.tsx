import './promises.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../../i18n.ts'
import { call } from '../../net/call.ts'
import { useNow } from '../../net/session.tsx'
import { ScreenFrame } from '../../shell/screen-frame.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx'
import { DepartmentTasks } from './department-tasks.tsx'

/** A department's day: what it is asked to find out, until when, and when the customer is called either way. */
export function DepartmentDay() {
  const { t } = useWords()
  const go = useNavigate()
  const now = useNow(30_000)
  const tasks = useQuery({
    queryKey: ['department-tasks'],
    meta: { topics: ['department-tasks'] },
    queryFn: () => call('GET /api/department-tasks', {}),
  })
  return (
    <ScreenFrame title={t('tasks.mine')}>
      <div className="sy-department-day">
        {tasks.isPending && <LoadingState rows={4} />}
        {tasks.isError && <ErrorState what={t('state.failed')} onRetry={() => void tasks.refetch()} />}
        {tasks.data?.tasks.length === 0 && <EmptyState title={t('tasks.none')} teach={t('tasks.none.teach')} />}
        {tasks.data && (
          <DepartmentTasks
            tasks={tasks.data.tasks}
            now={now}
            mayAnswer
            onCase={(id) => void go({ to: '/cases/$id', params: { id } })}
          />
        )}
      </div>
    </ScreenFrame>
  )
}
