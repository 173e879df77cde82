import type { Language } from '#kernel/language.ts'
import type { DayView } from '../screens/day-view.ts'
import type { BandBlock } from '../ui/day/day-band.tsx'
import { at, type Tell, teller } from './tell.ts'

export const DAY_NOW = at('14:36:00')

export function sampleDay(language: Language): DayView {
  const tell = teller(language)
  return {
    name: tell('許諾', '许诺', 'Xu Nuo'),
    shift: tell('早班 9:00 到 18:00', '白班 9:00 至 18:00', 'day shift 9:00 to 18:00'),
    band: { from: at('09:00:00'), to: at('18:00:00'), blocks: blocks(tell) },
    recovery: null,
    solved: {
      count: 12,
      contacts: 17,
      waiting: 4,
      secondLine: 1,
      rows: [
        {
          id: 'c-1',
          at: at('13:36:00'),
          what: tell('退款卡在銀行，查到序號', '退款卡在银行，查到流水号', 'Refund stuck at the bank, reference found'),
          more: tell(
            '客人自己說「這樣就清楚了」，當場結束',
            '客户自己说“这下清楚了”，当场结束',
            'The customer said “that clears it up”, closed at once',
          ),
        },
        {
          id: 'c-2',
          at: at('13:12:00'),
          what: tell('發票抬頭改好重開', '发票抬头改好重开', 'Invoice issued again with the right name'),
          more: tell('比答應的時間早 1 天', '比答应的时间早 1 天', 'A day before the time promised'),
        },
        {
          id: 'c-3',
          at: at('11:28:00'),
          what: tell(
            '罵了你兩次，你提醒兩次後結束通話',
            '骂了你两次，你提醒两次后结束通话',
            'Abused you twice; after two notices you ended it',
          ),
          more: tell(
            '退款的事由二線照常處理，明天 12:00 前回覆客人',
            '退款的事由二线照常处理，明天 12:00 前答复客户',
            'Second line goes on with the refund and answers by 12:00 tomorrow',
          ),
        },
        {
          id: 'c-4',
          at: at('10:50:00'),
          what: tell('第三次來電的物流延誤', '第三次来电的物流延误', 'Third call about a late delivery'),
          more: tell(
            '找到原因：承諾 1 天，實際九成要 3 天。已報物流部',
            '找到原因：承诺 1 天，实际九成要 3 天。已报物流部',
            'Cause found: promised 1 day, nine in ten take 3. Sent to logistics',
          ),
        },
      ],
    },
    changed: {
      words: tell(
        '2/26 你反映「活動規則上班到一半才發」。3/9 起，新規則上線前一天一定出現在每個人的畫面上。',
        '2 月 26 日你反映“活动规则到上班中途才发”。3 月 9 日起，新规则上线前一天必须到每个人屏幕上。',
        'On 26 Feb you said campaign rules arrive in mid-shift. From 9 Mar a new rule must be on every screen the day before.',
      ),
      reply: tell('行銷部徐經理的原文', '市场部徐经理的原文', 'Read the reply from Marketing'),
      replyId: 'r-1',
    },
    promises: [
      {
        id: 'p-1',
        state: 'open',
        customer: tell('彭女士', '彭女士', 'Ms Peng'),
        words: tell('告訴她退款到帳沒有', '告诉她退款到没到账', 'tell her whether the refund arrived'),
        owner: '',
        dueAt: at('15:30:00'),
        note: tell(
          '財務 15:00 前給結果。沒有結果也照打',
          '财务 15:00 前给结果。没有结果也照打',
          'Finance answers by 15:00. Call her either way',
        ),
      },
      {
        id: 'p-2',
        state: 'open',
        customer: tell('韓先生', '韩先生', 'Mr Han'),
        words: tell('安裝師傅的新時間', '安装师傅的新时间', 'new time for the fitter'),
        owner: '',
        dueAt: at('17:00:00'),
        note: tell(
          '師傅說「差不多」，還沒落實',
          '师傅说“差不多”，还没落实',
          'The fitter said “roughly”, nothing fixed',
        ),
        hasNoBasis: true,
      },
      {
        id: 'p-3',
        state: 'open',
        customer: tell('盧女士', '卢女士', 'Ms Lu'),
        words: tell('補寄配件的單號', '补寄配件的单号', 'tracking number for the part'),
        owner: '',
        dueAt: at('10:00:00', '2026-07-17'),
        note: tell(
          '你明天休息，由何雨打，她已接受',
          '你明天休息，由何雨打，她已接受',
          'You are off tomorrow; He Yu calls and has accepted',
        ),
      },
    ],
    thanks: {
      week: 3,
      rows: [
        {
          id: 't-1',
          words: tell(
            '「那天我話說重了，您沒跟我計較，還替我把錢追回來。對不起，也謝謝。」',
            '“那天我话说重了，您没跟我计较，还替我把钱追回来了。对不起，也谢谢。”',
            '“I spoke too harshly that day. You did not hold it against me and got my money back. I am sorry, and thank you.”',
          ),
          from: tell(
            '丁女士，昨天 19:20，從「我的案件」寫來',
            '丁女士，昨天 19:20，从“我的工单”写来',
            'Ms Ding, yesterday 19:20, from My case',
          ),
        },
        {
          id: 't-2',
          words: tell(
            '「中午那通我在旁邊聽到，第二次提醒說得真穩。」',
            '“中午那通我在旁边听见了，第二次提醒说得真稳。”',
            '“I heard your noon call from my seat. That second notice was so steady.”',
          ),
          from: tell('同事 何雨，12:06', '同事 何雨，12:06', 'He Yu, colleague, 12:06'),
        },
      ],
    },
    rest: {
      nextAt: at('14:45:00'),
      minutes: 15,
      words: tell(
        '今天休息了 32 分鐘，不含午餐。中午那通之後的恢復 17 分鐘，由你自己提早結束 3 分鐘。不影響任何數字。',
        '今天已歇 32 分，不含午餐。中午那通之后的恢复 17 分，由你自己提前结束了 3 分。不影响任何数字。',
        'You rested 32 min today, lunch apart. You ended the 17 min of recovery after the noon call 3 min early. It changes no figure.',
      ),
    },
    exposure: {
      days:
        language === 'en'
          ? ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
          : ['一', '二', '三', '四', '五', '六', '日'],
      rows: [
        { id: 'e-1', label: tell('當面辱罵', '当面辱骂', 'Insults to me'), counts: [0, 1, 0, 0, 2, 0, 2] },
        { id: 'e-2', label: tell('辱罵家人', '辱骂家人', 'Family'), counts: [0, 0, 0, 0, 0, 0, 0] },
        { id: 'e-3', label: tell('威脅', '威胁', 'Threats'), counts: [0, 0, 0, 0, 1, 0, 0] },
        { id: 'e-4', label: tell('騷擾', '骚扰', 'Harassment'), counts: [0, 0, 0, 0, 0, 0, 0] },
        { id: 'e-5', label: tell('超過 20 分', '超过 20 分', 'Over 20 min'), counts: [1, 0, 0, 2, 0, 0, 1] },
      ],
    },
    isOverLimit: false,
    seenBy: [
      tell(
        '今天沒有人看過。上週五 10:12，林嵐看過一通錄音，原因：複核結束通話。',
        '今天没有人看过。上周五 10:12，林岚看过一通录音，原因：复核结束通话。',
        'Nobody today. Last Fri 10:12 Lin Lan heard one recording, because: review of an ended contact.',
      ),
    ],
  }
}

