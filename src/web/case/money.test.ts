import assert from 'node:assert/strict'
import { test } from 'node:test'
import { money, readMoney } from './money.ts'

test('three thousand six hundred is read as people write it, and nobody sees hundredths that are not there', () => {
  assert.equal(money(360_000, 'TWD', 'zh-Hant'), '3,600 元')
  assert.equal(money(360_050, 'CNY', 'zh-Hans'), '3,600.50 元')
  assert.equal(money(360_000, 'TWD', 'en'), 'NT$3,600')
  assert.equal(money(360_000, 'GBP', 'en'), 'GBP 3,600')
  for (const typed of ['3600', '3,600', '３６００', ' 3 600 ', '3600.00'])
    assert.equal(readMoney(typed), 360_000, typed)
  for (const typed of ['', 'abc', '-5', '1.234', '999999999']) assert.equal(readMoney(typed), null, typed)
})
