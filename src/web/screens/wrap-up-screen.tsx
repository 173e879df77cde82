import './entry.css'
import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { useWords } from '../i18n.ts'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { lengthOf } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { CopyIcon } from '../ui/icons.ts'
import { TriState } from './tri-state.tsx'
import { WrapPromises } from './wrap-promises.tsx'
import type { WrapUpActs, WrapUpView } from './wrap-up-view.ts'

type Props = { wrap: WrapUpView; acts: WrapUpActs }
/** Above the answers, what is offered after something hard; beside the marks, a report of what was done to the person. */
type ScreenProps = Props & { above?: ReactNode; report?: ReactNode }

/** Calm and solved are two questions; what was promised is written down while it is still in the ear. */
export function WrapUpScreen({ wrap, acts, above, report }: ScreenProps) {
  const { t } = useWords()
  const when = useWhen()
  const locked = wrap.calm === null || wrap.solved === null ? t('wrap.finish.locked') : undefined

  return (
    <ScreenFrame
      className="sy-wrap"
      title={t('wrap.title')}
      beside={
        <>
          <span>{wrap.customer}</span>
          <span>{t('wrap.lasted', { length: lengthOf(wrap.seconds) })}</span>
        </>
      }
      end={wrap.keptAt && !wrap.link && <span role="status">{t('draft.kept', { at: when.seconds(wrap.keptAt) })}</span>}
      footer={
        <>
          {wrap.link ? (
            <ActButton tone="primary" shortcut="↵" onAct={acts.onNext}>
              {t('wrap.next')}
            </ActButton>
          ) : (
            <ActButton tone="primary" locked={locked} isBusy={wrap.isBusy} onAct={acts.onFinish}>
              {t('wrap.finish')}
            </ActButton>
          )}
          {locked && !wrap.link && <span className="sy-grow">{locked}</span>}
        </>
      }
    >
      {wrap.link ? (
        <Done wrap={wrap} acts={acts} />
      ) : (
        <div className="sy-wrap-paper">
          {above}
          <Answers wrap={wrap} acts={acts} />
          <Conduct wrap={wrap} acts={acts} />
          {report && <div>{report}</div>}
          <Heard wrap={wrap} acts={acts} />
          <WrapPromises wrap={wrap} acts={acts} />
          <Recap wrap={wrap} acts={acts} />
        </div>
      )}
    </ScreenFrame>
  )
}

function Answers({ wrap, acts }: Props) {
  const { t } = useWords()
  return (
    <section>
      <h2>{t('wrap.two')}</h2>
      <p className="sy-small sy-quiet">{t('wrap.two.why')}</p>
      <div className="sy-wrap-two">
        <TriState
          name="calm"
          question={t('wrap.calm')}
          answer={wrap.calm}
          onAnswer={(calm) => acts.onChange({ calm })}
        />
        <TriState
          name="solved"
          question={t('wrap.solved')}
          answer={wrap.solved}
          onAnswer={(solved) => acts.onChange({ solved })}
        />
      </div>
      {wrap.asksUpset && (
        <Checkbox
          mt="sm"
          label={t('wrap.upset')}
          description={t('wrap.upset.why')}
          checked={wrap.leftUpset}
          onChange={(event) => acts.onChange({ leftUpset: event.currentTarget.checked })}
        />
      )}
    </section>
  )
}

function Conduct({ wrap, acts }: Props) {
  const { t } = useWords()
  if (wrap.unconfirmed === 0) return null
  return (
    <p className="sy-wrap-conduct">
      {t('wrap.conduct', { n: wrap.unconfirmed })}{' '}
      <button type="button" className="sy-link" onClick={acts.onTranscript}>
        {t('wrap.conduct.see')}
      </button>
    </p>
  )
}

function Heard({ wrap, acts }: Props) {
  const { t } = useWords()
  const setDemand = (at: number, words: string) =>
    acts.onChange({ demands: wrap.demands.map((each, index) => (index === at ? words : each)) })
  return (
    <section className="sy-wrap-fields">
      <Select
        label={t('wrap.kind')}
        data={[...wrap.kinds]}
        value={wrap.kind}
        onChange={(kind) => acts.onChange({ kind })}
        allowDeselect={false}
        maw={320}
      />
      <TextInput
        label={t('wrap.need')}
        value={wrap.need}
        onChange={(event) => acts.onChange({ need: event.currentTarget.value })}
      />
      <fieldset className="sy-wrap-demands">
        <legend>{t('wrap.demands')}</legend>
        {wrap.demands.map((demand, at) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: a demand is known by its place in the order
            key={at}
            aria-label={t('wrap.demand.nth', { n: at + 1 })}
            leftSection={<strong className="sy-label">{at + 1}</strong>}
            value={demand}
            onChange={(event) => setDemand(at, event.currentTarget.value)}
          />
        ))}
        <ActButton tone="quiet" onAct={() => acts.onChange({ demands: [...wrap.demands, ''] })}>
          {t('wrap.demands.add')}
        </ActButton>
      </fieldset>
    </section>
  )
}

function Recap({ wrap, acts }: Props) {
  const { t } = useWords()
  return (
    <section className="sy-wrap-fields">
      <Textarea
        label={t('wrap.recap')}
        description={t('wrap.recap.why')}
        autosize
        minRows={4}
        value={wrap.recap}
        onChange={(event) => acts.onChange({ recap: event.currentTarget.value })}
      />
      <p className="sy-small sy-quiet">{t('wrap.link.none')}</p>
    </section>
  )
}

/** What is left to do: give the customer the way to follow it. */
function Done({ wrap, acts }: Props) {
  const { t } = useWords()
  const when = useWhen()
  const [isCopied, setCopied] = useState(false)
  const { link } = wrap
  useActions(useMemo(() => [action({ name: 'wrap.next', key: 'Enter', label: 'wrap.next', run: acts.onNext })], [acts]))
  if (!link) return null
  return (
    <div className="sy-wrap-paper">
      <section role="status">
        <h2>{t('wrap.done')}</h2>
        <p>{t('wrap.done.link')}</p>
        <p className="sy-wrap-link">
          <code>{link.url}</code>
          <ActButton
            icon={<CopyIcon size={16} stroke={1.75} />}
            onAct={() => {
              acts.onCopyLink(link.url)
              setCopied(true)
            }}
          >
            {t(isCopied ? 'wrap.copied' : 'wrap.copy')}
          </ActButton>
          <span className="sy-small sy-quiet">{t('wrap.link.until', { at: when.full(link.until) })}</span>
        </p>
      </section>
    </div>
  )
}
