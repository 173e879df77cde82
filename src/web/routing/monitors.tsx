import type { ApiOutput } from '#api.ts'
import type { WordKey } from '#words.ts'
import { useWords } from '../i18n.ts'
import { Tag } from '../ui/tag.tsx'

type Watched = ApiOutput<'GET /api/routing-rule'>['monitors']
type Monitor = Watched[keyof Watched]

/** What watches over the rule, each with its figure and interval, or with how much is missing. */
export function Monitors({ of }: { of: Watched }) {
  const { t } = useWords()
  const known = (it: Monitor, key: WordKey) => (it.verdict === 'cannot_tell' ? null : key)
  return (
    <section className="sy-modes-part" aria-labelledby="modes-monitors">
      <h2 id="modes-monitors">{t('modes.monitors')}</h2>
      <p className="sy-small sy-quiet">{t('modes.monitors.teach')}</p>
      <ul className="sy-modes-monitors">
        <One
          it={of.risk}
          name={t('modes.monitor.risk')}
          verdict={known(of.risk, `modes.monitor.risk.${of.risk.verdict === 'too_little' ? 'too_little' : 'good'}`)}
          isAlarm={of.risk.verdict === 'too_little'}
        />
        <One
          it={of.reader}
          isReports
          name={t('modes.monitor.reader')}
          verdict={known(of.reader, `modes.monitor.reader.${of.reader.verdict === 'misses' ? 'misses' : 'good'}`)}
          isAlarm={of.reader.verdict === 'misses'}
        />
        <One
          it={of.waits}
          name={t('modes.monitor.waits')}
          verdict={known(of.waits, `modes.monitor.waits.${of.waits.verdict === 'alarm' ? 'alarm' : 'alike'}`)}
          isAlarm={of.waits.verdict === 'alarm'}
        />
      </ul>
    </section>
  )
}

type Props = { it: Monitor; name: string; verdict: WordKey | null; isAlarm: boolean; isReports?: boolean }

function One({ it, name, verdict, isAlarm, isReports = false }: Props) {
  const { t } = useWords()
  const count = t(isReports ? 'modes.of.reports' : 'modes.of', { n: it.contacts })
  return (
    <li className={verdict ? '' : 'is-unknown'}>
      <h3>{name}</h3>
      {verdict ? (
        <Tag tone={isAlarm ? 'time' : 'done'}>{t(verdict)}</Tag>
      ) : (
        <p className="sy-modes-untold">{t(isReports ? 'modes.cannot.reports' : 'modes.cannot', { n: it.missing })}</p>
      )}
      <p className="sy-small sy-quiet">
        {it.value !== null && it.low !== null && it.high !== null && (
          <>
            {it.value.toFixed(2)} ({t('modes.between', { low: it.low.toFixed(2), high: it.high.toFixed(2) })}) ·{' '}
          </>
        )}
        {count}
      </p>
    </li>
  )
}
