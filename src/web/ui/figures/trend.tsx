import './figures.css'
import { useWords } from '../../i18n.ts'
import { drawTrend, type TrendPoint } from './figure-view.ts'

const WIDTH = 134
const HEIGHT = 74

type Props = { trend: readonly TrendPoint[]; isCertain: boolean; unit: string; id: string }

/** Band, line, end dot, two labels. No grid and no legend: the words beside it say the rest. */
export function Trend({ trend, isCertain, unit, id }: Props) {
  const { t } = useWords()
  const drawn = drawTrend(trend, WIDTH, HEIGHT)
  const [first, last] = [trend[0], trend.at(-1)]
  if (drawn === null || first === undefined || last === undefined) return null
  const end = `${last.value}${unit}`

  return (
    <svg
      className={`sy-trend ${isCertain ? '' : 'is-doubtful'}`}
      viewBox={`-4 -8 ${WIDTH + 48} ${HEIGHT + 40}`}
      role="img"
      aria-label={t('figure.trend', { from: first.label, to: last.label, last: end })}
    >
      <defs>
        <pattern id={`hatch-${id}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" className="sy-trend-hatch" />
        </pattern>
      </defs>
      <polygon
        points={drawn.band}
        className="sy-trend-band"
        style={isCertain ? undefined : { fill: `url(#hatch-${id})` }}
      />
      <polyline points={drawn.line} className="sy-trend-line" />
      <circle cx={drawn.end.x} cy={drawn.end.y} r="3.5" className="sy-trend-end" />
      <text x={drawn.end.x + 7} y={drawn.end.y + 4}>
        {end}
      </text>
      <text x="0" y={HEIGHT + 24}>
        {first.label}
      </text>
      <text x={WIDTH} y={HEIGHT + 24} textAnchor="end">
        {last.label}
      </text>
    </svg>
  )
}
