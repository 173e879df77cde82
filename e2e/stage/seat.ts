import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { Language } from '#kernel/language.ts'
import { PROJECT } from '#platform/config/env.ts'
import { people } from '../../stories/people.ts'
import type { TestHouse } from './house.ts'
import { type Say, wordsIn } from './words.ts'

export type Sits = { language?: Language; theme?: 'light' | 'dark'; size?: { width: number; height: number } }

/** Somebody at a screen: their page, the words in their language, and how many keys they have pressed. */
export type Seat = {
  readonly page: Page
  readonly t: Say
  keys: number
  press(...keys: readonly string[]): Promise<void>
  go(path: string): Promise<void>
  /** Waits until these words stand on the page. */
  sees(words: string | RegExp, within?: Locator): Promise<Locator>
  /** Waits until they do not, or no longer. */
  seesNo(words: string | RegExp, within?: Locator): Promise<void>
  /** Asks the house as this person would, past the screen. */
  asks<T>(path: string): Promise<T>
  /** Does something in the house past the screen, and gives the answer whatever it is. */
  does(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<{ status: number; code: string | undefined; said: unknown }>
}

const WAIT_MS = 30_000
const DESK = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

export async function seatFor(browser: Browser, house: TestHouse, key: string, sits: Sits = {}): Promise<Seat> {
  const person = people.find((each) => each.key === key)
  const language = sits.language ?? person?.language ?? 'zh-Hant'
  const context = await contextFor(browser, { ...sits, language })
  if (person) await context.addCookies([{ name: 'sanying_session', value: await house.letIn(key), url: house.address }])
  return seatIn(await context.newPage(), house.address, language)
}

async function contextFor(browser: Browser, { language = 'zh-Hant', theme, size }: Sits): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: size ?? DESK,
    locale: language === 'en' ? 'en-GB' : language === 'zh-Hans' ? 'zh-CN' : 'zh-TW',
    timezoneId: 'Asia/Taipei',
    reducedMotion: 'reduce',
    colorScheme: theme ?? 'light',
  })
  context.setDefaultTimeout(WAIT_MS)
  return context
}

export function seatIn(page: Page, address: string, language: Language): Seat {
  const seat: Seat = {
    page,
    t: wordsIn(language),
    keys: 0,
    press: async (...keys) => {
      for (const key of keys) {
        seat.keys += 1
        await page.keyboard.press(key)
      }
    },
    go: async (path) => void (await page.goto(`${address}${path}`)),
    sees: async (words, within) => {
      const found = (within ?? page.locator('body')).getByText(words).filter({ visible: true }).first()
      await found.waitFor()
      return found
    },
    seesNo: async (words, within) => {
      await (within ?? page.locator('body'))
        .getByText(words)
        .filter({ visible: true })
        .first()
        .waitFor({ state: 'hidden' })
    },
    asks: async (path) => {
      const answer = await page.request.get(`${address}${path}`)
      if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
      return await answer.json()
    },
    does: async (method, path, body = {}) => {
      const answer = await page.request.fetch(`${address}${path}`, { method, data: body, headers: { origin: address } })
      const said = (await answer.json()) as { refusal?: { code: string } }
      return { status: answer.status(), code: said.refusal?.code, said }
    },
  }
  return seat
}

/** What a page looked like and said when a test failed, for whoever puts it right. */
export async function keepEvidence(
  name: string,
  pages: readonly { page: Page; said: readonly string[] }[],
): Promise<void> {
  const folder = join(PROJECT, 'tmp', 'e2e')
  await mkdir(folder, { recursive: true })
  const stem = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  for (const [nth, { page, said }] of pages.entries()) {
    await page.screenshot({ path: join(folder, `${stem}-${nth}.png`) }).catch(() => undefined)
    await writeFile(join(folder, `${stem}-${nth}.txt`), [page.url(), ...said].join('\n'))
  }
}
