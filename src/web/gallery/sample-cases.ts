import type { Language } from '#kernel/language.ts'
import type { CasesView, CaseView } from '../screens/cases-view.ts'
import { at, type Tell, teller } from './tell.ts'

export const CASES_NOW = at('15:48:00')

export function sampleCases(language: Language): CasesView {
  const tell = teller(language)
  const row = (id: string, customer: string, due: string, isDueToday: boolean, title: string, more: string) => ({
    id,
    customer,
    due,
    isDueToday,
    title,
    more,
  })
  return {
    readerName: tell('二線 何主管', '二线 何主管', 'Second line, Ms Ho'),
    limit: tell('我的權限：單件 5,000 元', '我的权限：单件 5,000 元', 'My limit: NT$5,000 a case'),
    dueToday: 2,
    inbox: {
      is: 'ready',
      rows: [
        row(
          'A-1147',
          tell('林先生', '林先生', 'Mr Lin'),
          tell('17:00 前回電', '17:00 前回电', 'call by 17:00'),
          true,
          tell('拖吊罰單 3,600 元', '拖车罚单 3,600 元', 'Towing fine NT$3,600'),
          tell('3 項要求，事實 2 / 3', '3 项要求，事实 2 / 3', '3 demands, facts 2 of 3'),
        ),
        row(
          'A-1151',
          tell('蔡小姐', '蔡女士', 'Ms Tsai'),
          tell('18:30 前回覆', '18:30 前答复', 'answer by 18:30'),
          true,
          tell('生日禮物晚到兩天', '生日礼物晚到两天', 'Birthday gift two days late'),
          tell('2 項要求，事實 3 / 3', '2 项要求，事实 3 / 3', '2 demands, facts 3 of 3'),
        ),
        row(
          'A-1139',
          tell('許太太', '许女士', 'Mrs Hsu'),
          tell('明天 10:00', '明天 10:00', 'tomorrow 10:00'),
          false,
          tell('保證金未退', '押金未退', 'Deposit not returned'),
          tell('1 項要求，事實 1 / 2', '1 项要求，事实 1 / 2', '1 demand, facts 1 of 2'),
        ),
        row(
          'A-1128',
          tell('王先生', '王先生', 'Mr Wang'),
          tell('明天 12:00', '明天 12:00', 'tomorrow 12:00'),
          false,
          tell('退款延遲（新的一件）', '退款延迟（新的一件）', 'Refund delayed (a new case)'),
          tell('與行為處理分開，照常辦', '和行为处理分开，照常办', 'apart from conduct, as usual'),
        ),
      ],
    },
    selected: sampleCase(tell),
  }
}

