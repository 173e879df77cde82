import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { call } from '../net/call.ts'

type Arm = ApiOutput<'GET /api/access/line'>['line']

/** Whether one sentence on a page changes anything, with what it was counted from. */
export function LineFigure() {
  const { t } = useWords()
  const told = useQuery({ queryKey: ['line'], queryFn: () => call('GET /api/access/line', {}) }).data
  if (!told) return null
  return (
    <section aria-label={t('line.title')}>
      <h2>{t('line.title')}</h2>
      <p>{t(`line.${told.says}`)}</p>
      <dl className="sy-handling-facts sy-small">
        <One name={t('line.with')} arm={told.line} />
        <One name={t('line.without')} arm={told.none} />
      </dl>
    </section>
  )
}

function One({ name, arm }: { name: string; arm: Arm }) {
  const { t } = useWords()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {t('line.of', { n: arm.incidents, contacts: arm.contacts })}
        {arm.perThousand !== null && ` · ${t('line.per', { n: arm.perThousand.toFixed(1) })}`}
      </dd>
    </div>
  )
}
