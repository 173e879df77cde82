import type { Language } from '#kernel/language.ts'
import type { SignInView } from '../screens/sign-in-view.ts'
import type { WrapUpView } from '../screens/wrap-up-view.ts'
import { at, teller } from './tell.ts'

export function sampleDoor(language: Language): SignInView {
  const tell = teller(language)
  const desk = tell('河岸停車 客訴組', '河岸停车 投诉组', 'Riverside Parking, complaint desk')
  return {
    isBusy: false,
    refused: null,
    people: [
      { id: '1', role: 'agent', name: tell('陳小美', '陈小美', 'Chen Mei'), place: desk },
      { id: '2', role: 'lead', name: tell('何佩珊', '何佩珊', 'Ho Pei-shan'), place: desk },
      { id: '3', role: 'second_line', name: tell('何主管', '何主管', 'Ho Yu-chen'), place: desk },
      {
        id: '4',
        role: 'department',
        name: tell('徐經理', '徐经理', 'Hsu Wei'),
        place: tell('行銷部', '市场部', 'Marketing'),
      },
      {
        id: '5',
        role: 'executive',
        name: tell('營運長 高遠', '首席运营官 高远', 'Gao Yuan, COO'),
        place: tell('全公司', '全公司', 'Whole company'),
      },
      {
        id: '6',
        role: 'admin',
        name: tell('方靜', '方静', 'Fang Jing'),
        place: tell('看不到內容', '看不到内容', 'sees no content'),
      },
    ],
  }
}

export function sampleWrap(language: Language): WrapUpView {
  const tell = teller(language)
  return {
    contactId: 'k-1',
    customer: tell('林先生', '林先生', 'Mr Lin'),
    seconds: 412,
    calm: 'yes',
    solved: null,
    kind: 'wrong_advice',
    kinds: [
      { value: 'wrong_advice', label: tell('說明有誤', '告知有误', 'Wrong advice') },
      { value: 'delay', label: tell('延誤', '延误', 'Delay') },
      { value: 'question', label: tell('單純詢問', '单纯咨询', 'A question') },
    ],
    need: tell('不要替我們的錯付錢', '不要替我们的错买单', 'Not to pay for our mistake'),
    demands: [
      tell('賠償 3,600 元與領車 420 元', '赔偿 3,600 元和取车 420 元', 'NT$3,600 and NT$420 back'),
      tell('開除當天的同事', '开除当天的同事', 'Fire the colleague of that day'),
    ],
    promises: [
      {
        id: 'p-1',
        what: tell('二線主管回電', '二线主管回电话', 'Second line calls back'),
        owner: 'ho',
        dueAt: '2026-07-16T17:00',
      },
    ],
    owners: [
      { value: 'ho', label: tell('二線 何主管', '二线 何主管', 'Second line, Ms Ho') },
      { value: 'me', label: tell('我', '我', 'Me') },
    ],
    recap: tell(
      '您說 7/14 聽到我們說河濱可以停，今早車被拖吊，花了 4,020 元。我們在聽那通錄音。二線何主管今天 17:00 前打給您。',
      '您说 7 月 14 日听到我们说河滨可以停，今早车被拖走，花了 4,020 元。我们正在听那通录音。二线何主管今天 17:00 前给您回电话。',
      'You told us that on 14 Jul we said the riverside was fine, and that this morning your car was towed and it cost NT$4,020. We are listening to that call. Ms Ho from second line rings you by 17:00 today.',
    ),
    link: { url: 'https://desk.example/my/7Kq2-91vd', until: at('14:13:00', '2026-07-23') },
    unconfirmed: 1,
    keptAt: at('14:13:04'),
    isBusy: false,
  }
}
