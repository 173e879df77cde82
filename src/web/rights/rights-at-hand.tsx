import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useWords } from '../i18n.ts'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { SideSheet } from '../ui/side-sheet.tsx'
import { LoadingState } from '../ui/states.tsx'
import { RightsText } from './rights-text.tsx'
import { useRights } from './use-rights.ts'

const KEY = 'R'

/**
 * One key from the call, beside it and never over it. After somebody has noted that something was done to them a line
 * offers it by itself; nothing opens over what they are doing.
 */
export function RightsAtHand({ offers }: { offers: boolean }) {
  const { t } = useWords()
  const go = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const actions = useMemo(
    () => [
      action({
        name: 'live.rights',
        key: KEY,
        label: 'rights.title',
        alias: 'qy quanyi ㄑㄩ rights law',
        run: () => setOpen(true),
      }),
    ],
    [],
  )
  useActions(actions)
  return (
    <>
      {offers && (
        <p className="sy-rights-offer" role="status">
          <span>{t('rights.offer')}</span>
          <ActButton tone="quiet" shortcut={KEY} onAct={() => setOpen(true)}>
            {t('rights.title')}
          </ActButton>
        </p>
      )}
      <SideSheet title={t('rights.title')} opened={isOpen} size={480} onClose={() => setOpen(false)}>
        {isOpen && <AtHand onWhole={() => void go({ to: '/rights' })} />}
      </SideSheet>
    </>
  )
}

function AtHand({ onWhole }: { onWhole: () => void }) {
  const { t } = useWords()
  const rights = useRights()
  const page = rights.data?.pages.find((it) => it.jurisdiction === rights.data.home)
  if (!page) return <LoadingState rows={6} />
  return (
    <>
      <RightsText page={page} />
      <ActButton tone="quiet" onAct={onWhole}>
        {t('rightspage.open')}
      </ActButton>
    </>
  )
}
