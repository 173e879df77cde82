import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { callerOf } from '#testing/caller.ts'
import { fair } from '#testing/fair.ts'
import { openHouse } from '#testing/house.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const line = await house.token('contacts')

test('a body that is no JSON, or says it is something else, is refused before anybody looks at it', async () => {
  const url = '/api/contacts'
  for (const [raw, type, status] of [
    ['{', 'application/json', 400],
    ['', 'application/json', 400],
    ['"x"', 'application/json', 400],
    ['null', 'application/json', 400],
    ['[]', 'application/json', 400],
    ['{"__proto__":{"admin":true}}', 'application/json', 400],
    ['{"constructor":{"prototype":{"admin":true}}}', 'application/json', 400],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'application/json', 400],
    ['{"a":"\\u0000"}', 'application/json', 400],
    ['a=b', 'application/x-www-form-urlencoded', 415],
    ['<a/>', 'text/xml', 415],
    ['hello', 'text/plain', 400],
    [`{"external":"${'x'.repeat(1_000_001)}"}`, 'application/json', 413],
  ] as const) {
    const answer = await line.ask('POST', url, { raw, headers: { 'content-type': type } })
    assert.equal(answer.status, status, `${raw.slice(0, 40)} ${answer.text}`)
    fair(answer, raw.slice(0, 40))
  }
})

test('an address that cannot be read is refused in our own words', async () => {
  for (const url of [
    '/api/contacts/%/live',
    '/api/contacts/%00/live',
    '/api/contacts/%FF%FE/live',
    '/api/nowhere',
    `/api/contacts/${'x'.repeat(3000)}/live`,
    '/api/contacts/..%2F..%2Fetc',
    '/seat/a/api/nowhere',
    '/api/cases?words=a&words=b',
    '/api/cases?words=%00',
    '/api/cases?words=%ED%A0%80',
  ]) {
    const answer = await mei.ask('GET', url)
    fair(answer, url)
    if (!url.includes('%ED')) assert.ok(answer.status >= 400, url)
  }
})

test('headers that make no sense make nobody somebody, and break nothing', async () => {
  for (const headers of [
    { cookie: 'sanying_session=' },
    { cookie: `sanying_session=${'x'.repeat(5000)}` },
    { cookie: ';;;=;==;sanying_session' },
    { authorization: 'Bearer' },
    { authorization: `Bearer ${'é'.repeat(30)}` },
    { authorization: 'Basic dXNlcjpwYXNz' },
    { 'x-sanying-link': 'x'.repeat(4000) },
    { 'accept-language': ',,,;q=,zz;q=9' },
  ] as Record<string, string>[]) {
    const answer = await callerOf(house.app, headers, '10.4.0.1').ask('GET', '/api/my-contacts')
    assert.equal(answer.status, 401, JSON.stringify(headers).slice(0, 80))
    fair(answer, JSON.stringify(headers).slice(0, 80))
  }
})

test('a refusal is said in the language the reader asked for', async () => {
  for (const [asked, sentence] of [
    ['zh-TW,zh;q=0.9', '有欄位不對，什麼都沒有儲存。'],
    ['zh-HK', '有欄位不對，什麼都沒有儲存。'],
    ['zh-CN,zh;q=0.9,en;q=0.8', '有字段不对，什么都没有保存。'],
    ['zh', '有字段不对，什么都没有保存。'],
    ['en-GB', 'Something in the request is not right. Nothing was stored.'],
    ['fr', 'Something in the request is not right. Nothing was stored.'],
  ] as const) {
    const answer = await line.ask('POST', '/api/contacts', { body: {}, headers: { 'accept-language': asked } })
    assert.equal(answer.said?.sentence, sentence, asked)
  }
})

test('a problem is named by its place and its kind, and never by repeating what was sent', async () => {
  const secret = 'a secret that somebody typed'
  const { said, text } = await line.ask('POST', '/api/contacts', {
    body: { channel: secret, language: 'en', queue: secret.repeat(9) },
  })
  assert.deepEqual(
    said?.at?.map((it) => it.path),
    ['body.channel', 'body.queue'],
  )
  assert.ok(!text.includes(secret))
})

test('every refusal that any route declares has its sentence in three languages', async () => {
  for (const { contract } of house.routes)
    for (const code of Object.keys(contract.refusals))
      for (const language of ['zh-Hant', 'zh-Hans', 'en'] as const) {
        const bare = house.house.translate(code, language, {})
        const gaps = Object.fromEntries([...bare.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [String(name), 5]))
        const sentence = house.house.translate(code, language, gaps)
        assert.ok(sentence !== code && sentence.length > 3 && !sentence.includes('{{'), `${code} ${language}`)
      }
})
