import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newPassphrase } from './keyring.ts'
import { isStrong } from './strong.ts'

test('a passphrase is long, varied and not one’s own name', () => {
  for (const [passphrase, strong] of [
    ['bako timu rese dofa pilu', true],
    ['下雨天收衣服那隻貓', true],
    ['password', false],
    ['aaaaaaaaaaaaaaaaaaaaaa', false],
    ['一二三四五六七', false],
    ['蘇美珊最愛吃的是鹹酥雞', false],
    ['   short     one    ', false],
  ] as const)
    assert.equal(isStrong(passphrase, ['蘇美珊', 'mei']), strong, passphrase)
  for (let tries = 0; tries < 50; tries++) assert.ok(isStrong(newPassphrase(), ['蘇美珊']))
})
