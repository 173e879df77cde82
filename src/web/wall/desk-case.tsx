import { useQuery } from '@tanstack/react-query'
import type { ApiOutput } from '#api.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { call } from '../net/call.ts'
import { ActButton } from '../ui/act-button.tsx'
import { LoadingState } from '../ui/states.tsx'
import { DeskReferral, DeskRule } from './desk-proposals.tsx'
import { type Held, named } from './held.ts'
import { LetterList } from './letter-list.tsx'
import { type Letter, sealLetter } from './letters.ts'
import { nameOfRule } from './rule-door.ts'
import { useOpened } from './use-opened.ts'
import { WriteLetter } from './write-letter.tsx'

export type DeskView = ApiOutput<'GET /api/confidential/desk'>
type DeskCaseView = DeskView['cases'][number]
type Kind = 'word' | 'note' | 'referral' | 'follow_up'
export type Send = (kind: Kind, inside: Partial<Letter>) => Promise<boolean>

const NEXT = { consult: 'assess', assess: 'refer', refer: 'closed', closed: null } as const
type Props = { held: Held; it: DeskCaseView; now: string; onChanged: () => void }

export function DeskCase({ held, it, now, onChanged }: Props) {
  const { t } = useWords()
  const act = useDo()
  const found = useQuery({
    queryKey: ['confidential-case', it.id, it.lastOn, it.waits],
    gcTime: 0,
    queryFn: () => call('GET /api/confidential/cases/:id', { id: it.id }, named(held).headers),
  })
  const letters = found.data?.letters.toSorted((a, b) => a.nth - b.nth) ?? []
  const opened = useOpened(held, found.data?.letters ?? NONE, it.id)
  const send: Send = async (kind, inside) => {
    const to = kind === 'note' ? [held.keyring.recipient] : [held.keyring.recipient, it.recipient ?? '']
    const sealed = await sealLetter({ in: it.id, by: 'counsellor', at: now, words: '', ...inside }, to)
    const sent = await act('POST /api/confidential/cases/:id/letters', { id: it.id, kind, sealed }, named(held))
    if (!sent) return false
    await found.refetch()
    onChanged()
    return true
  }
  const move = async (stage: 'assess' | 'refer' | 'closed') => {
    if (await act('PUT /api/confidential/cases/:id/stage', { id: it.id, stage }, named(held))) onChanged()
  }
  if (found.isPending) return <LoadingState rows={2} />
  const referrals = found.data?.referrals ?? []
  const agreed = referrals.some((each) => each.consent === 'given')
  const next = NEXT[it.stage]
  return (
    <article className="sy-wall-case">
      <LetterList
        letters={letters}
        opened={opened}
        nameOf={(by) => t(by === 'member' ? 'confidential.them' : 'confidential.me')}
        under={(letter, inside) => (
          <>
            {inside.rule?.steps.map((step) => (
              <p key={step.from + step.until} className="sy-small">
                {nameOfRule(step, t).join(' · ')} {t('wall.rule.from', { from: step.from, day: step.until })}
              </p>
            ))}
            {inside.referral && (
              <p>
                {t('confidential.refer.to')} <b>{inside.referral.to}</b>{' '}
                {t(`confidential.refer.${referrals.find((each) => each.letter === letter.id)?.consent ?? 'asked'}`)}
              </p>
            )}
          </>
        )}
      />
      {it.recipient === null ? (
        <p className="sy-quiet">{t('confidential.left')}</p>
      ) : (
        it.stage !== 'closed' && (
          <>
            <WriteLetter
              label={t('confidential.answer')}
              act={t('wall.send')}
              onWrite={(words) => send('word', { words })}
            />
            <DeskReferral send={send} />
            <DeskRule send={send} today={now.slice(0, 10)} />
          </>
        )
      )}
      <details>
        <summary>{t('confidential.note')}</summary>
        <WriteLetter
          label={t('confidential.note')}
          act={t('confidential.note.keep')}
          onWrite={(words) => send('note', { words })}
        />
      </details>
      <div className="sy-wall-acts">
        {next && next !== 'closed' && (
          <ActButton
            locked={next === 'refer' && !agreed ? t('confidential.needs_consent') : undefined}
            onAct={() => void move(next)}
          >
            {t('confidential.move', { stage: t(`confidential.stage.${next}`) })}
          </ActButton>
        )}
        {next && (
          <ActButton tone="quiet" onAct={() => void move('closed')}>
            {t('confidential.move', { stage: t('confidential.stage.closed') })}
          </ActButton>
        )}
      </div>
    </article>
  )
}

const NONE: ApiOutput<'GET /api/confidential/cases/:id'>['letters'] = []
