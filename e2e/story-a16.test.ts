import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFloor, type Floor, playWeeks, type Rates } from '#testing/organisation.ts'
import { chooses } from './stage/places.ts'
import { opened, type Stage } from './stage/scene.ts'
import type { Seat } from './stage/seat.ts'

const scene = opened()
const WEEK = 7 * 86_400_000
const EARNED = /顯著|显著|significant/i
const NAMES = ['晨光組', '山城組', '海線組', '東門組', '松江組', '民生組', '大橋組', '竹圍組']
/** Four have it hard; the measure goes to two of them and one other, so that two just as hard are left to compare with. */
const HARD = NAMES.slice(0, 4)
const TREATED = ['晨光組', '山城組', '松江組']

type Weeks = { from: Date; weeks: number; seed: number; rates: (team: string, queue: string) => Partial<Rates> }
const usual = (team: string, queue: string): Partial<Rates> => ({
  abuse: HARD.includes(team) ? 0.26 : 0.13,
  said: () => 0.9,
  ...(team === '海線組' ? { helpLate: 0.7 } : {}),
  ...(queue === 'billing' ? { afterBroken: 0.25, abuseAfterBroken: 0.5 } : {}),
})

/** Weeks of calls, as a phone system and the people of the floor would have left them. */
const lived = ({ house }: Stage, floor: Floor, { from, weeks, seed, rates }: Weeks) =>
  house.inside((tx) =>
    playWeeks(tx, floor, { from, weeks, seed, contacts: 36, rates: ({ team, queue }) => rates(team, queue) }),
  )

const midnight = (at: Date) =>
  new Date(Math.floor((at.getTime() + 8 * 3_600_000) / 86_400_000) * 86_400_000 - 8 * 3_600_000)
const isoDay = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

/** The counsellor writes one line of the list down as a finding, on the screen. */
async function finds(seat: Seat, unit: string, metric: string, title: string): Promise<void> {
  const row = seat.page
    .getByRole('article')
    .filter({ has: seat.page.getByRole('heading', { name: `${unit} ${metric}` }) })
  await row.getByRole('button', { name: seat.t('org.find') }).click()
  await seat.page.getByLabel(seat.t('org.find.title')).fill(title)
  await seat.page.getByLabel(seat.t('org.find.words')).fill('看了十二週的明細。')
  await seat.page.getByRole('button', { name: seat.t('org.find.save') }).click()
  await seat.sees(title, seat.page.getByRole('list').filter({ hasText: seat.t('org.nth', { n: 1 }) }))
}

