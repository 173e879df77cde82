import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { acts, agent, conductIn, customer, kinds, NOW, read, TAIPEI } from '#testing/reader-cases.ts'
import { ACTS, type Act, SIGNAL_KINDS, type SignalKind, TARGETS } from './public.ts'
import { readerWords } from './reader.words.ts'

function check(rows: readonly (readonly [words: string, ...kinds: SignalKind[]])[]): void {
  for (const [words, ...wanted] of rows) {
    const found = kinds(customer(words))
    for (const kind of wanted) assert.ok(found.includes(kind), `${words}: ${kind} is missing, only ${found}`)
  }
}

describe('The reader of what is asked and done', () => {
  test('what is asked for is heard', () =>
    check([
      ['這是我第三次打來了', 'repeat_contact'],
      ['上次也說會回電 結果沒人打', 'repeat_contact'],
      ["this is the fourth time I've called", 'repeat_contact'],
      ['我要你們賠償我的損失', 'demand_compensation'],
      ['I want compensation', 'demand_compensation'],
      ['把那個司機開除', 'demand_dismissal'],
      ['I want him fired', 'demand_dismissal'],
      ['换你们经理来', 'supervisor_request'],
      ['let me speak to your manager', 'supervisor_request'],
      ['謝謝你的幫忙', 'thanks'],
      ['抱歉剛剛對你太兇', 'apology'],
      ['sorry for shouting', 'apology'],
      ['我建議市府多設停車格', 'opinion'],
    ]))

  test('an explanation is rejected only where one was given', () => {
    const reason = { role: 'agent', text: '依照合約規定，這筆費用無法退還。' } as const
    assert.ok(kinds(customer('這是什麼爛規定 我不接受', reason)).includes('not_accepted'))
    assert.ok(kinds(customer('合約? 當初沒人跟我說過', reason)).includes('not_accepted'))
    assert.ok(!kinds(customer('好的 我知道了', reason)).includes('not_accepted'))
  })

  test('the acts of an agent are read, never a mood', () => {
    const rows: readonly (readonly [string, ...Act[]])[] = [
      ['很抱歉讓您久等', 'regret'],
      ['換成是我也會生氣', 'acknowledge_feeling'],
      ['這是我們的疏失', 'admit_fault'],
      ['您的意思是要取消訂單，對嗎？', 'restate', 'confirm_ask'],
      ['我們明天下午三點前回電給您', 'promise'],
      ['保证百分之百到账', 'over_promise'],
      ['因為系統正在更新', 'explain'],
      ['我可以幫您換一台，您看可以嗎', 'propose'],
      ['跟您總結一下，今天退款，明天派人', 'recap'],
      ['請問還有其他需要協助的嗎', 'offer_more_help'],
      ['很遺憾這個沒辦法退', 'decline'],
      ['請不要這樣罵人', 'warning'],
      ['我現在結束通話', 'end_notice'],
      ['I am ending this call now', 'end_notice'],
      ['Is there anything else I can help with?', 'offer_more_help'],
      ["I'd be furious too", 'acknowledge_feeling'],
    ]
    for (const [words, ...wanted] of rows) {
      const reading = agent(words)
      for (const act of wanted)
        assert.ok(acts(reading).includes(act), `${words}: ${act} is missing, only ${acts(reading)}`)
      assert.deepEqual([reading.anger, reading.target, reading.signals.length], [0, 'none', 0])
    }
    for (const words of ['我沒辦法跟您保證', '我不能保證今天會好', '請保留保證書'])
      assert.ok(!acts(agent(words)).includes('over_promise'), words)
  })

  test('everything that is read can be said in three languages', () => {
    const keys = Object.keys(readerWords)
    for (const kind of SIGNAL_KINDS) assert.ok(keys.includes(`signal.${kind}`))
    for (const act of ACTS) assert.ok(keys.includes(`act.${act}`))
    for (const target of TARGETS) assert.ok(keys.includes(`target.${target}`))
    for (const [key, said] of Object.entries(readerWords))
      if (key.startsWith('because.'))
        for (const sentence of Object.values(said)) assert.ok(sentence.includes('{{words}}'), key)
  })

  test('a pasted book does not stop the house', () => {
    const started = process.cpuUsage()
    read(
      { role: 'customer', text: '你們公司到底要怎樣 a*b*c f***f***s***s 傻 '.repeat(5_000) },
      { before: [], now: NOW, timeZone: TAIPEI },
    )
    assert.ok(process.cpuUsage(started).user < 1_000_000)
    assert.deepEqual(conductIn(''), [])
  })
})
