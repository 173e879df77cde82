import { useWhen } from '../theme/place.tsx'

export type Bar = {
  week: string
  /** Null: cannot be told. */
  value: number | null
  between?: { from: number; to: number } | null
  /** From here on it is more than chance leaves room for. */
  limit?: number | null
}

const STEP = 64
const HEIGHT = 120
const GROUND = HEIGHT + 22

/** A bar a week. The band is what chance leaves room for, the whisker what a rate may really be; the table beneath has it in numbers. */
export function WeekBars({ bars, label, digits = 0 }: { bars: readonly Bar[]; label: string; digits?: number }) {
  const when = useWhen()
  const most = Math.max(1, ...bars.flatMap((it) => [it.value ?? 0, it.between?.to ?? 0, it.limit ?? 0]))
  const up = (value: number) => (value / most) * HEIGHT
  return (
    <svg className="sy-bars" viewBox={`0 -18 ${bars.length * STEP} ${GROUND + 18}`} role="img" aria-label={label}>
      {bars.map((it, nth) => {
        const x = nth * STEP
        return (
          <g key={it.week}>
            {typeof it.limit === 'number' && (
              <rect
                className="sy-bars-band"
                x={x}
                width={STEP}
                y={HEIGHT - up(it.limit - 0.5)}
                height={up(it.limit - 0.5)}
              />
            )}
            {it.value === null ? (
              <text className="sy-bars-none" x={x + STEP / 2} y={HEIGHT - 6} textAnchor="middle">
                –
              </text>
            ) : (
              <>
                <rect
                  className="sy-bars-bar"
                  x={x + 18}
                  width={STEP - 36}
                  y={HEIGHT - up(it.value)}
                  height={up(it.value)}
                />
                {it.between && (
                  <line
                    className="sy-bars-whisker"
                    x1={x + STEP / 2}
                    x2={x + STEP / 2}
                    y1={HEIGHT - up(it.between.to)}
                    y2={HEIGHT - up(it.between.from)}
                  />
                )}
                <text
                  x={x + STEP / 2 + (it.between ? 6 : 0)}
                  y={HEIGHT - up(it.value) - 5}
                  textAnchor={it.between ? 'start' : 'middle'}
                >
                  {it.value.toFixed(digits)}
                </text>
              </>
            )}
            <text className="sy-bars-week" x={x + STEP / 2} y={GROUND - 4} textAnchor="middle">
              {when.shortDay(`${it.week}T12:00:00Z`)}
            </text>
          </g>
        )
      })}
      <line className="sy-bars-ground" x1="0" x2={bars.length * STEP} y1={HEIGHT} y2={HEIGHT} />
    </svg>
  )
}
