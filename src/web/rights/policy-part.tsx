import { Checkbox, Radio, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { ErrorState, LoadingState } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { usePolicy } from './policy-line.tsx'
import { PolicyFollow, PolicyWrite } from './policy-write.tsx'

type Version = ApiOutput<'GET /api/policy/versions/:version'>

/** What binds both sides: the version in force, or the one that waits to be read, with what changed first. */
export function PolicyPart() {
  const { t } = useWords()
  const when = useWhen()
  const policy = usePolicy()
  const [chosen, choose] = useState<number | null>(null)
  if (policy.isPending) return <LoadingState rows={6} />
  if (!policy.data) return <ErrorState what={t('state.failed')} onRetry={() => void policy.refetch()} />
  const { data } = policy
  const shown = chosen ?? data.mine?.version ?? data.inForce
  const of = data.versions.find((it) => it.version === shown)
  return (
    <>
      <div className="sy-rights-choose">
        <span>{t('policypage.in_force', { n: data.inForce })}</span>
        {data.versions.length > 1 && (
          <Select
            aria-label={t('policypage.choose')}
            data={data.versions.map((it) => ({
              value: `${it.version}`,
              label: t('policypage.version', { n: it.version }),
            }))}
            value={`${shown}`}
            onChange={(value) => choose(Number(value))}
            allowDeselect={false}
          />
        )}
      </div>
      <p className="sy-small sy-quiet">
        {of?.effectiveAt
          ? t('policypage.from', { at: when.day(of.effectiveAt), by: of.by ?? '' })
          : t('policypage.first')}
      </p>
      <OneVersion key={shown} version={shown} asksMe={data.mine?.version === shown} />
      {data.mayFollow && <PolicyFollow />}
      {data.mayWrite && <PolicyWrite />}
    </>
  )
}

function OneVersion({ version, asksMe }: { version: number; asksMe: boolean }) {
  const { t, language } = useWords()
  const when = useWhen()
  const [onlyChanges, setOnly] = useState(asksMe)
  const one = useQuery({
    queryKey: ['policy', version],
    meta: { topics: ['policy'] },
    queryFn: () => call('GET /api/policy/versions/:version', { version }),
  })
  if (!one.data) return <LoadingState rows={6} />
  const { data } = one
  return (
    <article className="sy-rights-text">
      {data.language !== language && (
        <p className="sy-small">{t('policypage.language', { language: t(`policypage.lang.${data.language}`) })}</p>
      )}
      {data.changes && (
        <Checkbox
          label={t('policypage.changes', { n: data.changes.since })}
          checked={onlyChanges}
          onChange={(event) => setOnly(event.currentTarget.checked)}
        />
      )}
      {(['staff', 'customers'] as const).map((chapter) => (
        <section key={chapter} aria-labelledby={`policy-${chapter}`}>
          <h2 id={`policy-${chapter}`}>{t(`policypage.${chapter}`)}</h2>
          {onlyChanges && data.changes ? (
            <Changes changes={data.changes[chapter]} />
          ) : (
            <ul lang={data.language}>
              {data[chapter].split('\n').map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {asksMe && <TwoQuestions of={data} />}
      {data.readAt && <p className="sy-small sy-quiet">{t('policypage.read_at', { at: when.day(data.readAt) })}</p>}
    </article>
  )
}

function Changes({ changes }: { changes: NonNullable<Version['changes']>['staff'] }) {
  const { t } = useWords()
  const moved = changes.filter((it) => it.is !== 'same')
  if (moved.length === 0) return <p className="sy-quiet">{t('policypage.same')}</p>
  return (
    <ul className="sy-rights-diff">
      {moved.map((it) => (
        <li key={`${it.is} ${it.words}`}>
          <Tag tone={it.is === 'new' ? 'act' : 'line'}>{t(it.is === 'new' ? 'policypage.new' : 'policypage.gone')}</Tag>{' '}
          {it.is === 'new' ? <ins>{it.words}</ins> : <del>{it.words}</del>}
        </li>
      ))}
    </ul>
  )
}

function TwoQuestions({ of }: { of: Version }) {
  const { t } = useWords()
  const act = useDo()
  const [answers, setAnswers] = useState<readonly (number | null)[]>(of.questions.map(() => null))
  const known = answers.filter((it) => it !== null)
  const send = () =>
    void act('POST /api/policy/versions/:version/reading', {
      version: of.version,
      language: of.language,
      answers: [...known],
    })
  return (
    <section className="sy-rights-check" aria-label={t('policypage.check')}>
      <h2>{t('policypage.check')}</h2>
      <p className="sy-small sy-quiet">{t('policypage.check.teach')}</p>
      <Questions questions={of.questions} answers={answers} onAnswer={setAnswers} />
      <ActButton
        tone="primary"
        locked={known.length < answers.length ? t('policypage.check.locked') : undefined}
        onAct={send}
      >
        {t('policypage.check.send')}
      </ActButton>
    </section>
  )
}

type Asked = readonly { ask: string; options: readonly string[] }[]

/** Questions with one answer each; the same here and after a lecture. */
export function Questions({
  questions,
  answers,
  onAnswer,
}: {
  questions: Asked
  answers: readonly (number | null)[]
  onAnswer: (answers: readonly (number | null)[]) => void
}) {
  return questions.map((it, nth) => (
    <Radio.Group
      key={it.ask}
      label={it.ask}
      value={answers[nth] === null || answers[nth] === undefined ? null : `${answers[nth]}`}
      onChange={(value) => onAnswer(answers.map((each, at) => (at === nth ? Number(value) : each)))}
    >
      {it.options.map((option, at) => (
        <Radio key={option} value={`${at}`} label={option} />
      ))}
    </Radio.Group>
  ))
}