function blocks(tell: Tell): readonly BandBlock[] {
  const taken: readonly (readonly [string, string])[] = [
    ['09:03', '09:11'],
    ['09:15', '09:18'],
    ['09:23', '09:35'],
    ['09:40', '09:43'],
    ['09:48', '09:58'],
    ['10:17', '10:23'],
    ['10:28', '10:30'],
    ['10:33', '10:49'],
    ['10:54', '11:00'],
    ['11:06', '11:28'],
    ['11:48', '11:54'],
    ['13:05', '13:11'],
    ['13:16', '13:18'],
    ['13:22', '13:35'],
    ['13:43', '13:53'],
    ['14:01', '14:04'],
    ['14:09', '14:25'],
  ]
  const block = (id: string, kind: BandBlock['kind'], from: string, to: string, label: string): BandBlock => ({
    id,
    kind,
    from: at(`${from}:00`),
    to: at(`${to}:00`),
    label,
  })
  return [
    ...taken.map(
      ([from, to]): BandBlock => ({ id: from, kind: 'contact', from: at(`${from}:00`), to: at(`${to}:00`) }),
    ),
    block('r1', 'rest', '10:00', '10:15', tell('休息 15 分', '休息 15 分', 'Rest 15 min')),
    block('r2', 'recovery', '11:28', '11:45', tell('恢復 17 分', '恢复 17 分', 'Recovery 17 min')),
    block('m', 'meal', '12:00', '13:00', tell('午餐', '午餐', 'Lunch')),
    block('r3', 'planned_rest', '14:45', '15:00', tell('休息', '休息', 'Rest')),
    block('p1', 'promise', '15:30', '15:45', tell('回電彭女士', '回电彭女士', 'Call Ms Peng')),
    block('p2', 'promise', '17:00', '17:15', tell('回電韓先生', '回电韩先生', 'Call Mr Han')),
  ]
}
