import { useState } from 'react'
import { useWords } from '../i18n.ts'
import { useDo } from '../net/act.tsx'
import { seat } from '../net/call.ts'
import { ActButton } from '../ui/act-button.tsx'
import type { Mine } from './reads-part.tsx'

/** Two downloads and one deletion. What cannot be deleted stands in the same list, with whose it is. */
export function TakePart({ mine, onDeleted }: { mine: Mine; onDeleted: () => void }) {
  const { t } = useWords()
  const act = useDo()
  const [isSure, setSure] = useState(false)
  const [isGone, setGone] = useState(false)
  const address = (as: 'json' | 'text') => `${seat(location.pathname)}/api/mine/export?as=${as}`
  const remove = async () => {
    if (!isSure) return setSure(true)
    if (!(await act('POST /api/mine/deletion', { sure: true }))) return
    setSure(false)
    setGone(true)
    onDeleted()
  }
  return (
    <details className="sy-own-part">
      <summary>{t('own.take')}</summary>
      <p className="sy-own-acts">
        <a className="sy-link" href={address('json')} download>
          {t('own.take.json')}
        </a>
        <a className="sy-link" href={address('text')} download>
          {t('own.take.text')}
        </a>
      </p>
      <table className="sy-own-table">
        <caption className="sy-hidden">{t('own.kept')}</caption>
        <tbody>
          {mine.kept.map((it) => (
            <tr key={it.what}>
              <th scope="row">{t(`own.kept.${it.what}`)}</th>
              <td className="is-number">{it.rows}</td>
              <td className="sy-quiet">{t(it.mine ? 'own.kept.mine' : 'own.kept.stays')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sy-small sy-quiet">{t('own.delete.why', { days: mine.backupDays })}</p>
      <p className="sy-own-acts">
        <ActButton onAct={() => void remove()}>{t(isSure ? 'own.delete.sure' : 'own.delete')}</ActButton>
        <span role="status">{isGone && t('own.deleted')}</span>
      </p>
    </details>
  )
}
