import { Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useSession } from '../net/session.tsx'
import { fromLocalInput, toLocalInput } from '../pages/promise-drafts.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { MomentInput } from '../ui/moment-input.tsx'

type Emergency = ApiOutput<'GET /api/emergencies'>['emergencies'][number]

/** Danger that nobody has taken yet. It stands above everything else until somebody has. */
export function OpenEmergencies() {
  const open = useQuery({
    queryKey: ['emergencies'],
    meta: { topics: ['conduct', 'floor'] },
    queryFn: () => call('GET /api/emergencies', {}),
  })
  return open.data?.emergencies.map((it) => <Card key={it.id} it={it} />)
}

export function EmergencyOf({ incident }: { incident: string }) {
  const { t } = useWords()
  const act = useDo()
  const found = useQuery({
    queryKey: ['emergency', incident],
    meta: { topics: ['conduct', 'floor'] },
    queryFn: () => call('GET /api/incidents/:id/emergency', { id: incident }),
  })
  if (!found.data) return null
  const it = found.data.emergency
  if (!it)
    return (
      <section className="sy-incident-part">
        <ActButton onAct={() => void act('POST /api/incidents/:id/danger', { id: incident })}>
          {t('incidents.danger')}
        </ActButton>
        <p className="sy-small sy-quiet">{t('incidents.danger.why')}</p>
      </section>
    )
  return (
    <>
      {it.acknowledged && <Card it={it} />}
      <Plan key={it.plan.at} it={it} />
    </>
  )
}

function Card({ it }: { it: Emergency }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const last = it.pages.at(-1)
  return (
    <section className="sy-incident-emergency" aria-label={t('incidents.emergency')}>
      <h3>{t('incidents.emergency.for', { name: it.agent })}</h3>
      {it.acknowledged ? (
        <p>{t('incidents.emergency.has', { by: it.acknowledged.by, at: when.full(it.acknowledged.at) })}</p>
      ) : (
        <>
          <p>
            {last?.name
              ? t('incidents.emergency.called', { name: last.name, at: when.seconds(last.at) })
              : t('incidents.emergency.nobody')}
          </p>
          <p className="sy-incident-acts">
            <ActButton tone="help" onAct={() => void act('POST /api/emergencies/:id/acknowledgement', { id: it.id })}>
              {t('incidents.emergency.take')}
            </ActButton>
            <Link className="sy-link" to="/conduct/$part/$id" params={{ part: 'incidents', id: it.incident }}>
              {t('incidents.emergency.open')}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}

const FIELDS = ['risk', 'measures', 'tell', 'police'] as const

function Plan({ it }: { it: Emergency }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const { zone } = useSession()
  const [plan, setPlan] = useState({
    risk: it.plan.risk,
    measures: it.plan.measures,
    tell: it.plan.tell,
    police: it.plan.police,
  })
  const [until, setUntil] = useState(toLocalInput(it.plan.expiresAt, zone))
  return (
    <section className="sy-incident-part">
      <h3>{t('incidents.plan')}</h3>
      <p className="sy-small sy-quiet">
        {t(it.plan.expired ? 'incidents.plan.over' : 'incidents.plan.until', { at: when.full(it.plan.expiresAt) })}
      </p>
      <div className="sy-incident-form">
        {FIELDS.map((field) =>
          field === 'police' ? (
            <TextInput
              key={field}
              label={t(`incidents.plan.${field}`)}
              value={plan[field]}
              onChange={(event) => setPlan({ ...plan, [field]: event.currentTarget.value })}
            />
          ) : (
            <Textarea
              key={field}
              label={t(`incidents.plan.${field}`)}
              autosize
              minRows={1}
              value={plan[field]}
              onChange={(event) => setPlan({ ...plan, [field]: event.currentTarget.value })}
            />
          ),
        )}
        <MomentInput label={t('incidents.plan.expires')} value={until} onChange={setUntil} />
        <ActButton
          onAct={() =>
            void act('POST /api/emergencies/:id/plan', {
              id: it.id,
              ...plan,
              expiresAt: fromLocalInput(until, zone) ?? it.plan.expiresAt,
            })
          }
        >
          {t('incidents.plan.send')}
        </ActButton>
      </div>
    </section>
  )
}
