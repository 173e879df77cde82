import './contact.css'
import { Popover } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../../i18n.ts'
import { keyOf } from '../../shell/keys.ts'
import { useSingleKeys } from '../../shell/settings.ts'
import { ActButton } from '../act-button.tsx'
import type { MarkView, Verdict } from './utterance-view.ts'

type Props = {
  mark: MarkView
  words: string
  children: ReactNode
  onVerdict?: ((verdict: Verdict) => void) | undefined
}

/** A 着重号 under the words, and on hover or focus the reason it stands there: above them, since the ways out are below. */
export function Mark({ mark, words, children, onVerdict }: Props) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const leaving = useRef(0)
  const open = () => {
    clearTimeout(leaving.current)
    setOpen(true)
  }
  /** Leaves the pointer time to travel from the words to the card. */
  const leave = () => {
    leaving.current = window.setTimeout(() => setOpen(false), 180)
  }
  useEffect(() => () => clearTimeout(leaving.current), [])
  const [singleKeys] = useSingleKeys()
  useVerdictKeys(isOpen && singleKeys && mark.track === 'conduct', onVerdict)

  return (
    <Popover opened={isOpen} onChange={setOpen} position="top" width={336} withArrow arrowSize={10} offset={6}>
      <Popover.Target>
        {/* biome-ignore lint/a11y/useSemanticElements: a button cannot break across lines as words do */}
        <span
          role="button"
          tabIndex={0}
          className={`sy-mark is-${mark.track} is-${mark.state}`}
          onMouseEnter={open}
          onMouseLeave={leave}
          onFocus={open}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          {children}
          <span className="sy-hidden">（{t('mark.open', { kind: t(`signal.${mark.kind}`) })}）</span>
        </span>
      </Popover.Target>
      <Popover.Dropdown onMouseEnter={open} onMouseLeave={leave} className="sy-pop">
        <MarkReason mark={mark} words={words} onVerdict={onVerdict} />
      </Popover.Dropdown>
    </Popover>
  )
}

function useVerdictKeys(isOn: boolean, onVerdict: ((verdict: Verdict) => void) | undefined): void {
  useEffect(() => {
    if (!isOn || !onVerdict) return
    const onPress = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea') !== null
      const key = keyOf(event, { inField, singleKeys: true })
      if (key !== 'Y' && key !== 'U') return
      event.preventDefault()
      event.stopPropagation()
      onVerdict(key === 'Y' ? 'counts' : 'does_not')
    }
    document.addEventListener('keydown', onPress, { capture: true })
    return () => document.removeEventListener('keydown', onPress, { capture: true })
  }, [isOn, onVerdict])
}

/** Kind, target, how sure, the words it rests on, what follows, and the two answers. */
export function MarkReason({ mark, words, onVerdict }: Omit<Props, 'children'>) {
  const { t } = useWords()
  const isConduct = mark.track === 'conduct'

  return (
    <div className="sy-reason">
      <p className="sy-reason-head">
        <strong>{t(`signal.${mark.kind}`)}</strong>
        {isConduct && <span className="sy-quiet">{t('mark.target', { who: t(`target.${mark.target}`) })}</span>}
        <span className="sy-quiet">{t('mark.sure', { p: mark.probability.toFixed(2) })}</span>
      </p>
      <p>
        {t('mark.rests', { words })}
        {mark.why}
      </p>
      {isConduct && onVerdict && (
        <div className="sy-reason-acts">
          <ActButton shortcut="Y" onAct={() => onVerdict('counts')}>
            {t('mark.counts')}
          </ActButton>
          <ActButton shortcut="U" onAct={() => onVerdict('does_not')}>
            {t('mark.not')}
          </ActButton>
          {mark.state === 'confirmed' && <span className="sy-quiet">{t('mark.confirmed')}</span>}
        </div>
      )}
      {!isConduct && (
        <p>
          <strong>{t('mark.right')}</strong>
        </p>
      )}
      <p className="sy-reason-foot">
        {isConduct && `${t('mark.only_you')} · `}
        {t('mark.no_effect')}
      </p>
    </div>
  )
}
