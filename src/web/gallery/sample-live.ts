import type { Language } from '#kernel/language.ts'
import type { LiveView } from '../screens/live-view.ts'
import { sampleSaid } from './sample-said.ts'
import { sampleStory } from './sample-story.ts'
import { at, teller } from './tell.ts'

export function sampleLive(language: Language): LiveView {
  const tell = teller(language)
  return {
    contactId: 'k-1',
    customer: { name: tell('林先生', '林先生', 'Mr Lin'), reach: '0912-•••-478', isVerified: true },
    caseRef: { id: 'A-1147', title: tell('拖吊罰單', '拖车罚单', 'Towing fine') },
    nth: 2,
    isRecording: true,
    seconds: 151,
    agentName: tell('小美', '小美', 'Mei'),
    step: 'propose',
    stepsDone: ['listen', 'restate'],
    said: sampleSaid(language),
    advice: [
      {
        id: 'a-1',
        state: 'offered',
        promiseId: 'p-1',
        words: tell(
          '林先生，如果查證是我們說錯，造成的損失我們會負責處理。我請主管現在聽那通錄音，今天 17:00 前直接回電給您。',
          '林先生，如果查实是我们说错了，造成的损失我们会负责。我请主管现在去听那通录音，今天 17:00 前直接给您回电话。',
          'Mr Lin, if it turns out that we told you wrong, we will cover the loss. My supervisor is listening to that call now and rings you by 17:00 today.',
        ),
        why: tell(
          '他兩次不接受解釋，要的是有人負責。事實還沒核實，所以用「如果」。17:00 取自二線實績：近 30 天 52 / 56 次準時。',
          '他两次不接受解释，要的是有人负责。事实还没核实，所以用“如果”。17:00 取自二线实绩：近 30 天 52 / 56 次准时。',
          'He rejected two explanations; he wants someone to answer for it. Facts are not verified, hence “if”. 17:00 comes from second line’s record: 52 of 56 on time in 30 days.',
        ),
      },
      {
        id: 'a-2',
        state: 'offered',
        words: tell(
          '您對那位同事的要求我記下來了，主管會另外查證後回覆您。',
          '您对那位同事的要求我记下了，主管会另行核查后答复您。',
          'I have written down what you ask about my colleague. My supervisor looks into it separately and answers you.',
        ),
        why: tell(
          '這是第 2 項要求，一項一項答。人的事不在這通電話裡談。',
          '这是第 2 项要求，一项一项答。人的事不在这通电话里谈。',
          'This is demand 2, and demands are answered one by one. People are not discussed on this call.',
        ),
      },
    ],
    explained: {
      count: 2,
      isAccepted: false,
      lead: tell('組長何姐', '班组长何姐', 'team lead Ho'),
      isLeadAsked: false,
    },
    acts: [
      { id: 's-1', act: 'acknowledge_feeling', state: 'allowed' },
      {
        id: 's-2',
        act: 'regret',
        words: tell('「如果……我們會……」', '“如果……我们会……”', '“If … we will …”'),
        state: 'allowed',
      },
      {
        id: 's-3',
        act: 'admit_fault',
        state: 'locked',
        verified: 0,
        needed: 3,
        missing: [
          tell('11:20 錄音', '11:20 录音', '11:20 recording'),
          tell('公告 v3', '公告 v3', 'notice v3'),
          tell('拖吊收據', '拖车收据', 'towing receipt'),
        ],
      },
    ],
    policy: tell('事實優先 v4', '事实优先 v4', 'Facts first v4'),
    story: sampleStory(language),
    exits: [
      {
        exit: 'lead',
        state: { is: 'ready' },
        hint: tell('何姐有空，前情一起帶過去', '何姐有空，前情一起带过去', 'Ho is free. The story goes along'),
      },
    ],
    warnings: { given: 0, of: 2 },
    note: {
      text: tell('領車收據他會傳簡訊給我', '取车收据他会发短信给我', 'He will text me the release receipt'),
      keptAt: at('14:08:31'),
      isOffline: false,
    },
  }
}
