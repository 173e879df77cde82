import type { Language } from '#kernel/language.ts'
import type { MarkView, SpeechAct, UtteranceView } from '../ui/contact/utterance-view.ts'
import { at, type Tell, teller } from './tell.ts'

type Reading = Pick<MarkView, 'kind' | 'track' | 'target' | 'probability' | 'why'> & { words: string }
type Line = {
  clock: string
  who: 'customer' | 'agent'
  text: string
  anger?: 0 | 1 | 2 | 3
  acts?: readonly { act: SpeechAct; nth?: number }[]
  read?: readonly Reading[]
  isPartial?: boolean
}

export function sampleSaid(language: Language): readonly UtteranceView[] {
  const tell = teller(language)
  const names = { customer: tell('林先生', '林先生', 'Mr Lin'), agent: tell('小美', '小美', 'Mei') }
  return lines(tell).map((line, nth) => ({
    id: `u-${nth}`,
    at: at(line.clock),
    who: line.who,
    name: names[line.who],
    text: line.text,
    anger: line.anger ?? 0,
    isPartial: line.isPartial ?? false,
    acts: line.acts ?? [],
    marks: (line.read ?? []).map((read, index) => marked(read, line, `m-${nth}-${index}`)),
  }))
}

function marked({ words, ...read }: Reading, line: Line, id: string): MarkView {
  const from = line.text.indexOf(words)
  return { ...read, id, from, to: from + words.length, readAt: at(line.clock), state: 'signal' }
}

const right = (kind: MarkView['kind'], words: string, tell: Tell): Reading => ({
  kind,
  words,
  track: 'right',
  target: 'company',
  probability: 0.9,
  why: tell(
    '要求和公開都是他可以做的事。',
    '提要求、去曝光，都是他可以做的事。',
    'Asking, and going public, are his to do.',
  ),
})

const lines = (tell: Tell): readonly Line[] => [
  {
    clock: '14:06:12',
    who: 'customer',
    anger: 3,
    text: tell(
      '你們前天跟我講車可以停那邊，結果今天早上被拖走，罰三千六！你們到底在搞什麼啦！',
      '你们前天跟我说车能停那儿，结果今天一早就被拖走了，罚三千六！你们到底在搞什么！',
      'You told me two days ago I could park there, and this morning it was towed. Three thousand six hundred! What on earth are you doing?',
    ),
  },
  {
    clock: '14:06:29',
    who: 'agent',
    text: tell(
      '林先生，我聽得出來這件事讓您很生氣，也耽誤您一早上。',
      '林先生，听得出来这事让您很窝火，还耽误了您一上午。',
      'Mr Lin, I can hear that this has made you angry, and it cost you a morning.',
    ),
    acts: [{ act: 'acknowledge_feeling' }],
  },
  {
    clock: '14:06:41',
    who: 'customer',
    anger: 3,
    text: tell(
      '我上班遲到，還要自己跑去領車。那天誰接的電話？我要你們把他開除。',
      '我上班迟到，还得自己跑去取车。那天谁接的电话？我要你们把他开除。',
      'I was late for work and had to fetch the car myself. Who took that call? I want him fired.',
    ),
    read: [right('demand_dismissal', tell('把他開除', '把他开除', 'I want him fired'), tell)],
  },
  {
    clock: '14:07:02',
    who: 'agent',
    text: tell(
      '我確認一下：前天 11:20 我們同事說河濱可以停，今早車被拖吊，罰單 3,600 元，領車另外花了 420 元。這樣對嗎？',
      '我跟您确认一下：前天 11:20 我们同事说河滨可以停，今早车被拖走，罚单 3,600 元，取车另花了 420 元。这样对吗？',
      'Let me check: at 11:20 two days ago we said the riverside was fine; this morning the car was towed, NT$3,600, and NT$420 to get it back. Is that right?',
    ),
    acts: [{ act: 'restate' }],
  },
  {
    clock: '14:07:15',
    who: 'customer',
    anger: 2,
    text: tell('對。錢你們賠，人你們處理掉。', '对。钱你们赔，人你们处理掉。', 'Yes. You pay, and you deal with him.'),
  },
  {
    clock: '14:07:31',
    who: 'agent',
    text: tell(
      '颱風期間的規定當天早上改過，我要先調錄音，才知道您聽到的是哪個版本。',
      '台风期间的规定当天早上改过，我得先调录音，才知道您听到的是哪一版。',
      'The typhoon rule changed that morning. I need the recording to know which version you were told.',
    ),
    acts: [{ act: 'explain', nth: 1 }],
  },
  {
    clock: '14:07:48',
    who: 'customer',
    anger: 3,
    text: tell(
      '我管你改不改，你們講可以停我才停的啊。',
      '我管你改不改，你们说能停我才停的啊。',
      'I don’t care what changed. You said it was fine, so I parked.',
    ),
    read: [right('not_accepted', tell('我管你改不改', '我管你改不改', 'I don’t care what changed'), tell)],
  },
  {
    clock: '14:08:06',
    who: 'agent',
    text: tell(
      '調錄音不是懷疑您，是讓賠償有依據，主管才能核准。',
      '调录音不是怀疑您，是让赔偿有依据，主管才能批。',
      'The recording is not about doubting you. It is what lets my supervisor approve it.',
    ),
    acts: [{ act: 'explain', nth: 2 }],
  },
  {
    clock: '14:08:24',
    who: 'customer',
    anger: 2,
    text: tell(
      '又是要查，每次都這樣。那天接電話的白痴呢？我直接 PO 爆料公社啦。',
      '又是要查，每次都这样。那天接电话的白痴呢？我直接发网上曝光你们。',
      'Checking again, every time. Where is that idiot who took the call? I will put it all online.',
    ),
    read: [
      right('not_accepted', tell('又是要查', '又是要查', 'Checking again'), tell),
      {
        kind: 'insult',
        track: 'conduct',
        words: tell('白痴', '白痴', 'idiot'),
        target: 'third_party',
        probability: 0.93,
        why: tell(
          '單次、不是對你、沒有威脅，所以不提示提醒。',
          '只有一次、不是冲你、没有威胁，所以不提示提醒。',
          'Once, not at you, no threat, so no notice is suggested.',
        ),
      },
      right('exposure_threat', tell('PO 爆料公社', '发网上曝光', 'put it all online'), tell),
    ],
  },
  {
    clock: '14:08:41',
    who: 'customer',
    anger: 1,
    text: tell('你現在就跟我講……', '你现在就跟我说……', 'Just tell me right now…'),
    isPartial: true,
  },
]