function sampleCase(tell: Tell): CaseView {
  return {
    id: 'A-1147',
    customer: tell('林先生', '林先生', 'Mr Lin'),
    title: tell('林先生：拖吊罰單', '林先生：拖车罚单', 'Mr Lin: towing fine'),
    need: tell('不要替我們的錯付錢。', '不要替我们的错买单。', 'not to pay for our mistake.'),
    due: tell('17:00 前回電，剩 1 小時 12 分', '17:00 前回电，还剩 1 小时 12 分', 'Call by 17:00, 1 h 12 min left'),
    facts: [
      {
        id: 'f-1',
        words: tell(
          '11:20 錄音：同事說「河濱可以停」',
          '11:20 录音：同事说“河滨可以停”',
          '11:20 recording: our colleague said “the riverside is fine”',
        ),
        state: 'verified',
        by: tell('你聽過，15:21', '你听过，15:21', 'heard by you, 15:21'),
        source: { id: 's-1', label: tell('播放 0:42', '播放 0:42', 'Play 0:42') },
      },
      {
        id: 'f-2',
        words: tell(
          '公告 v3，09:10 起紅線不開放',
          '公告 v3，09:10 起红线不开放',
          'Notice v3: no red-line parking from 09:10',
        ),
        state: 'verified',
        by: tell('系統附上，你核過', '系统附上，你核过', 'attached by the system, checked by you'),
        source: { id: 's-2', label: tell('看原文', '看原文', 'Read it') },
      },
      {
        id: 'f-3',
        words: tell(
          '拖吊收據（他 15:30 傳來照片）',
          '拖车收据（他 15:30 发来照片）',
          'Towing receipt (photo sent 15:30)',
        ),
        state: 'unverified',
        by: null,
        source: { id: 's-3', label: tell('看照片', '看照片', 'See photo') },
      },
    ],
    demands: [
      {
        id: 'd-1',
        words: tell('賠償 3,600 元與領車 420 元', '赔偿 3,600 元和取车 420 元', 'NT$3,600 and NT$420 back'),
        state: 'open',
        note: '',
        rubric: {
          lines: [
            {
              label: tell('損害', '损失', 'Harm'),
              words: tell(
                '金錢損失 4,020 元，可還原',
                '金钱损失 4,020 元，可弥补',
                'Money, NT$4,020, can be made good',
              ),
              result: tell('2 級', '2 级', 'grade 2'),
            },
            {
              label: tell('我方過失', '我方过失', 'Our fault'),
              words: tell(
                '告知錯誤，依據已失效的知識庫 v2',
                '告知错误，依据已失效的知识库 v2',
                'Wrong advice, from knowledge v2, out of date',
              ),
              result: tell('是', '是', 'yes'),
            },
            {
              label: tell('重複', '重复', 'Repeated'),
              words: tell(
                '同一客人 12 個月內第一次',
                '同一客户 12 个月内第一次',
                'First for this customer in 12 months',
              ),
              result: tell('否', '否', 'no'),
            },
          ],
          outcome: tell(
            '2 級：全額 4,020 元，在你的權限內',
            '2 级：全额 4,020 元，在你的权限内',
            'Grade 2: NT$4,020 in full, within your limit',
          ),
          approve: tell('核准 4,020 元', '批准 4,020 元', 'Approve NT$4,020'),
          locked: tell('核准要等收據核實。', '批准要等收据核实。', 'Waits for the receipt to be verified.'),
          precedent: tell(
            '同樣事實的案子：4 / 4 件都是 2 級全額。',
            '同样事实的工单：4 / 4 件都是 2 级全额。',
            'Cases with the same facts: 4 of 4 grade 2, in full.',
          ),
        },
      },
      {
        id: 'd-2',
        words: tell('開除當天的同事', '开除当天的同事', 'Fire the colleague of that day'),
        state: 'waiting',
        note: tell('第 1 項決定後打開', '第 1 项决定后打开', 'opens after demand 1'),
        rubric: null,
      },
      {
        id: 'd-3',
        words: tell('不要再有人遇到', '别再有人遇到', 'That nobody else meets this'),
        state: 'waiting',
        note: tell('同一說法告訴過 11 位車主', '同一说法告诉过 11 位车主', 'told to 11 owners in the same words'),
        rubric: null,
      },
    ],
    promises: [
      {
        id: 'p-1',
        state: 'open',
        words: tell('二線主管回電', '二线主管回电话', 'second line calls back'),
        owner: tell('何主管', '何主管', 'Ms Ho'),
        dueAt: at('17:00:00'),
      },
    ],
    log: [
      {
        id: 'l-1',
        at: at('15:22:00'),
        who: tell('你', '你', 'You'),
        what: tell('核實錄音與公告', '核实录音和公告', 'verified the recording and the notice'),
        canUndo: true,
      },
      {
        id: 'l-2',
        at: at('14:09:00'),
        who: tell('小美', '小美', 'Mei'),
        what: tell(
          '交件：兩次解釋未被接受，逐字稿與承諾一起帶來',
          '转来：两次解释未被接受，转写和承诺一起带来',
          'handed over: two explanations not accepted; transcript and promise came along',
        ),
        canUndo: false,
      },
    ],
    policy: tell('政策 X1 事實優先 v4', '策略 X1 事实优先 v4', 'Policy X1, facts first v4'),
    speech: [
      {
        id: 'x-1',
        act: 'acknowledge_feeling',
        name: tell('體會感受', '体会感受', 'Acknowledge'),
        example: tell(
          '「您一早車不見了，還得自己跑一趟，換成誰都會氣。」',
          '“您一早车没了，还得自己跑一趟，换谁都会生气。”',
          '“Your car was gone in the morning and you had to go and fetch it. Anyone would be angry.”',
        ),
        why: tell(
          '說的是他的處境，不涉及誰對誰錯。',
          '说的是他的处境，不涉及谁对谁错。',
          'It speaks of his situation, not of who is right.',
        ),
        missing: 0,
        state: 'allowed',
      },
      {
        id: 'x-2',
        act: 'regret',
        name: tell('遺憾與假設', '遗憾与假设', 'Regret and “if”'),
        example: tell(
          '「如果收據無誤，這筆損失由我們負責。」',
          '“如果收据无误，这笔损失由我们承担。”',
          '“If the receipt is right, we bear this loss.”',
        ),
        why: tell(
          '用「如果」，因為還差一項事實。',
          '用“如果”，因为还差一项事实。',
          '“If”, because one fact is missing.',
        ),
        missing: 0,
        state: 'allowed',
      },
      {
        id: 'x-3',
        act: 'admit_fault',
        name: tell('承認是我們的錯', '承认是我们的错', 'Admit fault'),
        example: tell(
          '「這是我們說錯了，對不起。」',
          '“这是我们说错了，对不起。”',
          '“We told you wrong, and we are sorry.”',
        ),
        why: tell(
          '要三項事實都核實。缺：拖吊收據。',
          '要三项事实都核实。差：拖车收据。',
          'All three facts must be verified. Missing: towing receipt.',
        ),
        missing: 1,
        state: 'locked',
      },
    ],
    ripples: [
      { id: 'r-1', words: tell('11 位車主聽過同樣說明', '11 位车主听过同样说明', '11 owners were told the same') },
      {
        id: 'r-2',
        words: tell(
          '知識庫停車 v2 停用，等你按下',
          '知识库停车 v2 停用，等你按下',
          'Knowledge parking v2 retires when you say so',
        ),
      },
    ],
  }
}
