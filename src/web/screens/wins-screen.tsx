import './wins.css'
import { useWords } from '../i18n.ts'
import { ScreenFrame } from '../shell/screen-frame.tsx'
import { useWhen } from '../theme/place.tsx'
import { Figure } from '../ui/figures/figure.tsx'
import { RowsDrawer } from '../ui/figures/rows-drawer.tsx'
import { CalendarIcon } from '../ui/icons.ts'
import { Kbd } from '../ui/kbd.tsx'
import { EmptyState } from '../ui/states.tsx'
import { StrokeMark, type Whose } from '../ui/stroke-mark.tsx'
import { Tag } from '../ui/tag.tsx'
import type { WinsActs, WinsRows, WinsView } from './wins-view.ts'

const PARTIES: readonly Whose[] = ['customer', 'staff', 'company']

type Props = { wins: WinsView; rows: WinsRows; acts: WinsActs }

/** Three parties, nine figures, one sentence. No party has a hue, so none is the colour of a verdict. */
export function WinsScreen({ wins, rows, acts }: Props) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <ScreenFrame
      className="sy-wins"
      title={t('wins.title')}
      beside={
        <>
          <Tag icon={<CalendarIcon size={14} stroke={1.5} />}>{wins.period}</Tag>
          <span>{t('wins.compared', { period: wins.comparedWith })}</span>
          <span>{wins.scope}</span>
        </>
      }
      end={
        <>
          {acts.onRows && (
            <span className="sy-wins-hint">
              <Kbd>↵</Kbd> {t('wins.open_rows')}
            </span>
          )}
          <span className="sy-who">{wins.readerName}</span>
        </>
      }
    >
      <div className="sy-wins-lead">
        <h2>{wins.sentence}</h2>
        <p className="sy-caption sy-label" aria-hidden>
          <span className="sy-wins-band" /> {t('legend.interval')} <span className="sy-wins-hatch sy-hatched" />{' '}
          {t('legend.not_enough')}
        </p>
      </div>
      {wins.figures.length === 0 && <EmptyState title={t('wins.empty')} teach={t('wins.empty.teach')} />}
      {wins.figures.length > 0 &&
        PARTIES.map((whose) => <Party key={whose} whose={whose} wins={wins} onRows={acts.onRows} />)}
      <p className="sy-wins-foot">
        <span>{t(acts.onRows ? 'wins.foot' : 'wins.foot.sums')}</span>
        <span>{t('wins.calculated', { at: when.full(wins.calculatedAt), v: wins.definitions })}</span>
      </p>
      <RowsDrawer rows={rows} onClose={acts.onCloseRows} />
    </ScreenFrame>
  )
}

function Party({
  whose,
  wins,
  onRows,
}: {
  whose: Whose
  wins: WinsView
  onRows: ((figureId: string) => void) | undefined
}) {
  const { t } = useWords()
  return (
    <section className="sy-wins-party" aria-label={t(`wins.${whose}`)}>
      <div className="sy-wins-who">
        <StrokeMark whose={whose} size={36} />
        <h2>{t(`wins.${whose}`)}</h2>
        <p className="sy-small sy-quiet">{t(`wins.${whose}.how`)}</p>
      </div>
      {wins.figures
        .filter((figure) => figure.whose === whose)
        .map((figure) => (
          <Figure key={figure.id} figure={figure} onRows={onRows} />
        ))}
    </section>
  )
}
