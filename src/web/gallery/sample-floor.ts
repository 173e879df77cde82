import type { Language } from '#kernel/language.ts'
import type { FloorView } from '../screens/floor-view.ts'
import type { SeatView } from '../ui/floor/floor-rows.ts'
import { sampleNeeds } from './sample-needs.ts'
import { at, type Tell, teller } from './tell.ts'

export const FLOOR_NOW = at('13:52:00')

export function sampleFloor(language: Language): FloorView {
  const tell = teller(language)
  return {
    team: tell('早班客訴組', '白班投诉组', 'Day complaint team'),
    people: 24,
    period: tell('315 保障期第 8 天', '315 保障期第 8 天', 'Period 3/15, day 8'),
    queue: { waiting: 7, longestSeconds: 192 },
    leadName: tell('組長 林嵐', '班组长 林岚', 'Lead Lin Lan'),
    needs: sampleNeeds(tell),
    workingUnseen: 17,
    handled: [
      {
        id: 'h-1',
        at: at('13:47:00'),
        who: null,
        what: tell(
          '曹穎按了求助鍵，你 29 秒後到，通話由她繼續',
          '曹颖按了求助键，你 29 秒后到，通话由她继续',
          'Cao Ying pressed help. You came in 29 s; she went on with the contact',
        ),
        link: 'see',
      },
      {
        id: 'h-2',
        at: at('13:36:00'),
        who: null,
        what: tell('改派給何雨，因為彭濤請假', '改派给何雨，因为彭涛请假', 'Moved to He Yu: Peng Tao is on leave'),
        link: 'undo',
      },
      {
        id: 'h-3',
        at: at('13:28:00'),
        who: null,
        what: tell(
          '唐靜結束一通有騷擾言語的通話，你 6 分鐘內聯絡了她',
          '唐静结束一通有骚扰言语的通话，你 6 分钟内联系了她',
          'Tang Jing ended a contact with harassment. You reached her within 6 min',
        ),
        link: 'see',
      },
    ],
    seats: seats(tell),
    speed: {
      medianText: tell('41 秒', '41 秒', '41 s'),
      within: { n: 11, m: 11 },
      slowestText: tell('1 分 52 秒', '1 分 52 秒', '1 min 52 s'),
    },
    patrol: {
      nextAt: at('14:00:00'),
      left: { n: 6, m: 24 },
      givenText: tell('9 次，接受 7 次', '9 次，接受 7 次', '9 offered, 7 taken'),
    },
    requirements: {
      codes: 'R2 R4 R7',
      words: tell(
        'R4 今天觸發 3 次，你接了 2 次，值班主管接了 1 次。',
        'R4 今天触发 3 次，你接了 2 次，值班主管接了 1 次。',
        'R4 asked 3 times today. You took 2, the duty manager 1.',
      ),
    },
  }
}

function seats(tell: Tell): readonly SeatView[] {
  const handling = tell('處理', '处理', 'notes')
  const free = tell('空閒', '空闲', 'free')
  const lunch = tell('午餐', '午餐', 'lunch')
  const on = (id: string, name: string, seconds: number): SeatView => ({ id, name, state: 'contact', seconds })
  const doing = (id: string, name: string, what: string): SeatView => ({ id, name, state: 'working', doing: what })
  return [
    { id: '1', name: tell('周婷', '周婷', 'Zhou'), state: 'asks', by: 'person', seconds: 760 },
    { id: '2', name: tell('陳立', '陈立', 'Chen'), state: 'asks', by: 'rule', seconds: 982 },
    { id: '3', name: tell('吳敏', '吴敏', 'Wu'), state: 'unavailable', until: at('14:20:00') },
    doing('4', tell('趙凱', '赵凯', 'Zhao'), handling),
    on('5', tell('李晨', '李晨', 'Li'), 1085),
    on('6', tell('孫悅', '孙悦', 'Sun'), 252),
    on('7', tell('馬驍', '马骁', 'Ma'), 391),
    doing('8', tell('劉暢', '刘畅', 'Liu'), free),
    on('9', tell('張航', '张航', 'Zhang'), 68),
    on('10', tell('何雨', '何雨', 'He'), 177),
    doing('11', tell('鄭遠', '郑远', 'Zheng'), handling),
    { id: '12', name: tell('唐靜', '唐静', 'Tang'), state: 'unavailable', until: at('14:05:00') },
    on('13', tell('羅杰', '罗杰', 'Luo'), 41),
    on('14', tell('高潔', '高洁', 'Gao'), 319),
    { id: '15', name: tell('韓冬', '韩冬', 'Han'), state: 'away', doing: lunch },
  ]
}