test(
  'A counsellor assesses, a manager takes measures, an executive reads what they did: one is found, one cannot be told [A16] [S0-26] [S0-52]',
  scene(async (stage) => {
    const { house, seat } = stage
    const today = midnight(await house.now())
    const since = new Date(today.getTime() - 13 * WEEK)
    const floor = await house.inside((tx) =>
      aFloor(tx, {
        teams: NAMES.map((team) => [team, 6] as const),
        queues: ['orders', 'billing', 'public_line'],
        since,
      }),
    )
    await lived(stage, floor, { from: new Date(today.getTime() - 12 * WEEK), weeks: 12, seed: 4, rates: usual })
    const [wei, tsai, marsh] = await Promise.all([seat('wei'), seat('tsai'), seat('marsh')])

    // Assessment: what was planted stands on top, its rows are one click away, and a person decides.
    await wei.go('/organisation')
    await wei.page.getByRole('button', { name: wei.t('org.open', { n: 12 }) }).click()
    const late = wei.page
      .getByRole('article')
      .filter({ hasText: wei.t('org.metric.help_late') })
      .filter({ hasText: '海線組' })
      .first()
    await late.waitFor()
    await late.getByRole('button', { name: new RegExp(`^${wei.t('org.rows')}`) }).click()
    const sheet = wei.page.getByRole('dialog')
    await sheet.getByRole('row').nth(20).waitFor()
    for (const secret of ['林先生', '海線組 agent']) assert.ok(!(await sheet.textContent())?.includes(secret), secret)
    await wei.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    await finds(wei, '海線組', wei.t('org.metric.help_late'), '海線組求助太晚有人回')
    // Four of eight teams have it hard, so none of them is far from the rest: what a person makes of it is theirs to say.
    await wei.page.locator('.sy-org summary').click()
    await finds(wei, '晨光組', wei.t('org.metric.exposed'), '四個組挨罵特別多')
    assert.equal((await tsai.asks<{ assessments: unknown[] }>('/api/organisation/findings')).assessments.length, 0)
    await wei.page.getByRole('button', { name: wei.t('org.publish') }).click()
    await wei.page
      .getByText(/公布/)
      .filter({ hasText: /\d{2}:\d{2}/ })
      .first()
      .waitFor()

    // Measures: who, where, from when, and what counts, all of it before the first day.
    await tsai.go('/organisation')
    const finding = tsai.page.getByRole('article', { name: '四個組挨罵特別多' })
    await finding.getByRole('button', { name: tsai.t('measure.plan') }).click()
    await tsai.page.getByLabel(tsai.t('measure.what')).fill('兩次提醒就可以結束，主管當場回')
    await chooses(tsai, tsai.t('measure.owner'), '郭明哲')
    for (const team of TREATED.slice(1)) await tsai.page.getByRole('checkbox', { name: team }).check()
    const start = new Date(today.getTime() + 7 * 86_400_000)
    await tsai.page.getByLabel(tsai.t('measure.starts')).fill(isoDay(start))
    await tsai.page.getByRole('button', { name: tsai.t('measure.save') }).click()
    await tsai.sees('兩次提醒就可以結束，主管當場回', finding)
    const reports = await tsai.asks<{ assessments: { findings: { id: string; measures: { id: string }[] }[] }[] }>(
      '/api/organisation/findings',
    )
    const [lateFinding, hardFinding] = reports.assessments[0]?.findings ?? []
    const plan = { owner: 'tsai', teams: TREATED, startsAt: start.toISOString(), beforeWeeks: 8, afterWeeks: 8 }
    for (const more of [
      { kind: 'training', title: '主管訓練：一分鐘內回應', metric: 'promise_broken' },
      { kind: 'group_sessions', title: '團體課程', metric: 'exposed' },
    ])
      assert.equal(
        (await tsai.does('POST', `/api/organisation/findings/${lateFinding?.id}/measures`, { ...plan, ...more }))
          .status,
        200,
      )
    const measure = hardFinding?.measures[0]?.id

    // Eight weeks: the abuse falls where something was done; promises are as they were.
    await house.pass({ hours: 24 * 7 })
    await lived(stage, floor, { from: today, weeks: 1, seed: 6, rates: usual })
    await lived(stage, floor, {
      from: start,
      weeks: 8,
      seed: 9,
      rates: (team, queue) => ({
        ...usual(team, queue),
        ...(TREATED.includes(team) ? { abuse: 0.04, abuseAfterBroken: 0.1 } : {}),
      }),
    })
    const changed = await tsai.does('PUT', `/api/organisation/measures/${measure}`, {
      ...plan,
      kind: 'policy',
      title: '改口',
      metric: 'left',
    })
    assert.equal(changed.code, 'organisation.measure_begun')
    await marsh.go('/organisation')
    const soon = marsh.page.getByRole('region', { name: '兩次提醒就可以結束，主管當場回' })
    await soon.getByRole('button', { name: marsh.t('effect.show') }).click()
    await soon.getByText(marsh.t('effect.cannot_tell.not_over', { weeks: 0, of: 8 })).waitFor()
    await house.pass({ hours: 24 * 7 * 8 })

    // Nine weeks on, everybody has signed in anew. The word stands where the interval bears it, and nowhere else.
    const [reader, lead, counsellor] = await Promise.all([seat('marsh'), seat('guo'), seat('wei')])
    await reader.go('/organisation')
    const told = reader.page.getByRole('region', { name: '兩次提醒就可以結束，主管當場回' })
    await told.getByRole('button', { name: reader.t('effect.show') }).click()
    await told.getByText(EARNED).waitFor()
    await told.getByRole('img', { name: reader.t('effect.chart') }).waitFor()
    await reader.sees('團體課程', told)
    const untold = reader.page.getByRole('region', { name: '主管訓練：一分鐘內回應' })
    await untold.getByRole('button', { name: reader.t('effect.show') }).click()
    await untold.getByText(/^Cannot tell/).waitFor()
    assert.doesNotMatch((await untold.textContent()) ?? '', EARNED)

    // Nobody else: not the lead, whose own team may be in it, and not by asking past the screen.
    const workspace = await counsellor.asks<{ assessments: { id: string }[] }>('/api/organisation/assessments')
    const id = workspace.assessments[0]?.id
    for (const path of [
      'assessments',
      `assessments/${id}`,
      `measures/${measure}/effect`,
      `findings/${hardFinding?.id}/rows`,
    ])
      assert.equal((await lead.page.request.get(`${house.address}/api/organisation/${path}`)).status(), 403, path)
    const read = await lead.asks<{ assessments: { findings: unknown[] }[] }>('/api/organisation/findings')
    assert.deepEqual(read.assessments[0]?.findings, [], 'both findings are about a team, and so not a lead’s to read')
  }),
)
