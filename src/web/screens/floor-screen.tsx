import './floor-screen.css'
import { Fragment, type ReactNode, useMemo } from 'react'
import { type Say, useWords } from '../i18n.ts'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { lengthOf } from '../theme/when.ts'
import { ActButton } from '../ui/act-button.tsx'
import { NeedRow } from '../ui/floor/need-row.tsx'
import { SeenIcon, TickIcon } from '../ui/icons.ts'
import { SystemLine } from '../ui/system-line.tsx'
import { FloorAside } from './floor-aside.tsx'
import type { FloorActs, FloorView } from './floor-view.ts'

/** Seats of other teams, which are only fetched when somebody wants to see them. */
type Wider = { isWide: boolean; others: number; onChange: () => void }
type Props = {
  floor: FloorView
  now: string
  acts: FloorActs
  note?: string
  asked?: ReactNode
  here?: ReactNode
  panels?: ReactNode
  wider?: Wider | null
}

/** Who needs a human now. One glance is enough: red is a person, everything else can wait for the eye. */
export function FloorScreen({ floor, now, acts, note, asked, here, panels, wider }: Props) {
  const { t } = useWords()
  const when = useWhen()
  useFloorKeys(floor, acts)

  return (
    <ScreenFrame
      className="sy-floor"
      title={t('floor.title')}
      beside={
        <span>
          {floor.team ? t('floor.team', { team: floor.team, n: floor.people }) : t('floor.people', { n: floor.people })}
        </span>
      }
      end={
        <>
          {wider && (
            <button type="button" className="sy-link" onClick={wider.onChange}>
              {wider.isWide ? t('floor.own_team') : t('floor.elsewhere', { n: wider.others })}
            </button>
          )}
          <span>
            {t('floor.queue')} <strong>{floor.queue.waiting}</strong>
          </span>
          {floor.queue.waiting > 0 && (
            <span>
              {t('floor.longest')} <strong>{lengthOf(floor.queue.longestSeconds)}</strong>
            </span>
          )}
          <time className="sy-header-clock" dateTime={now}>
            {when.clock(now)}
          </time>
          <span className="sy-who">{floor.leadName}</span>
          {here}
        </>
      }
      isFooterNote
      footer={
        <>
          <SeenIcon size={18} stroke={1.5} aria-hidden />
          <span className="sy-grow">{note ?? t('floor.footer')}</span>
          <button type="button" className="sy-link" onClick={acts.onWhyNine}>
            {t('floor.footer.why')}
          </button>
        </>
      }
    >
      <Needs floor={floor} now={now} acts={acts} asked={asked} />
      <FloorAside floor={floor} onCalls={acts.onCalls}>
        {panels}
      </FloorAside>
    </ScreenFrame>
  )
}

/** Digits do the first act of a row, T takes the first one over, the arrows and J K walk from row to row. */
function useFloorKeys(floor: FloorView, acts: FloorActs): void {
  const actions = useMemo(
    () => [
      ...floor.needs.flatMap((need) =>
        need.acts
          .filter((act) => act.key !== undefined)
          .map((act) =>
            action({
              name: `floor.${need.id}.${act.id}`,
              key: act.key ?? '',
              label: `need.${need.kind}`,
              says: [need.name, act.label],
              run: () => acts.onAct(need.id, act.id),
            }),
          ),
      ),
      ...STEPS.map(([key, by]) =>
        action({
          name: `floor.${key}`,
          key,
          label: by > 0 ? 'floor.down' : 'floor.up',
          shown: floor.needs.length > 1,
          isKeyOnly: true,
          run: () => walk(by),
        }),
      ),
    ],
    [floor.needs, acts],
  )
  useActions(actions)
}

const STEPS = [
  ['ArrowDown', 1],
  ['J', 1],
  ['ArrowUp', -1],
  ['K', -1],
] as const

/** Puts the focus on the first act of the next row, so that Enter and space do it. */
function walk(by: 1 | -1): void {
  const rows = [...document.querySelectorAll('.sy-need')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))
  rows[next]?.querySelector('button')?.focus()
}

function headline({ needs }: FloorView, t: Say): string {
  const asking = needs.filter((need) => need.kind === 'person' || need.kind === 'rule').length
  const rest = needs.length - asking
  if (asking === 0) return rest === 0 ? t('floor.quiet') : t('floor.worth_a_look', { n: rest })
  return rest === 0 ? t('floor.asking', { n: asking }) : t('floor.needs', { n: asking, m: rest })
}

function Needs({ floor, now, acts, asked }: Omit<Props, 'note'>) {
  const { t } = useWords()
  return (
    <section className="sy-floor-needs">
      <div className="sy-floor-head">
        <h2>{headline(floor, t)}</h2>
        {floor.needs.length > 0 && <p className="sy-small sy-quiet">{t('floor.order')}</p>}
      </div>
      {floor.needs.length > 0 && (
        <table className="sy-needs">
          <thead>
            <tr>
              <td />
              {(['who', 'what', 'length', 'notices', 'rested'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`floor.${head}`)}
                </th>
              ))}
              <th scope="col">
                <span className="sy-hidden">{t('floor.act')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {floor.needs.map((need) => (
              <NeedRow key={need.id} need={need} now={now} onAct={acts.onAct} />
            ))}
          </tbody>
        </table>
      )}
      {asked}
      <p className="sy-floor-rest">
        {floor.workingUnseen > 0 && (
          <>
            <TickIcon size={16} stroke={1.75} aria-hidden /> {t('floor.rest_ok', { n: floor.workingUnseen })}
          </>
        )}
        {floor.needs.length > 0 && <span className="sy-caption sy-label">{t('floor.keys')}</span>}
      </p>
      <Handled floor={floor} now={now} acts={acts} />
    </section>
  )
}

function Handled({ floor, now, acts }: { floor: FloorView; now: string; acts: FloorActs }) {
  const { t } = useWords()
  return (
    <section className="sy-floor-handled">
      <h2 className="sy-pane-head">
        {t('floor.handled')} <span className="sy-caption sy-label">{t('floor.last30')}</span>
      </h2>
      {floor.handled.length === 0 && <p className="sy-small sy-quiet">{t('floor.handled.none')}</p>}
      {floor.handled.map((line) => (
        <Fragment key={line.id}>
          <SystemLine line={line} now={now} />
          {line.outcomes && (
            <div className="sy-need-row-acts">
              <span className="sy-caption sy-label">{t('help.out.ask')}</span>
              {line.outcomes.map((act) => (
                <ActButton key={act.id} tone="quiet" onAct={() => acts.onAct(line.id, act.id)}>
                  {act.label}
                </ActButton>
              ))}
              <span className="sy-caption sy-quiet">{t('help.out.why')}</span>
            </div>
          )}
        </Fragment>
      ))}
    </section>
  )
}
