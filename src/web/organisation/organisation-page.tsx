import './organisation.css'
import '../wall/wall.css'
import { NumberInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { UseReport } from '../wall/use-report.tsx'
import { Reports } from './report.tsx'
import { Survey } from './survey.tsx'
import { Workspace } from './workspace.tsx'

/** The organisation as a whole: the counsellor looks and finds, the manager takes measures, both read what came of them. */
export function OrganisationPage() {
  const { t } = useWords()
  const { person } = useSession()
  return (
    <ScreenFrame className="sy-org" title={t('org.title')} end={<span className="sy-who">{person.name}</span>}>
      {person.role === 'counsellor' && <Assessing />}
      <Published isCounsellor={person.role === 'counsellor'} />
      {person.role !== 'counsellor' && <Survey />}
      <UseReport />
    </ScreenFrame>
  )
}

function Assessing() {
  const { t } = useWords()
  const all = useQuery({
    queryKey: ['organisation', 'assessments'],
    meta: { topics: ['organisation'] },
    queryFn: () => call('GET /api/organisation/assessments', {}),
  })
  if (all.isPending) return <LoadingState rows={2} />
  if (!all.data) return <ErrorState what={t('state.failed')} onRetry={() => void all.refetch()} />
  const open = all.data.assessments.find((it) => it.publishedAt === null)
  if (open) return <Workspace id={open.id} />
  if (all.data.assessments.length > 0) return <Opening />
  return <EmptyState title={t('org.none')} teach={t('org.none.teach')} act={<Opening />} />
}

function Opening() {
  const { t } = useWords()
  const act = useDo()
  const [weeks, setWeeks] = useState(12)
  return (
    <div className="sy-org-opening">
      <NumberInput
        label={t('org.weeks')}
        min={4}
        max={26}
        value={weeks}
        onChange={(value) => setWeeks(Math.min(26, Math.max(4, Math.round(Number(value) || 12))))}
      />
      <ActButton tone="primary" onAct={() => void act('POST /api/organisation/assessments', { weeks })}>
        {t('org.open', { n: weeks })}
      </ActButton>
    </div>
  )
}

function Published({ isCounsellor }: { isCounsellor: boolean }) {
  const { t } = useWords()
  const findings = useQuery({
    queryKey: ['organisation', 'findings'],
    meta: { topics: ['organisation'] },
    queryFn: () => call('GET /api/organisation/findings', {}),
  })
  if (findings.isPending) return isCounsellor ? null : <LoadingState rows={3} height={96} />
  if (!findings.data) return <ErrorState what={t('state.failed')} onRetry={() => void findings.refetch()} />
  if (findings.data.assessments.length > 0) return <Reports report={findings.data} />
  return isCounsellor ? null : <EmptyState title={t('org.none.read')} teach={t('org.none.read.teach')} />
}
