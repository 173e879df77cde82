import { useWords } from '../i18n.ts'
import { useWhen } from '../theme/place.tsx'
import { ActButton } from '../ui/act-button.tsx'
import { kindName, missingName, type Picture } from './unit-name.ts'

/** What was done to people, by team and kind. A table, because it is read across as well as down. */
export function Exposures({ of: { kinds, teams, others } }: { of: Picture['exposures'] }) {
  const { t } = useWords()
  const rows = [...teams, ...(others.teams > 0 ? [{ ...others, team: t('org.others', { n: others.teams }) }] : [])]
  return (
    <section className="sy-org-part" aria-labelledby="org-exposures">
      <h2 id="org-exposures">{t('org.exposures')}</h2>
      <p className="sy-small sy-quiet">{t('org.exposures.how')}</p>
      <div className="sy-org-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('org.team')}</th>
              <th scope="col">{t('org.contacts')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {kindName(kind, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.team}>
                <th scope="row">{row.team}</th>
                <td>{row.contacts}</td>
                {kinds.map((kind) => (
                  <td key={kind}>{row.by[kind] ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

export function Unreported({ of }: { of: Picture['unreported'] }) {
  const { t } = useWords()
  return (
    <section className="sy-org-part" aria-labelledby="org-unreported">
      <h2 id="org-unreported">{t('org.unreported')}</h2>
      <p className="sy-small sy-quiet">{t('org.unreported.how')}</p>
      <div className="sy-org-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('org.kind')}</th>
              <th scope="col">{t('org.read')}</th>
              <th scope="col">{t('org.counted')}</th>
              <th scope="col">{t('org.not_this')}</th>
              <th scope="col">{t('org.silent')}</th>
              <th scope="col">{t('org.likely')}</th>
            </tr>
          </thead>
          <tbody>
            {of.map((it) => (
              <tr key={it.kind}>
                <th scope="row">{kindName(it.kind, t)}</th>
                <td>{it.read}</td>
                <td>{it.counted}</td>
                <td>{it.notThis}</td>
                <td>{it.silent}</td>
                <td>
                  {it.likely
                    ? t('org.likely.n', { n: it.likely.value, low: it.likely.low, high: it.likely.high })
                    : t('org.cannot_tell')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

export function Attrition({ of }: { of: Picture['attrition'] }) {
  const { t } = useWords()
  const when = useWhen()
  return (
    <section className="sy-org-part" aria-labelledby="org-attrition">
      <h2 id="org-attrition">{t('org.attrition')}</h2>
      <p>
        {of
          ? t('org.attrition.n', { n: of.left, m: of.headcount, since: when.shortDay(of.notedSince) })
          : t('org.attrition.none')}
      </p>
      <p className="sy-small sy-quiet">{t('org.interviews')}</p>
    </section>
  )
}

type Gap = Picture['gaps'][number]['gap']
export function Gaps({
  of,
  queues,
  onFind,
}: {
  of: Picture['gaps']
  queues: Picture['queues']
  onFind: ((gap: Gap) => void) | undefined
}) {
  const { t, language } = useWords()
  return (
    <section className="sy-org-part" aria-labelledby="org-gaps">
      <h2 id="org-gaps">{t('org.gaps')}</h2>
      {of.length === 0 && <p className="sy-quiet">{t('org.gaps.none')}</p>}
      <ul className="sy-org-gaps">
        {of.map(({ gap, missing }) => (
          <li key={gap}>
            <span>
              <strong>{t(`org.gap.${gap}`)}</strong>{' '}
              <span className="sy-quiet">
                {missing.map((it) => missingName(it, queues, language)).join(t('list.comma'))}
              </span>
            </span>
            {onFind && <ActButton onAct={() => onFind(gap)}>{t('org.find')}</ActButton>}
          </li>
        ))}
      </ul>
    </section>
  )
}
