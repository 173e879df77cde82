import { useState } from 'react'
import { instrumentOf, partOf, riskOf } from '#eap/checkins/instrument.ts'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { type Asked, daysKept, itemText, nameOf, type Offered, type Sitting, sealSitting } from './checkin-data.ts'
import { HelpLines } from './checkin-help.tsx'
import { AGREE } from './checkin-run.tsx'
import { type Held, nameless } from './held.ts'
import { nameFor } from './keyring.ts'
import { sealLetter } from './letters.ts'
import type { RoomView } from './use-opened.ts'

type Props = {
  held: Held | null
  room: RoomView | undefined
  offered: Offered
  asked: Asked
  sitting: Sitting
  onKept: () => void
  onLeave: () => void
}

/** What somebody answered, in their own words, what it may mean and what helps. Whatever happens to it next is their own act. */
export function CheckinResult({ held, room, offered, asked, sitting, onKept, onLeave }: Props) {
  const { t } = useWords()
  return (
    <>
      <h3>{t('checkin.done')}</h3>
      <Answers asked={asked} sitting={sitting} />
      <Meaning asked={asked} sitting={sitting} />
      <p className="sy-small">{t('checkin.not_diagnosis')}</p>
      {riskOf(asked, sitting.answers) !== null && <HelpLines />}
      <div className="sy-wall-acts">
        {held ? (
          <Keep held={held} sitting={sitting} onKept={onKept} />
        ) : (
          <p className="sy-small sy-quiet">{t('checkin.keep.why')}</p>
        )}
        {held && <Share held={held} room={room} asked={asked} sitting={sitting} />}
        <ActButton tone="quiet" onAct={onLeave}>
          {t('checkin.finish')}
        </ActButton>
      </div>
      {held && asked.counts && <CountMe held={held} offered={offered} asked={asked} sitting={sitting} />}
    </>
  )
}

type One = { asked: Asked; sitting: Sitting }

function Answers({ asked, sitting }: One) {
  const { t } = useWords()
  const said = (answer: number | null) =>
    answer === null ? t('checkin.skipped') : asked.texts === null ? t(AGREE[answer] ?? 'checkin.agree.4') : `${answer}`
  return (
    <dl className="sy-checkin-answers">
      {sitting.answers.map((answer, nth) => (
        <div key={asked.items[nth]}>
          <dt>{itemText(t, asked, nth)}</dt>
          <dd>{said(answer)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Meaning({ asked, sitting }: One) {
  const { t } = useWords()
  const scales = instrumentOf(asked.id)?.scoringFn(sitting.answers).scales ?? []
  return scales.map(({ name, value, band }) => (
    <p key={name}>
      {value === null || !band
        ? t('checkin.too_few')
        : `${t('checkin.value', { n: value })} ${t(`checkin.band.${band}`)}`}
    </p>
  ))
}

function Keep({ held, sitting, onKept }: { held: Held; sitting: Sitting; onKept: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [isKept, setKept] = useState(false)
  const keep = async () => {
    const sealed = await sealSitting(held.keyring, sitting)
    if (!(await act('POST /api/wall/checkins', { sealed, days: daysKept(sitting.instrument) }, nameless(held)))) return
    setKept(true)
    onKept()
  }
  return isKept ? (
    <p role="status">{t('checkin.kept')}</p>
  ) : (
    <ActButton tone="primary" onAct={() => void keep()}>
      {t('checkin.keep')}
    </ActButton>
  )
}

/** As one more letter to the counsellor the person talks with, sealed to the two of them. */
function Share({ held, room, asked, sitting }: One & { held: Held; room: RoomView | undefined }) {
  const { t } = useWords()
  const act = useDo()
  const [isShared, setShared] = useState(false)
  const open = room?.cases.find((it) => it.stage !== 'closed')
  if (!open) return null
  const share = async () => {
    const lines = sitting.answers.map((answer, nth) => `${itemText(t, asked, nth)} ${answer ?? t('checkin.skipped')}`)
    const words = [nameOf(t, asked.id), ...lines].join('\n')
    const letter = { in: open.id, by: 'member', at: sitting.at, words, to: open.counsellor.recipient } as const
    const sealed = await sealLetter(letter, [held.keyring.recipient, open.counsellor.recipient])
    if (await act('POST /api/wall/cases/:id/letters', { id: open.id, sealed }, nameless(held))) setShared(true)
  }
  return isShared ? (
    <p role="status">{t('checkin.shared', { name: open.counsellor.name })}</p>
  ) : (
    <ActButton onAct={() => void share()}>{t('checkin.share')}</ActButton>
  )
}

/** A separate act, told in full before it is done: what is sent, what it becomes, and what it cannot hide. */
function CountMe({ held, offered, asked, sitting }: One & { held: Held; offered: Offered }) {
  const { t } = useWords()
  const act = useDo()
  const [isCounted, setCounted] = useState(false)
  const answers = sitting.answers.flatMap((answer, nth) =>
    answer === null ? [] : [{ item: asked.items[nth] ?? '', part: partOf(answer, asked.highest) }],
  )
  const { period } = offered
  const count = async () => {
    const voice = nameFor(held.keyring, `figures ${period} ${asked.id}`)
    if (await act('POST /api/checkins/voice', { period, voice, instrument: asked.id, answers })) setCounted(true)
  }
  if (answers.length === 0) return null
  return (
    <div className="sy-checkin-group">
      <p className="sy-small sy-quiet">{t('checkin.group.why', { n: offered.least })}</p>
      {isCounted ? (
        <p role="status">{t('checkin.grouped', { period })}</p>
      ) : (
        <ActButton onAct={() => void count()}>{t('checkin.group')}</ActButton>
      )}
    </div>
  )
}
