import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES } from '#kernel/language.ts'
import { isLapsed, isPublishable, PLACES, placeOf, routesOf } from './lawful-route.ts'

test('every lawful way says its article, its time and its place in three languages, or is not shown [S1-27]', () => {
  for (const place of PLACES) {
    const routes = routesOf(place)
    assert.ok(routes.length >= 3, place)
    for (const route of routes) {
      assert.ok(isPublishable(route), `${place} ${route.key}`)
      for (const language of LANGUAGES)
        assert.ok(!isPublishable({ ...route, article: { ...route.article, [language]: ' ' } }))
      assert.ok(!isPublishable({ ...route, deadline: { ...route.deadline, en: '' } }))
      assert.ok(route.asOf < route.reviewBy)
    }
  }
})

test('a citizen of Taipei is never shown the law of somewhere else', () => {
  const shown = (pack: string, calendar: string, zone: string) => placeOf({ pack, calendar, zone })
  assert.equal(shown('own', 'zone', 'Asia/Taipei'), 'taiwan')
  assert.equal(shown('own', 'taiwan', 'Asia/Shanghai'), 'taiwan')
  assert.equal(shown('mainland', 'zone', 'Asia/Taipei'), 'mainland')
  assert.equal(shown('uk-disp', 'zone', 'Europe/London'), 'england')
  assert.equal(shown('own', 'weekdays', 'America/Lima'), null)
  assert.deepEqual(routesOf(null), [])
})

test('a way that nobody has looked at since its review says so', () => {
  assert.equal(isLapsed({ reviewBy: '2027-06-30' }, new Date('2027-06-30T23:00:00Z')), false)
  assert.equal(isLapsed({ reviewBy: '2027-06-30' }, new Date('2027-07-01T00:00:00Z')), true)
})
