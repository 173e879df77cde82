import { useWords } from '../i18n.ts'
import { ExposureTable } from '../ui/day/exposure-table.tsx'
import { Figure } from '../ui/figures/figure.tsx'
import type { FigureView } from '../ui/figures/figure-view.ts'
import type { NeedKind } from '../ui/floor/floor-rows.ts'
import { NeedRow } from '../ui/floor/need-row.tsx'
import { Seat } from '../ui/floor/seat.tsx'
import { PromiseRow } from '../ui/promise/promise-row.tsx'
import { Seal } from '../ui/seal.tsx'
import { EmptyState, ErrorState, LoadingState } from '../ui/states.tsx'
import { StrokeMark } from '../ui/stroke-mark.tsx'
import { later, NOW, Shelf } from './shelf.tsx'

const NEEDS: readonly NeedKind[] = ['person', 'rule', 'answered', 'abuse', 'care', 'promise', 'length', 'rest']
const VERDICTS: readonly FigureView['verdict'][] = ['better', 'worse', 'no_clear_change', 'cannot_tell', 'not_shown']

/** The parts of the floor, the cases, the day and the wins. */
export function GalleryWork() {
  const { t } = useWords()
  const promise = { id: 'p', words: t('page.need.handover'), owner: 'Mei', dueAt: later(300) }
  return (
    <>
      <Shelf name="Seal, StrokeMark">
        <div className="sy-shelf-row">
          <Seal seal={{ by: 'person' }} />
          <Seal seal={{ by: 'rule' }} />
          <Seal seal={{ by: 'answered', who: 'Guo' }} />
          {([0, 1, 2, 3] as const).map((inked) => (
            <StrokeMark key={inked} inked={inked} size={40} />
          ))}
          {(['customer', 'staff', 'company'] as const).map((whose) => (
            <StrokeMark key={whose} whose={whose} size={40} />
          ))}
        </div>
      </Shelf>
      <Shelf name="PromiseRow">
        <PromiseRow promise={{ ...promise, state: 'draft' }} now={NOW} />
        <PromiseRow promise={{ ...promise, state: 'open' }} now={NOW} />
        <PromiseRow promise={{ ...promise, dueAt: later(40), state: 'open' }} now={NOW} />
        <PromiseRow promise={{ ...promise, dueAt: later(-140), state: 'open' }} now={NOW} />
        <PromiseRow promise={{ ...promise, state: 'kept', keptAt: later(-10) }} now={NOW} />
        <PromiseRow promise={{ ...promise, state: 'moved', movedFrom: later(-60) }} now={NOW} />
      </Shelf>
      <Shelf name="NeedRow">
        <table className="sy-needs">
          <tbody>
            {NEEDS.map((kind) => (
              <NeedRow
                key={kind}
                now={NOW}
                need={{
                  id: kind,
                  kind,
                  name: 'Mei',
                  since: later(-2),
                  what: t(`need.${kind}`),
                  more: t('page.need.explained', { n: 2 }),
                  contactSeconds: 760,
                  notices: { given: 1, of: 2 },
                  sinceRestMinutes: 65,
                  acts: [{ id: 'go', label: t('page.act.go'), key: '1', isPrimary: true }],
                }}
              />
            ))}
          </tbody>
        </table>
      </Shelf>
      <Shelf name="Seat">
        <ul className="sy-shelf-row">
          <Seat seat={{ id: '1', name: 'Mei', state: 'contact', seconds: 760 }} />
          <Seat seat={{ id: '2', name: 'Jun', state: 'asks', by: 'person', seconds: 61 }} />
          <Seat seat={{ id: '3', name: 'Ting', state: 'asks', by: 'rule', seconds: 300 }} />
          <Seat seat={{ id: '4', name: 'Fang', state: 'unavailable', until: later(12) }} />
          <Seat seat={{ id: '5', name: 'Chen', state: 'away', doing: t('page.seat.away') }} />
        </ul>
      </Shelf>
      <Shelf name="Figure">
        {VERDICTS.map((verdict) => (
          <Figure
            key={verdict}
            figure={figureOf(verdict, t('figure.promises_kept'), t('page.wins.n_of_m', { n: 27, m: 41 }))}
          />
        ))}
      </Shelf>
      <Shelf name="ExposureTable">
        <ExposureTable
          exposure={{
            days: ['7/15', '7/16'],
            rows: [
              { id: 'insult', label: t('signal.insult'), counts: [0, 2] },
              { id: 'threat', label: t('signal.threat'), counts: [0, 0] },
            ],
          }}
        />
      </Shelf>
      <Shelf name="EmptyState, LoadingState, ErrorState">
        <EmptyState title={t('page.waiting')} teach={t('page.waiting.teach')} />
        <LoadingState rows={2} />
        <ErrorState what={t('state.failed')} code="line.down" onRetry={() => undefined} />
      </Shelf>
    </>
  )
}

const figureOf = (verdict: FigureView['verdict'], title: string, counted: string): FigureView => ({
  id: `gallery-${verdict}`,
  title,
  whose: 'customer',
  verdict,
  direction: verdict === 'worse' ? 'down' : 'up',
  value: verdict === 'cannot_tell' || verdict === 'not_shown' ? null : '65.9',
  unit: '%',
  counted,
  interval: '50.5 – 78.4 %',
  exclusions: '',
  trend: [60, 62, 71, 66].map((value, at) => ({ label: `7/${13 + at}`, value, low: value - 12, high: value + 10 })),
})
