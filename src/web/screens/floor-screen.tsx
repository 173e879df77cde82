import './floor-screen.css'
import { useMemo } from 'react'
import { type Say, useWords } from '../i18n.ts'
import { action } from '../shell/action.ts'
import { useActions } from '../shell/actions.tsx'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { lengthOf } from '../theme/when.ts'
import { NeedRow } from '../ui/floor/need-row.tsx'
import { CalendarIcon, SeenIcon, TickIcon } from '../ui/icons.ts'
import { EmptyState } from '../ui/states.tsx'
import { SystemLine } from '../ui/system-line.tsx'
import { Tag } from '../ui/tag.tsx'
import { FloorAside } from './floor-aside.tsx'
import type { FloorActs, FloorView } from './floor-view.ts'

type Props = { floor: FloorView; now: string; acts: FloorActs; note?: string }

/** Who needs a human now. One glance is enough: red is a person, everything else can wait for the eye. */
export function FloorScreen({ floor, now, acts, note }: Props) {
  const { t } = useWords()
  const when = useWhen()
  useFloorKeys(floor, acts)

  return (
    <ScreenFrame
      className="sy-floor"
      title={t('floor.title')}
      beside={
        <>
          <span>{t('floor.team', { team: floor.team, n: floor.people })}</span>
          {floor.period && <Tag icon={<CalendarIcon size={14} stroke={1.5} />}>{floor.period}</Tag>}
        </>
      }
      end={
        <>
          <span>
            {t('floor.queue')} <strong>{floor.queue.waiting}</strong>
          </span>
          <span>
            {t('floor.longest')} <strong>{lengthOf(floor.queue.longestSeconds)}</strong>
          </span>
          <time className="sy-header-clock" dateTime={now}>
            {when.clock(now)}
          </time>
          <span className="sy-who">{floor.leadName}</span>
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
      <Needs floor={floor} acts={acts} />
      <FloorAside floor={floor} />
    </ScreenFrame>
  )
}

function useFloorKeys(floor: FloorView, acts: FloorActs): void {
  const actions = useMemo(
    () =>
      floor.needs.flatMap((need) =>
        need.acts
          .filter((act) => act.key !== undefined)
          .map((act) =>
            action({
              name: `floor.${need.id}.${act.id}`,
              key: act.key ?? '',
              label: `need.${need.kind}`,
              run: () => acts.onAct(need.id, act.id),
            }),
          ),
      ),
    [floor.needs, acts],
  )
  useActions(actions)
}

function headline({ needs }: FloorView, t: Say): string {
  const asking = needs.filter((need) => need.kind === 'person' || need.kind === 'rule').length
  return needs.length === 0 ? t('floor.quiet') : t('floor.needs', { n: asking, m: needs.length - asking })
}

function Needs({ floor, acts }: { floor: FloorView; acts: FloorActs }) {
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
              <NeedRow key={need.id} need={need} onAct={acts.onAct} />
            ))}
          </tbody>
        </table>
      )}
      <p className="sy-floor-rest">
        <TickIcon size={16} stroke={1.75} aria-hidden /> {t('floor.rest_ok', { n: floor.workingUnseen })}
        <span className="sy-caption sy-label">{t('floor.keys')}</span>
      </p>
      <Handled floor={floor} acts={acts} />
    </section>
  )
}

function Handled({ floor, acts }: { floor: FloorView; acts: FloorActs }) {
  const { t } = useWords()
  return (
    <section className="sy-floor-handled">
      <h2 className="sy-pane-head">
        {t('floor.handled')} <span className="sy-caption sy-label">{t('floor.last30')}</span>
      </h2>
      {floor.handled.length === 0 && <EmptyState title={t('floor.last30')} teach={t('floor.quiet')} />}
      {floor.handled.map((line) => (
        <SystemLine
          key={line.id}
          line={line}
          undo={line.link === 'undo' ? t('line.undo') : t('floor.see')}
          onUndo={line.link === 'undo' ? acts.onUndo : acts.onSee}
        />
      ))}
    </section>
  )
}
