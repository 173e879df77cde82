import './day.css'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'

export type BandKind = 'contact' | 'recovery' | 'promise'
export type BandBlock = { id: string; kind: BandKind; from: string; to: string; label?: string }
export type BandView = { from: string; to: string; blocks: readonly BandBlock[] }

const HOUR = 3_600_000
/** Percent of the line: nearer than this, two sentences would stand in each other. */
const NEAR = 4

/** The day as one line: what was taken, what was rested, what is kept free for a promise. */
export function DayBand({ band, now }: { band: BandView; now: string }) {
  const { t } = useWords()
  const when = useWhen()
  const [start, end] = [Date.parse(band.from), Date.parse(band.to)]
  const at = (iso: string) => ((Date.parse(iso) - start) / (end - start)) * 100
  const hours = Array.from({ length: Math.floor((end - start) / HOUR) + 1 }, (_, hour) =>
    new Date(start + hour * HOUR).toISOString(),
  )

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the day is wider than the screen and scrolls by key
    <section className="sy-band" aria-label={t('band.name')} tabIndex={0}>
      <div className="sy-band-line" aria-hidden>
        {hours.map((hour, index) => (
          <span key={hour} className="sy-band-hour" style={{ left: `${at(hour)}%` }}>
            <span className={`sy-band-clock ${index === 0 ? 'is-first' : index === hours.length - 1 ? 'is-last' : ''}`}>
              {when.clock(hour)}
            </span>
          </span>
        ))}
        {band.blocks.map((block) => (
          <span
            key={block.id}
            className={`sy-band-block is-${block.kind}`}
            style={{ left: `${at(block.from)}%`, width: `${Math.max(0.6, at(block.to) - at(block.from))}%` }}
          >
            {block.label && Math.abs(at(block.from) - at(now)) > NEAR && (
              <span className="sy-band-label">{block.label}</span>
            )}
          </span>
        ))}
        <span className={`sy-band-now ${at(now) < 12 ? 'is-early' : ''}`} style={{ left: `${at(now)}%` }}>
          <span className="sy-band-now-words">{t('band.now', { at: when.clock(now) })}</span>
        </span>
      </div>
      <BandTable band={band} />
    </section>
  )
}

/** The same for a reader who cannot see the line. */
function BandTable({ band }: { band: BandView }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <table className="sy-hidden">
      <caption>{t('band.name')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('band.what')}</th>
          <th scope="col">{t('band.from')}</th>
          <th scope="col">{t('band.to')}</th>
        </tr>
      </thead>
      <tbody>
        {band.blocks.map((block) => (
          <tr key={block.id}>
            <td>{block.label ?? t(`band.${block.kind}`)}</td>
            <td>{when.clock(block.from)}</td>
            <td>{when.clock(block.to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
