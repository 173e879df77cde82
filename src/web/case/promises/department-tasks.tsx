import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ActButton } from '../../ui/act-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { DepartmentTask } from './promises-data.ts'

type Props = { tasks: readonly DepartmentTask[]; now: string; mayAnswer: boolean; onCase?: (id: string) => void }

/** What departments were asked, until when, and what they found out. */
export function DepartmentTasks({ tasks, now, mayAnswer, onCase }: Props) {
  return (
    <ul className="sy-tasks">
      {tasks.map((task) => (
        <Task key={task.id} task={task} now={now} mayAnswer={mayAnswer} onCase={onCase} />
      ))}
    </ul>
  )
}

type TaskProps = { task: DepartmentTask; now: string; mayAnswer: boolean; onCase: Props['onCase'] }

function Task({ task, now, mayAnswer, onCase }: TaskProps) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [answer, setAnswer] = useState('')
  const isLate = task.state === 'asked' && task.dueAt < now
  const save = async () => {
    if (await act('PUT /api/department-tasks/:id', { id: task.id, answer: answer.trim() })) setAnswer('')
  }
  return (
    <li className="sy-dept-task">
      <p>
        <strong>{task.department}</strong> {task.words}{' '}
        {onCase && (
          <button type="button" className="sy-link sy-small" onClick={() => onCase(task.case.id)}>
            A-{task.case.number}
          </button>
        )}
      </p>
      <p className="sy-promise-tags">
        {task.state === 'answered' ? (
          <Tag tone="done">{t('tasks.answered', { name: task.answeredBy ?? '' })}</Tag>
        ) : (
          <Tag tone={isLate ? 'time' : 'line'}>
            {t(isLate ? 'tasks.late' : 'tasks.until', { at: when.full(task.dueAt) })}
          </Tag>
        )}
        <span className="sy-small sy-quiet">{t('tasks.by', { name: task.askedBy })}</span>
      </p>
      {task.answer && <p className="sy-small">{task.answer}</p>}
      {task.state === 'asked' && task.callAt && (
        <p className="sy-small sy-quiet">{t('tasks.call_at', { at: when.full(task.callAt) })}</p>
      )}
      {task.state === 'asked' && mayAnswer && (
        <div className="sy-dept-task-answer">
          <TextInput
            label={t('tasks.answer')}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          <ActButton locked={answer.trim() ? undefined : t('tasks.answer_first')} onAct={() => void save()}>
            {t('tasks.save')}
          </ActButton>
        </div>
      )}
    </li>
  )
}

/** One more question for a department, when no promise asked it by itself. */
export function AskDepartment({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const act = useDo()
  const [department, setDepartment] = useState('')
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(false)
  const ask = async () => {
    const asked = { id: caseId, department: department.trim(), words: words.trim() }
    if (await act('POST /api/cases/:id/department-tasks', asked)) {
      setDepartment('')
      setWords('')
      setOpen(false)
    }
  }
  if (!isOpen) return <ActButton onAct={() => setOpen(true)}>{t('tasks.ask')}</ActButton>
  const missing = department.trim() && words.trim() ? undefined : t('tasks.ask_first')
  return (
    <div className="sy-promise-form">
      <TextInput
        label={t('tasks.department')}
        value={department}
        onChange={(event) => setDepartment(event.currentTarget.value)}
      />
      <TextInput label={t('tasks.words')} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <div className="sy-promise-panel-acts">
        <ActButton tone="primary" locked={missing} onAct={() => void ask()}>
          {t('tasks.ask')}
        </ActButton>
        <ActButton tone="quiet" onAct={() => setOpen(false)}>
          {t('promises.form.leave')}
        </ActButton>
      </div>
    </div>
  )
}
