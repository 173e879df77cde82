import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { after, test } from 'node:test'
import { openHouse } from '#testing/house.ts'
import { aHistory } from '#testing/lane.ts'
import { addClaim, listClaims } from '../claims/claim.contract.ts'

const house = await openHouse()
after(() => house.close())

const PLACES = ['evaluation-only', 'open'].map((folder) =>
  resolve(process.cwd(), process.env.WAIMAI ?? `../shared/data/${folder}/waimai_10k/waimai_10k.csv`),
)
const HOURS: Readonly<Record<string, number>> = { 半: 0.5, 一: 1, 两: 2, 二: 2, 俩: 2, 三: 3, 四: 4, 五: 5 }

/** How many minutes of waiting a review names, or null: 等了两个小时, 一个半小时, 2小时. */
function waited(review: string): number | null {
  const said = /(\d+(?:\.\d+)?|[半一两二俩三四五])\s*个?(半)?(?:多)?(?:小时|钟头)/.exec(review)
  const hours = said && (HOURS[said[1] ?? ''] ?? Number(said[1]))
  return hours && hours <= 6 ? Math.round((hours + (said[2] ? 0.5 : 0)) * 60) : null
}

test('the hours that a review names are read as they are said', () => {
  const all = ['等了两个小时，菜都凉了', '一个半小时才到', '半小时就到', '2小时', '味道不错', '等了一个多小时']
  assert.deepEqual(all.map(waited), [120, 90, 30, 120, null, 60])
})

test('the waits that real lunch reviews name break a claim of 45 minutes as often as counting them by hand says [A10] [S3-41] [S3-49]', async (run) => {
  const file = (await Promise.all(PLACES.map((place) => readFile(place, 'utf8').catch(() => null)))).find(Boolean)
  if (!file) return run.skip(`No reviews at ${PLACES.join(' or ')}: nothing was replayed`)
  const negative = file.split('\n').filter((row) => row.startsWith('0,'))
  const waits = negative.flatMap((row) => waited(row) ?? [])
  run.diagnostic(`${waits.length} of ${negative.length} negative reviews name hours`)
  assert.ok(waits.length / negative.length > 0.1 && waits.length / negative.length < 0.2)
  // Beside each that was complained of, eight that came in half an hour: nobody reviews those.
  const took = waits.slice(0, 300).flatMap((wait) => [wait, ...Array.from({ length: 8 }, () => 30)])
  await aHistory(house, { service: 'lunch' }, took)
  const department = await house.signIn('department')
  const wording = { words: '45 分鐘送到', publishedIn: 'App', minutes: 45, owner: 'department', found: true }
  await department.does(addClaim, { service: 'lunch', lane: '', ...wording })
  const [claim] = (await department.does(listClaims)).claims
  assert.equal(claim?.advertised.kept.kept, took.filter((minutes) => minutes <= 45).length)
  assert.equal(claim?.needsSignOff, took.filter((minutes) => minutes > 45).length > took.length / 10)
  return undefined
})
