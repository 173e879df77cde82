import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Language } from '#kernel/language.ts'
import { PROJECT } from '#platform/config/env.ts'
import { openHouse } from '../e2e/stage/house.ts'
import { argumentsOf } from './arguments.ts'
import { ensureChromium, FLAGS } from './tests/chromium.ts'

argumentsOf({
  command: 'screenshots',
  does: 'Takes the pictures of the README from the demo house, as it is now, into docs/pictures.',
})

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const INTO = join(PROJECT, 'docs', 'pictures')
const MOST_BYTES = 400_000
/** Between two sentences of a story, so that the times beside them are those of a talk. */
const PAUSE_MINUTES = 0.25

type House = Awaited<ReturnType<typeof openHouse>>
type Shot = Readonly<{
  name: string
  who?: string
  path: string
  language: Language
  dark?: boolean
  size?: typeof DESK
  ready: (page: Page) => Promise<unknown>
}>

const say = (sentence: string) => process.stderr.write(`${sentence}\n`)
const executablePath = await ensureChromium(say)
if (!executablePath) {
  say('There is no Chromium to take pictures with. Name one: CHROME_PATH=/path/to/chromium')
  process.exit(1)
}

const house = await openHouse()
const browser = await chromium.launch({ executablePath, args: FLAGS })
try {
  await mkdir(INTO, { recursive: true })
  await take(browser, {
    name: 'my-case-phone',
    path: await linkOf(house, 'guo', '別人的錯'),
    language: 'zh-Hant',
    size: PHONE,
    ready: (page) => page.locator('.sy-mine-done').waitFor(),
  })
  await take(browser, {
    name: 'wins-en-dark',
    who: 'marsh',
    path: '/wins',
    language: 'en',
    dark: true,
    ready: (page) => page.locator('.sy-figure').first().waitFor(),
  })
  await tell(house, 'nineteen-minutes', 15)
  await take(browser, {
    name: 'live-zh-Hant',
    who: 'fang',
    path: '/live',
    language: 'zh-Hant',
    ready: async (page) => {
      await page.locator('.sy-mark.is-conduct').last().hover()
      await page.locator('.sy-reason').waitFor()
    },
  })
  await tell(house, 'not-that-kind-of-chat', 60)
  await tell(house, 'three-explanations', 14)
  await tell(house, 'lunch-went-cold', 6, 'xiaolin')
  await askForHelp(house, await tell(house, 'script-steady', 5))
  await take(browser, {
    name: 'floor-zh-Hans',
    who: 'han',
    path: '/floor',
    language: 'zh-Hans',
    ready: (page) => page.locator('.sy-need').first().waitFor(),
  })
} finally {
  await browser.close()
  await house.close()
}
process.exit(0)

async function take(from: Browser, { name, who, path, language, dark, size, ready }: Shot): Promise<void> {
  const options: BrowserContextOptions = {
    viewport: size ?? DESK,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  }
  const context = await from.newContext({ ...options, timezoneId: 'Asia/Taipei' })
  await context.addInitScript((chosen) => localStorage.setItem('sanying.language', chosen), language)
  if (who) await context.addCookies([{ name: 'sanying_session', value: await house.letIn(who), url: house.address }])
  const page = await context.newPage()
  await page.goto(new URL(path, house.address).href)
  await ready(page)
  await page.evaluate(() => document.fonts.ready)
  const file = join(INTO, `${name}.png`)
  await page.screenshot({ path: file })
  await context.close()
  const { size: bytes } = await stat(file)
  say(`${name}.png, ${Math.round(bytes / 1000)} kB`)
  if (bytes > MOST_BYTES) throw new Error(`${name}.png is larger than a README should carry`)
}

/** Lets the first beats of a story happen, or all of them, and gives the contact and who holds it. */
async function tell(at: House, story: string, beats: number, agent?: string) {
  const beat = async (body: object) => {
    const answer = await fetch(`${at.address}/api/demo/stories/${story}/beats`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${story} could not be told: ${await answer.text()}`)
    return (await answer.json()) as { contact: string; holder: string; over: boolean }
  }
  let now = await beat({ next: 0, ...(agent ? { holder: agent } : {}) })
  for (let next = 0; next < beats && !now.over; next += 1) {
    await at.pass({ minutes: PAUSE_MINUTES })
    now = { ...now, ...(await beat({ contact: now.contact, holder: now.holder, next })) }
  }
  return now
}

async function askAs(at: House, who: string, method: string, path: string) {
  const answer = await fetch(`${at.address}${path}`, {
    method,
    headers: {
      cookie: `sanying_session=${await at.letIn(who)}`,
      origin: at.address,
      'content-type': 'application/json',
    },
    ...(method === 'GET' ? {} : { body: '{}' }),
  })
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  return await answer.json()
}

function askForHelp(at: House, { contact, holder }: { contact: string; holder: string }) {
  return askAs(at, holder, 'POST', `/api/contacts/${contact}/help`)
}

async function linkOf(at: House, who: string, words: string): Promise<string> {
  const { cases } = (await askAs(at, who, 'GET', `/api/cases?words=${encodeURIComponent(words)}`)) as {
    cases: readonly { id: string }[]
  }
  const one = cases[0]
  if (!one) throw new Error(`No case speaks of ${words}`)
  const { link } = (await askAs(at, who, 'POST', `/api/cases/${one.id}/links`)) as { link: string }
  return new URL(link).pathname
}
