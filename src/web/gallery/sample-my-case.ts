import type { Language } from '#kernel/language.ts'
import type { MyCaseView } from '../screens/my-case-view.ts'
import { teller } from './tell.ts'

export function sampleMyCase(language: Language): MyCaseView {
  const tell = teller(language)
  return {
    house: tell('河岸停車', '河岸停车', 'Riverside Parking'),
    ref: 'A-1147',
    headline: tell(
      '我們聽了錄音，是我們說錯了。',
      '我们听了录音，是我们说错了。',
      'We listened to the recording. We told you wrong.',
    ),
    story: tell(
      '7/14（二）11:20，我們說河濱可以停。那天 09:10 規定已經改了，我們沒有更新。您的車因此被拖吊，對不起。',
      '7 月 14 日周二 11:20，我们说河滨可以停。那天 09:10 规定已经改了，我们没有更新。您的车因此被拖走，对不起。',
      'On Tue 14 Jul at 11:20 we said the riverside was fine. The rule had changed at 09:10 and we had not updated. Your car was towed because of it. We are sorry.',
    ),
    asks: [
      {
        id: '1',
        what: tell('賠償 3,600 元與領車 420 元', '赔偿 3,600 元和取车 420 元', 'NT$3,600 and NT$420 back'),
        answer: tell('同意，全額 4,020 元', '同意，全额 4,020 元', 'Agreed, NT$4,020 in full'),
        by: {
          day: tell('7/20（一）前', '7 月 20 日 周一前', 'By Mon 20 Jul '),
          words: tell('匯入末四碼 6610 的帳戶', '汇入尾号 6610 的账户', 'paid to your account ending 6610'),
        },
      },
      {
        id: '2',
        what: tell('處分接電話的同事', '处分接电话的同事', 'Discipline the colleague'),
        answer: tell(
          '已經查證，也安排了訓練。個人的處置不對外說明。',
          '已经核查，也安排了培训。对个人的处理不对外说明。',
          'Looked into, and training is arranged. What happens to a person is not told outside.',
        ),
        by: {
          day: tell('8/14（五）前', '8 月 14 日 周五前', 'By Fri 14 Aug '),
          words: tell('告訴您訓練是否完成', '告诉您培训是否完成', 'we tell you whether it is done'),
        },
      },
      {
        id: '3',
        what: tell('不要再有人遇到', '别再有人遇到', 'That nobody else meets this'),
        answer: tell(
          '另有 11 位車主聽到同樣的說明，我們已主動聯絡 7 位。',
          '另有 11 位车主听到同样的说明，我们已主动联系 7 位。',
          '11 other owners were told the same. We have called 7 of them.',
        ),
        by: null,
      },
    ],
    unchanged: [
      {
        id: 'x',
        words: tell(
          '罰單由停管處開立，我們不能撤銷。您可以在 8/15 前向停管處申訴。',
          '罚单由交管部门开具，我们不能撤销。您可以在 8 月 15 日前向交管部门申诉。',
          'The fine is issued by the parking authority, so we cannot cancel it. You may appeal to them by 15 Aug.',
        ),
        way: { label: tell('怎麼申訴', '怎么申诉', 'How to appeal'), href: '#appeal' },
      },
    ],
    done: [
      {
        id: '1',
        day: tell('7/16', '7 月 16 日', '16 Jul'),
        words: tell('17:00 前回電：16:42 打給您', '17:00 前回电：16:42 打给您', 'Call by 17:00: called 16:42'),
        state: 'kept',
      },
      {
        id: '2',
        day: tell('7/17', '7 月 17 日', '17 Jul'),
        words: tell('聽錄音、比對公告', '听录音、比对公告', 'Recording heard, notices compared'),
        state: 'kept',
      },
      {
        id: '3',
        day: tell('7/20', '7 月 20 日', '20 Jul'),
        words: tell('匯款 4,020 元', '汇款 4,020 元', 'NT$4,020 paid'),
        state: 'open',
      },
    ],
    charter: [
      tell(
        '說了時間，就在那之前回覆您，來不及會先說。',
        '说了时间，就在那之前答复您，来不及会先说。',
        'When we name a time we answer before it, or say so first.',
      ),
      tell(
        '您的語氣不影響您該得到的答覆。',
        '您的语气不影响您该得到的答复。',
        'How you speak changes nothing in the answer you are due.',
      ),
    ],
  }
}
