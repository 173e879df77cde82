import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../i18n.ts'
import { useDo } from '../../net/act.tsx'
import { call } from '../../net/call.ts'
import { ActButton } from '../../ui/act-button.tsx'

/** One in twenty of what was called “not a complaint” is put before somebody else's eyes. */
export function Reread({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const act = useDo()
  const picked = useQuery({
    queryKey: ['rereads'],
    meta: { topics: ['cases'] },
    queryFn: () => call('GET /api/rereads', {}),
  })
  if (!picked.data?.cases.some((it) => it.id === caseId)) return null
  const say = (agreed: boolean) => void act('PUT /api/cases/:id/reread', { id: caseId, agreed })
  return (
    <div className="sy-intake-form">
      <h4>{t('intake.reread')}</h4>
      <p className="sy-intake-acts">
        <ActButton onAct={() => say(true)}>{t('intake.reread.right')}</ActButton>
        <ActButton onAct={() => say(false)}>{t('intake.reread.wrong')}</ActButton>
      </p>
    </div>
  )
}
