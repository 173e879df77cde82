import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { Tag } from '../ui/tag.tsx'
import type { Tasks } from './data.ts'

/** Something a colleague asked for. A no has its reason in writing, and is decided again by somebody else. */
export function RequestTask({ it }: { it: Tasks['requests'][number] }) {
  const { t } = useWords()
  const when = useWhen()
  const act = useDo()
  const [because, setBecause] = useState<string | null>(null)
  const { id } = it
  const isSecond = it.state === 'second'
  const words = because?.trim() ?? ''
  const locked = words ? undefined : t(isSecond ? 'caretask.request.second' : 'caretask.request.because')
  const decide = (grants: boolean) => void act('PUT /api/requests/:id/second', { id, grants, because: words })
  return (
    <div className="sy-task">
      <span className="sy-after-row is-apart">
        <span className="sy-after-row">
          <strong>{t(`caretask.request.${it.kind}`, { name: it.agent.name })}</strong>
          {it.dueAt && (
            <Tag tone="time">
              {it.late ? t('caretask.late') : t('caretask.look_in.by', { at: when.full(it.dueAt) })}
            </Tag>
          )}
        </span>
        {!isSecond && (
          <span className="sy-after-row">
            <ActButton tone="primary" onAct={() => void act('PUT /api/requests/:id/fulfilment', { id })}>
              {t('caretask.request.done')}
            </ActButton>
            {it.state === 'asked' && because === null && (
              <ActButton tone="quiet" onAct={() => setBecause('')}>
                {t('caretask.request.cannot')}
              </ActButton>
            )}
          </span>
        )}
      </span>
      {it.firstBecause && <p className="sy-after-words">{t('caretask.request.first', { why: it.firstBecause })}</p>}
      {(isSecond || because !== null) && (
        <>
          <Textarea
            autosize
            minRows={2}
            label={t(isSecond ? 'caretask.request.second' : 'caretask.request.because')}
            value={because ?? ''}
            onChange={(event) => setBecause(event.currentTarget.value)}
          />
          <span className="sy-after-row">
            {isSecond ? (
              <>
                <ActButton tone="primary" locked={locked} onAct={() => decide(true)}>
                  {t('caretask.request.grant')}
                </ActButton>
                <ActButton locked={locked} onAct={() => decide(false)}>
                  {t('caretask.request.uphold')}
                </ActButton>
              </>
            ) : (
              <ActButton
                locked={locked}
                onAct={() => void act('PUT /api/requests/:id/refusal', { id, because: words })}
              >
                {t('caretask.request.send')}
              </ActButton>
            )}
          </span>
        </>
      )}
    </div>
  )
}
