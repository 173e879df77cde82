import './floor.css'
import type { ComponentType } from 'react'
import { useWords } from '../../i18n.ts'
import { lengthOf } from '../../theme/when.ts'
import { ActButton } from '../act-button.tsx'
import { CareIcon, ClockIcon, ConductIcon, PromiseIcon, RestIcon } from '../icons.ts'
import { RelativeTime } from '../relative-time.tsx'
import { Seal } from '../seal.tsx'
import type { NeedKind, NeedView } from './floor-rows.ts'

const ICONS: Readonly<
  Record<
    Exclude<NeedKind, 'person' | 'offered' | 'rule' | 'answered'>,
    ComponentType<{ size?: number; stroke?: number }>
  >
> = {
  abuse: ConductIcon,
  care: CareIcon,
  promise: PromiseIcon,
  length: ClockIcon,
  rest: RestIcon,
}

type Props = { need: NeedView; now: string; onAct?: ((needId: string, actId: string) => void) | undefined }

/** One colleague. A help row is first, tall and red; every row has one act that a digit reaches. */
export function NeedRow({ need, now, onAct }: Props) {
  return (
    <tr className={`sy-need is-${need.kind}`}>
      <td className="sy-need-icon">
        <NeedIcon need={need} />
      </td>
      <th scope="row" className="sy-need-who">
        <strong>{need.name}</strong>{' '}
        {need.since && (
          <span className="sy-small sy-label">
            <RelativeTime at={need.since} now={now} />
          </span>
        )}
      </th>
      <td className="sy-need-what">
        <p>
          <strong>{need.what}</strong>
        </p>
        <p className="sy-small sy-quiet">{need.more}</p>
      </td>
      <td className="sy-need-figure">{need.contactSeconds === null ? '—' : lengthOf(need.contactSeconds)}</td>
      <td className="sy-need-figure">{need.notices === null ? '—' : `${need.notices.given} / ${need.notices.of}`}</td>
      <td className="sy-need-figure">
        {need.sinceRestMinutes === null ? '—' : hoursAndMinutes(need.sinceRestMinutes)}
      </td>
      <td className="sy-need-acts">
        <NeedActs need={need} onAct={onAct} />
      </td>
    </tr>
  )
}

const hoursAndMinutes = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

function NeedIcon({ need: { kind, answeredBy: who = '' } }: { need: NeedView }) {
  const { t } = useWords()
  if (kind === 'person') return <Seal seal={{ by: 'person' }} size={40} />
  // Asked for, and somebody else is asked first: the same seal without the red row around it.
  if (kind === 'offered') return <Seal seal={{ by: 'person' }} size={32} />
  if (kind === 'rule') return <Seal seal={{ by: 'rule' }} size={32} />
  if (kind === 'answered') return <Seal seal={{ by: 'answered', who }} size={32} />
  const Icon = ICONS[kind]
  return (
    <span className={`sy-need-sign is-${kind}`} role="img" aria-label={t(`need.${kind}`)}>
      <Icon size={18} stroke={1.5} />
    </span>
  )
}

function NeedActs({ need, onAct }: Omit<Props, 'now'>) {
  return (
    <div className="sy-need-row-acts">
      {need.acts.map((act) => (
        <ActButton
          key={act.id}
          shortcut={act.key}
          tone={
            act.isPrimary
              ? need.kind === 'person'
                ? 'help'
                : 'plain'
              : act.key
                ? 'plain'
                : need.kind === 'person'
                  ? 'plain'
                  : 'quiet'
          }
          onAct={() => onAct?.(need.id, act.id)}
        >
          {act.label}
        </ActButton>
      ))}
      {need.actNote && <span className="sy-caption sy-quiet">{need.actNote}</span>}
    </div>
  )
}
