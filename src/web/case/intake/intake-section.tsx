import './intake.css'
import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../../i18n.ts'
import { call } from '../../net/call.ts'
import { useSession } from '../../net/session.tsx'
import { useWhen } from '../../theme/place.tsx'
import { ClockIcon } from '../../ui/icons.ts'
import { Tag } from '../../ui/tag.tsx'
import { IntakeActs } from './intake-acts.tsx'
import { Adjustments } from './intake-adjust.tsx'
import { Assessment } from './intake-assess.tsx'
import { Reread } from './intake-reread.tsx'
import { Twins } from './intake-twins.tsx'

export type Intake = ApiOutput<'GET /api/cases/:id/intake'>

/** How a case came in, and what is to be known before anybody answers. */
export function IntakeSection({ caseId }: { caseId: string }) {
  const { person } = useSession()
  const intake = useQuery({
    queryKey: ['case-intake', caseId],
    meta: { topics: [`case:${caseId}`] },
    queryFn: () => call('GET /api/cases/:id/intake', { id: caseId }),
  })
  if (!intake.data) return null
  const it = intake.data
  const leads = person.role === 'lead' || person.role === 'second_line'
  const acts = leads || person.role === 'agent'
  return (
    <section className="sy-case-part sy-intake">
      <CameIn it={it} />
      {it.safety.length > 0 && <Safety it={it} />}
      <Adjustments caseId={caseId} it={it} />
      <OwnWords it={it} />
      {acts && <IntakeActs caseId={caseId} it={it} leads={leads} />}
      {person.role === 'qa' && it.notComplaint && <Reread caseId={caseId} />}
      <Twins caseId={caseId} it={it} mayAct={acts} />
      <Assessment caseId={caseId} it={it} mayAct={acts} />
    </section>
  )
}

function CameIn({ it }: { it: Intake }) {
  const { t } = useWords()
  const when = useWhen()
  const { conversations, intakes, merged } = it.contacts
  const parts = [
    t(`intake.channel.${it.channel}` as 'intake.channel.phone'),
    t('intake.received', { at: when.full(it.receivedAt) }),
    ...(it.writtenBy
      ? [
          it.writtenAt === it.receivedAt
            ? t('intake.written_by', { who: it.writtenBy })
            : t('intake.written', { at: when.full(it.writtenAt), who: it.writtenBy }),
        ]
      : []),
    ...(it.acknowledgedAt ? [t('intake.acknowledged', { at: when.full(it.acknowledgedAt) })] : []),
    ...(it.firstAnswerAt ? [t('intake.answered', { at: when.full(it.firstAnswerAt) })] : []),
    t('intake.contacts', { n: conversations + intakes + merged }),
  ]
  return (
    <>
      <h3>
        {t('intake.title')}
        {!it.firstAnswerAt && !it.notComplaint && !it.twins.into && (
          <Tag tone="time" icon={<ClockIcon size={14} stroke={1.75} />}>
            {t('intake.unanswered')}
          </Tag>
        )}
      </h3>
      <p className="sy-small sy-quiet">{parts.join(' · ')}</p>
      {it.notComplaint && (
        <p className="sy-small sy-quiet">
          {t('intake.sort.said', { who: it.notComplaint.by, because: it.notComplaint.because })}
        </p>
      )}
      {it.receipts.length > 1 && (
        <ul className="sy-caption sy-label">
          {it.receipts.slice(1).map((receipt) => (
            <li key={receipt.receivedAt}>
              {t('intake.received', { at: when.full(receipt.receivedAt) })}：{receipt.because} {receipt.by}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Safety({ it }: { it: Intake }) {
  const { t } = useWords()
  return (
    <p className="sy-intake-safety">
      {it.safety.map((each) => (
        <strong key={each.because}>{t(`intake.safety.${each.because}` as 'intake.safety.assessed')}</strong>
      ))}
      <span>{t('intake.safety.note')}</span>
    </p>
  )
}

const NAMES: Readonly<Record<string, string>> = { 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' }

function OwnWords({ it }: { it: Intake }) {
  const { t } = useWords()
  if (it.words === null) return <p className="sy-small sy-quiet">{t('intake.no_words')}</p>
  const language = it.language ?? 'en'
  return (
    <div className="sy-intake-words">
      <h4>{t('intake.original', { language: NAMES[language] ?? language })}</h4>
      <blockquote lang={language}>{it.words}</blockquote>
      {it.corrections.map((each) => (
        <blockquote key={each.version} lang={language}>
          <span className="sy-caption sy-label">{t('intake.version', { n: each.version })}</span> {each.words}
        </blockquote>
      ))}
      <dl>
        {it.happened && <Row name={t('intake.happened')} value={it.happened} />}
        {it.remedy && <Row name={t('intake.remedy')} value={it.remedy.stated ?? t('intake.remedy.not_stated')} />}
        {it.reach && <Row name={t('intake.reach')} value={it.reach} />}
      </dl>
    </div>
  )
}

const Row = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
