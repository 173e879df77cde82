import type { PriceFigure } from '#routing/modes/price.ts'
import { useWords } from '../i18n.ts'
import { between, changed, written } from './figure-text.ts'

/** Each figure under this rule with its interval, the baseline beside it, and the difference of the same weeks below. */
export function PriceTable({ figures, label }: { figures: readonly PriceFigure[]; label: string }) {
  const { t } = useWords()
  return (
    <table className="sy-modes-price" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('modes.figure')}</th>
          <th scope="col">{t('modes.with')}</th>
          <th scope="col">{t('modes.without')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((it) => (
          <tr key={it.key}>
            <th scope="row">
              {t(`modes.key.${it.key}`)}
              {it.key !== 'extraStaff' && (
                <span className="sy-caption sy-label">
                  {changed(t, it.key, it.change, it.changeLow, it.changeHigh)}
                </span>
              )}
            </th>
            <td>
              {written(t, it.key, it.value)}
              <span className="sy-caption sy-label">{between(t, it.key, it.low, it.high)}</span>
            </td>
            <td>{written(t, it.key, it.baseline)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
