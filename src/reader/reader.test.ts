import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CONDUCT, customer, highest, kinds } from '#testing/reader-cases.ts'
import type { SignalKind } from './public.ts'

/** None of these is conduct, and none is above `top`. */
function nobodyIsAccused(rows: readonly string[], top: 0 | 1 = 0): void {
  for (const words of rows) {
    const reading = customer(words)
    assert.deepEqual(
      kinds(reading).filter((kind) => CONDUCT.has(kind)),
      [],
      words,
    )
    assert.ok(highest(reading) <= top, words)
  }
}

function check(rows: readonly (readonly [words: string, ...kinds: SignalKind[]])[]): void {
  for (const [words, ...wanted] of rows) {
    const found = kinds(customer(words))
    for (const kind of wanted) assert.ok(found.includes(kind), `${words}: ${kind} is missing, only ${found}`)
  }
}

describe('The reader', () => {
  test('an angry customer is not an abusive one [house 2]', () =>
    nobodyIsAccused([
      '我真的氣死了 已經等了三天 你們到底要不要處理',
      '太離譜了吧！我要生氣了！！',
      '急死我了 我媽還在醫院等',
      '我快被你們氣死了',
      '再不處理我要瘋了',
      '你能不能先聽我講完，一直打斷我很不舒服',
      '催了八百遍了 到底还做不做生意',
      '服务太差了 再也不买了',
      'this is ridiculous, I am so angry I could scream',
      "I've had enough of this, it's been a nightmare",
      'how do I kill this process, the app is killing me',
      '手機死機了 怎麼重開',
    ]))

  test('what somebody else said is not said by the customer', () =>
    nobodyIsAccused([
      '你們司機罵我白痴',
      '你们客服骂我是傻逼',
      '他說「你這個智障」然後掛我電話',
      '店員叫我滾 還說我是垃圾',
      '我被你們的店員罵廢物',
      'your driver called me an idiot',
      'the technician said "shut up you stupid cow"',
      '我不是罵你白痴',
      "I'm not saying you're stupid",
    ]))

  test('asking whether you know a restaurant is no threat to know where you live', () => {
    assert.deepEqual(kinds(customer('你知道他家的营业时间吗？')), [])
    assert.ok(kinds(customer('我知道你家在哪裡')).includes('threat'))
  })

  test('a thing is not a person', () =>
    nobodyIsAccused([
      '這垃圾機器又當機',
      '你們這個白痴系統',
      '这破路由器真是垃圾',
      '你们的app烂透了 跟智障一样的设计',
      'your stupid website keeps crashing',
      'this useless router',
      '請問垃圾桶有貨嗎',
      '我的訂單被丟到垃圾郵件',
    ]))

  test('swearing at nobody is never above the lowest levels', () => {
    const rows = [
      '幹 又斷線',
      '靠北 我的錢呢',
      '他媽的等了兩小時',
      '卧槽 又扣钱',
      'wtf is going on',
      'fuck, it broke again',
      '屌 又壞咗',
    ]
    nobodyIsAccused(rows, 1)
    check(rows.map((words) => [words, 'profanity'] as const))
  })

  test('mild words, tree trunks and biscuits are no swearing', () => {
    for (const words of [
      '靠 又斷線',
      'bloody hell',
      '餅乾過期了',
      '不干他的事',
      '幹部訓練',
      '我要買體操服',
      '拔草',
      '這條幹線',
      '可靠 北邊',
    ])
      assert.ok(!kinds(customer(words)).includes('profanity'), words)
  })

  test('a right is no threat', () => {
    const rows = [
      '我要投訴到消保會',
      '再不退款我就找記者',
      '我會請律師處理',
      '我要去12315举报你们',
      '這種員工應該開除',
      "I'll report you to the ombudsman",
      "I'm going to sue your company",
      'I will leave a one-star review',
      '叫你們主管來聽',
    ] as const
    nobodyIsAccused(rows)
    for (const words of rows) assert.ok(customer(words).signals.length > 0, words)
  })

  test('words for a person are insults at the person listening', () => {
    const rows = [
      '你這個白痴',
      '你是智障嗎',
      '白目喔你',
      '你們客服都是廢物',
      '你真的很廢欸',
      '你係咪痴線㗎',
      '死八婆 你識唔識做嘢',
      '你北七喔',
      '你脑子有病吧',
      'you are an idiot',
      'are you stupid',
      'you people are useless morons',
      '你媽沒教你嗎',
    ]
    check(rows.map((words) => [words, 'insult'] as const))
    for (const words of rows) assert.equal(highest(customer(words)), 2, words)
  })

  test('family, sex and origin weigh more, a credible threat the most', () => {
    check([
      ['幹你娘', 'profanity', 'insult_family'],
      ['nmsl', 'insult_family'],
      ['冚家鏟', 'insult_family'],
      ['你全家死光', 'insult_family'],
      ['小姐你聲音這麼甜 要不要陪我睡', 'sexual'],
      ['what are you wearing', 'sexual'],
      ['小姐你一晚多少錢', 'sexual'],
      ['你這個支那人', 'slur', 'insult'],
      ['go back to your country', 'slur', 'insult'],
    ])
    for (const words of ['幹你娘', '小姐你一晚多少錢', '你這個支那人']) assert.equal(highest(customer(words)), 3, words)
    for (const words of [
      '信不信我找人弄死你',
      '我知道你住哪',
      "I'm going to kill you",
      '我帶刀去你們公司',
      '我明天就去把你們店砸了',
    ]) {
      assert.ok(kinds(customer(words)).includes('threat'), words)
      assert.equal(highest(customer(words)), 4, words)
    }
  })

  test('a person in danger is heard, and never judged', () => {
    for (const words of ['我不想活了', '活著好累 死了算了', 'I want to kill myself', '我想跳樓']) {
      const reading = customer(words)
      assert.deepEqual(kinds(reading), ['self_harm_risk'], words)
      assert.equal(reading.signals[0]?.level, 0)
      assert.equal(reading.target, 'self')
    }
  })

  test('an answer to the open question is heard, and the same words elsewhere are not', () => {
    const asked = { role: 'agent' as const, text: '我直接問您，您是在想要結束自己的生命嗎？' }
    for (const words of ['……有想過。想很多天了。', '嗯', '有'])
      assert.deepEqual(kinds(customer(words, asked)), ['self_harm_risk'], words)
    const english = { role: 'agent' as const, text: 'Are you thinking about ending your life?' }
    assert.deepEqual(kinds(customer('Yes. For days.', english)), ['self_harm_risk'])
    const ordinary = { role: 'agent' as const, text: '您有收到簡訊嗎？' }
    for (const words of ['有', '嗯', '對不起沒有'])
      assert.ok(!kinds(customer(words, ordinary)).includes('self_harm_risk'), words)
    assert.deepEqual(kinds(customer('我不在了，大家就都輕鬆了')), ['self_harm_risk'])
    assert.deepEqual(kinds(customer('我不在家，請放管理室')), [])
  })

  test('a hidden word is found, and the words as typed are shown', () => {
    const rows = [
      ['你這個傻*', '傻*'],
      ['你就是個煞笔', '煞笔'],
      ['你是 白 癡 嗎', '白 癡'],
      ['你個s b', 's b'],
      ['n m s l', 'n m s l'],
      ['f*ck you', 'f*ck you'],
      ['ＦＵＣＫ ＹＯＵ', 'ＦＵＣＫ ＹＯＵ'],
      ['fuuuuck you', 'fuuuuck you'],
      ['you id1ot', 'id1ot'],
      ['你這個腦\u200b殘', '腦\u200b殘'],
      ['你傻.逼', '傻.逼'],
    ] as const
    for (const [words, typed] of rows) {
      const spans = customer(words).signals.map(({ span }) => words.slice(...span))
      assert.ok(spans.includes(typed), `${words}: ${spans}`)
    }
  })
})
