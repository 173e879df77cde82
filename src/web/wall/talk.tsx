import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { useSession } from '../net/session.tsx'
import { dayAndClock } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Another } from './another.tsx'
import { type Held, nameless } from './held.ts'
import { LetterList } from './letter-list.tsx'
import { sealLetter } from './letters.ts'
import { ProposedRuleView } from './proposed-rule.tsx'
import { ReferralAsked } from './referral-asked.tsx'
import { type CaseView, openedOf, type RoomView, useOpened } from './use-opened.ts'
import { WriteLetter } from './write-letter.tsx'

type Props = { held: Held; room: RoomView; it: CaseView; now: string; onChanged: () => void }

/** One conversation of the two, from its first word. */
export function Talk({ held, room, it, now, onChanged }: Props) {
  const { t } = useWords()
  const act = useDo()
  const opened = useOpened(held, it.letters, it.id)
  const first = it.letters.map((letter) => openedOf(opened, letter)).find((letter) => letter?.to)
  const isOpen = it.stage !== 'closed'
  const changed = first?.to !== undefined && first.to !== it.counsellor.recipient
  const write = async (words: string) => {
    const letter = { in: it.id, by: 'member', at: now, words, to: it.counsellor.recipient } as const
    const sealed = await sealLetter(letter, [held.keyring.recipient, it.counsellor.recipient])
    const sent = await act('POST /api/wall/cases/:id/letters', { id: it.id, sealed }, nameless(held))
    if (sent) onChanged()
    return sent !== null
  }
  const end = async () => {
    if (await act('DELETE /api/wall/cases/:id', { id: it.id }, nameless(held))) onChanged()
  }
  return (
    <section className="sy-wall-part" aria-label={t('wall.talk', { name: it.counsellor.name })}>
      <h2>{t('wall.talk', { name: it.counsellor.name })}</h2>
      <LetterList
        letters={it.letters}
        opened={opened}
        nameOf={(by) => (by === 'member' ? t('wall.mine') : it.counsellor.name)}
        under={(letter, inside) => (
          <>
            {inside.rule && <ProposedRuleView rule={inside.rule} />}
            {inside.referral && (
              <ReferralAsked held={held} it={it} letter={letter.id} to={inside.referral} onChanged={onChanged} />
            )}
          </>
        )}
      />
      {!isOpen && <p className="sy-quiet">{t('wall.talk.ended')}</p>}
      {isOpen && changed && <p role="alert">{t('wall.fingerprint.changed')}</p>}
      {isOpen && !it.counsellor.isHere && <p role="alert">{t('wall.another.gone', { name: it.counsellor.name })}</p>}
      {isOpen && it.counsellor.isHere && <WriteLetter label={t('wall.write')} act={t('wall.send')} onWrite={write} />}
      {isOpen && (
        <div className="sy-wall-after">
          <Another held={held} room={room} it={it} onChanged={onChanged} />
          <ActButton tone="quiet" onAct={() => void end()}>
            {t('wall.end')}
          </ActButton>
        </div>
      )}
      <Reads reads={it.reads} />
    </section>
  )
}

function Reads({ reads }: { reads: CaseView['reads'] }) {
  const { t, language } = useWords()
  const { zone } = useSession()
  return (
    <details className="sy-small">
      <summary>{t('wall.reads')}</summary>
      {reads.length === 0 && <p className="sy-quiet">{t('wall.reads.none')}</p>}
      <ul>
        {reads.map((it) => (
          <li key={it.counsellor + it.at}>
            {it.counsellor} {dayAndClock(it.at, zone, language)}
          </li>
        ))}
      </ul>
    </details>
  )
}
