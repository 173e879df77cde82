import { useWords } from '../i18n.ts'
import { drawEffect } from './effect-view.ts'
import { type Effect, percent } from './unit-name.ts'

const WIDTH = 560
const HEIGHT = 150

/** Two lines and the day between them. Solid and dashed, because colour alone would not be read. */
export function EffectChart({ effect }: { effect: Effect }) {
  const { t } = useWords()
  const { beforeWeeks, afterWeeks } = effect.measure
  const drawn = drawEffect(effect.weeks, beforeWeeks, WIDTH, HEIGHT)
  if (!drawn) return null
  return (
    <svg
      className="sy-org-chart"
      viewBox={`-4 -14 ${WIDTH + 44} ${HEIGHT + 40}`}
      role="img"
      aria-label={t('effect.chart')}
    >
      <line x1={drawn.start} x2={drawn.start} y1="-8" y2={HEIGHT} className="sy-org-start" />
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="sy-org-ground" />
      {drawn.bands.map((it) => (
        <line
          key={`${it.x} ${it.isTreated}`}
          x1={it.x}
          x2={it.x}
          y1={it.low}
          y2={it.high}
          className={it.isTreated ? 'sy-org-whisker is-treated' : 'sy-org-whisker'}
        />
      ))}
      {drawn.rest.map(({ d }) => (
        <polyline key={d} points={d} className="sy-org-line" />
      ))}
      {drawn.treated.map(({ d }) => (
        <polyline key={d} points={d} className="sy-org-line is-treated" />
      ))}
      <text x={WIDTH + 4} y="4">
        {percent(drawn.top)} %
      </text>
      <text x="0" y={HEIGHT + 18}>
        {t('effect.chart.week', { n: -beforeWeeks })}
      </text>
      <text x={WIDTH} y={HEIGHT + 18} textAnchor="end">
        {t('effect.chart.week', { n: afterWeeks })}
      </text>
    </svg>
  )
}
