import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  byPassphrase,
  byRecoveryCode,
  fingerprint,
  NotMine,
  newKeyring,
  newPassphrase,
  newRecoveryCode,
  seal,
} from './keyring.ts'

const MEI = '0198f3a0-0000-7000-8000-000000000001'
const JUN = '0198f3a0-0000-7000-8000-000000000002'
const PASSPHRASE = 'bako timu rese dofa pilu'

test('what is sealed to two is opened by both, and by nobody else [S0-22]', async () => {
  const [mei, wei, other] = await Promise.all([newKeyring(), newKeyring(), newKeyring()])
  const sealed = await seal('我爸上週走了。', [mei.recipient, wei.recipient])
  assert.equal(await mei.open(sealed), '我爸上週走了。')
  assert.equal(await wei.open(sealed), '我爸上週走了。')
  await assert.rejects(other.open(sealed), NotMine)
  await assert.rejects(mei.open(sealed.replace(/[A-Z]/, 'q')), NotMine)
  await assert.rejects(mei.open('我爸上週走了。'), NotMine)
  await assert.rejects(seal('x', []), /nobody/)
})

test('whatever words go in come out, and their length shows only in steps', async () => {
  const mei = await newKeyring()
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (words) => {
      assert.equal(await mei.open(await seal(words, [mei.recipient])), words.toWellFormed())
    }),
    { numRuns: 40 },
  )
  const lengths = await Promise.all(
    ['是', '不是', '幾乎每天都這樣，睡不著，也不想上班。'].map(async (it) => (await seal(it, [mei.recipient])).length),
  )
  assert.equal(new Set(lengths).size, 1, 'an answer cannot be told from its length')
})

test('a passphrase leads to its own keyring: not another person’s, not another’s, however it was typed', async () => {
  const mine = await newKeyring()
  const way = await byPassphrase(MEI, PASSPHRASE)
  const wrapped = await way.wrap(mine)
  assert.ok(!wrapped.includes('SECRET'))
  const again = await byPassphrase(MEI, '  ｂａｋｏ timu\trese dofa  pilu ')
  assert.equal(again.bearer, way.bearer)
  const opened = await again.unwrap(wrapped)
  assert.equal(opened?.recipient, mine.recipient)
  assert.equal(await opened?.open(await seal('hello', [mine.recipient])), 'hello')
  for (const [person, passphrase] of [
    [JUN, PASSPHRASE],
    [MEI, `${PASSPHRASE}s`],
  ] as const) {
    const stranger = await byPassphrase(person, passphrase)
    assert.notEqual(stranger.bearer, way.bearer)
    assert.equal(await stranger.unwrap(wrapped), null)
  }
  assert.equal(way.digest, createHash('sha256').update(way.bearer).digest('base64url'))
  assert.match(way.bearer, /^[\w-]{43}$/)
})

test('what the house is told does not open what the house keeps', async () => {
  const mine = await newKeyring()
  const way = await byRecoveryCode(newRecoveryCode())
  const wrapped = await way.wrap(mine)
  for (const told of [way.bearer, way.digest]) assert.equal(await (await byRecoveryCode(told)).unwrap(wrapped), null)
})

test('a recovery code opens as it was copied: lower case, no hyphens, an O for a nought', async () => {
  const mine = await newKeyring()
  const code = '0A1B2-C3D4E-5F6G7-H8J9K-MNPQR-STVWX'
  const wrapped = await (await byRecoveryCode(code)).wrap(mine)
  const copied = await byRecoveryCode('oa1b2 c3d4e 5f6g7 h8j9k mnpqr stvwx')
  assert.equal((await copied.unwrap(wrapped))?.recipient, mine.recipient)
  assert.equal(
    (await (await byRecoveryCode('oalb2c3d4e5f6g7h8j9kmnpqrstvwx')).unwrap(wrapped))?.recipient,
    mine.recipient,
  )
  assert.equal(await (await byRecoveryCode(newRecoveryCode())).unwrap(wrapped), null)
})

test('codes and passphrases that are made up are long, and never the same twice', () => {
  const codes = new Set(Array.from({ length: 500 }, newRecoveryCode))
  const phrases = new Set(Array.from({ length: 500 }, newPassphrase))
  assert.deepEqual([codes.size, phrases.size], [500, 500])
  for (const code of codes) assert.match(code, /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){5}$/)
  for (const phrase of phrases)
    assert.match(phrase, /^([bdfghjklmnprstvz][aeiou]){2}( ([bdfghjklmnprstvz][aeiou]){2}){4}$/)
})

test('a fingerprint is six groups of five digits, and another key has another', async () => {
  const [one, two] = await Promise.all([newKeyring(), newKeyring()])
  assert.match(fingerprint(one.recipient), /^\d{5}( \d{5}){5}$/)
  assert.equal(fingerprint(one.recipient), fingerprint(one.recipient))
  assert.notEqual(fingerprint(one.recipient), fingerprint(two.recipient))
})
