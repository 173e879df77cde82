import type { ReactNode } from 'react'
import { useWords } from '../../i18n.ts'
import { useWhen } from '../../theme/place.tsx'
import { Tag } from '../../ui/tag.tsx'
import { money } from '../money.ts'
import { isMine, nameOf } from './give-panel.tsx'
import type { RemediesView, SheetView } from './remedies-view.ts'

type Props = { sheet: SheetView; view: RemediesView }

/** What was lost, whose fault it was, whether it happened before, and what follows. No row for how anybody spoke. */
export function GradeSheet({ sheet, view }: Props) {
  const words = useWords()
  const { t } = words
  const when = useWhen()
  const isOpen = sheet.missing.length > 0 || sheet.fault === 'not_known'
  return (
    <>
      <table className="sy-grade">
        <caption className="sy-hidden">{t('gradesheet.title')}</caption>
        <tbody>
          <Row
            name={t('gradesheet.harm')}
            says={harmOf(sheet, view, words)}
            result={t('gradesheet.level', { n: levelOf(sheet) })}
          />
          <Row
            name={t('gradesheet.fault')}
            says={`${t(`gradesheet.matter.${sheet.matter}`)}${t('list.comma')}${restsOn(sheet, view, t)}`}
            result={t(`gradesheet.fault.${sheet.fault}`)}
          />
          <Row
            name={t('gradesheet.again.row')}
            says={againOf(sheet, t)}
            result={t(sheet.sameKind + sheet.byUs > 0 ? 'gradesheet.yes' : 'gradesheet.no')}
          />
          <Row
            name={t('gradesheet.result')}
            says={
              isOpen ? (
                <Tag tone="dashed">{t('gradesheet.level.if', { n: sheet.gradeIf })}</Tag>
              ) : (
                <strong>{resultOf(sheet, view, words)}</strong>
              )
            }
            result=""
          />
        </tbody>
      </table>
      <p className="sy-caption sy-label">
        {t('gradesheet.by', { who: sheet.by, at: when.full(sheet.at), n: sheet.version })}
        {!sheet.heard && `${t('list.comma')}${t('gradesheet.not_heard')}`}
        {t('list.comma')}
        <span title={view.policy.reason}>{t('remedies.policy', { n: view.policy.version })}</span>
      </p>
      {sheet.moved && <p className="sy-small sy-quiet">{t('gradesheet.moved')}</p>}
    </>
  )
}

const Row = ({ name, says, result }: { name: string; says: ReactNode; result: string }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{says}</td>
    <td>{result}</td>
  </tr>
)

type Say = ReturnType<typeof useWords>['t']
const levelOf = (sheet: SheetView) =>
  Math.max(sheet.money.level, sheet.minutes.level, sheet.need.level, sheet.safety.level)

function harmOf(sheet: SheetView, view: RemediesView, { t, language }: ReturnType<typeof useWords>): string {
  const parts = [
    sheet.money.amount > 0 &&
      t('gradesheet.money.line', { amount: money(sheet.money.amount, view.currency, language) }),
    sheet.minutes.minutes > 0 && t('gradesheet.hours.line', { n: Math.round(sheet.minutes.minutes / 6) / 10 }),
    sheet.need.is !== 'met' && `${t('gradesheet.need')} ${t(`gradesheet.need.${sheet.need.is}`)}`,
    sheet.safety.is !== 'none' && t(`gradesheet.safety.${sheet.safety.is}`),
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts.join(t('list.comma')) : t('gradesheet.harm.none')
}

function restsOn(sheet: SheetView, view: RemediesView, t: Say): string {
  const facts = view.facts.filter((fact) => fact.admits || fact.id === sheet.otherCause).map((fact) => fact.words)
  return facts.length > 0
    ? t('gradesheet.fault.rests', { facts: facts.join(t('list.comma')) })
    : t('gradesheet.fault.unnamed')
}

/** The grade, what it comes to first of all, and whether that is mine to give. */
function resultOf(sheet: SheetView, view: RemediesView, { t, language }: ReturnType<typeof useWords>): string {
  const option = view.options.find((it) => it.range.most > 0) ?? view.options[0]
  if (!option || !view.mine) return t('gradesheet.level', { n: sheet.grade })
  return t('gradesheet.result.line', {
    n: sheet.grade,
    what: nameOf(option, view, language, t),
    who: t(isMine(option, view) ? 'gradesheet.mine' : 'gradesheet.not_mine'),
  })
}

const againOf = (sheet: SheetView, t: Say): string =>
  [
    sheet.sameKind > 0 ? t('gradesheet.again.times', { n: sheet.sameKind }) : t('gradesheet.again.first'),
    ...(sheet.byUs > 0 ? [t('gradesheet.again.by_us', { n: sheet.byUs })] : []),
  ].join(t('list.comma'))
