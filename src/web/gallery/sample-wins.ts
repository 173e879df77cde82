import type { Language } from '#kernel/language.ts'
import type { WinsView } from '../screens/wins-view.ts'
import type { FigureView, RowsView } from '../ui/figures/figure-view.ts'
import { sampleFigures } from './sample-figures.ts'
import { at, teller } from './tell.ts'

export function sampleWins(language: Language): WinsView {
  const tell = teller(language)
  return {
    period: tell('2026 Q2，7/5 凍結', '2026 Q2，7 月 5 日冻结', 'Q2 2026, frozen 5 Jul'),
    comparedWith: tell('2026 Q1', '2026 Q1', 'Q1 2026'),
    scope: tell('所有據點，客訴組', '全部站点，投诉组', 'All sites, complaint desk'),
    readerName: tell('營運長', '首席运营官', 'Chief operating officer'),
    sentence: tell(
      '承諾更常做到，一個原因正在消失。離職有沒有變少，還看不出來。',
      '承诺更常兑现，一个原因正在消失。离职有没有变少，还说不准。',
      'Promises are kept more often and one cause is going away. Whether fewer people leave, we cannot tell yet.',
    ),
    figures: sampleFigures(tell),
    calculatedAt: at('06:00:00', '2026-07-05'),
    definitions: 7,
  }
}

export function sampleRows(figure: FigureView, language: Language): RowsView {
  const tell = teller(language)
  return {
    title: figure.title,
    definition: tell(
      '到期的承諾裡，在說好的時間前做到的。',
      '到期的承诺中，在约定时间前兑现的。',
      'Of promises that fell due, those kept by the time named.',
    ),
    numerator: 312,
    denominator: 341,
    leftOut: [
      { why: tell('還沒到期', '还没到期', 'not due yet'), n: 14 },
      { why: tell('到期前改過，另計', '到期前改过，另计', 'moved before due, counted apart'), n: 9 },
    ],
    columns: [
      tell('案件', '工单', 'Case'),
      tell('承諾', '承诺', 'Promise'),
      tell('期限', '期限', 'Due'),
      tell('結果', '结果', 'Result'),
    ],
    rows: [
      {
        id: 'A-1147',
        isCounted: true,
        cells: [
          'A-1147',
          tell('二線主管回電', '二线主管回电话', 'Second line calls back'),
          '7/16 17:00',
          tell('16:42 做到', '16:42 兑现', 'kept 16:42'),
        ],
      },
      {
        id: 'A-1102',
        isCounted: true,
        cells: [
          'A-1102',
          tell('退款入帳', '退款到账', 'Refund arrives'),
          '7/10 12:00',
          tell('逾期 1 天', '逾期 1 天', '1 day late'),
        ],
      },
      {
        id: 'A-1160',
        isCounted: false,
        cells: [
          'A-1160',
          tell('補寄配件', '补寄配件', 'Part sent again'),
          '7/22 18:00',
          tell('還沒到期', '还没到期', 'not due yet'),
        ],
      },
    ],
  }
}
