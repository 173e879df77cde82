import { after, before, type TestContext } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { environment } from '#platform/config/env.ts'
import { FLAGS, findChromium } from '../../bin/tests/chromium.ts'
import { openHouse, type TestHouse } from './house.ts'
import { keepEvidence, type Seat, type Sits, seatFor } from './seat.ts'

export type Stage = {
  readonly house: TestHouse
  /** A screen of its own for somebody of the demo house, or for a visitor. */
  seat(who: string, sits?: Sits): Promise<Seat>
}

type Play = (stage: Stage) => Promise<void>

/** One house and one browser for the tests of a file; every test has its own screens, and shows them if it fails. */
export function opened(): (play: Play) => (test: TestContext) => Promise<void> {
  let house: TestHouse
  let browser: Browser
  before(async () => {
    house = await openHouse()
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    await house?.close()
  })
  return (play) => async (test) => {
    const shown: { page: Page; said: string[] }[] = []
    const seat: Stage['seat'] = async (who, sits) => {
      const made = await seatFor(browser, house, who, sits)
      const said: string[] = []
      made.page.on('console', (line) => said.push(`${line.type()}: ${line.text()}`))
      made.page.on('pageerror', (fault) => said.push(`fault: ${fault.message}`))
      shown.push({ page: made.page, said })
      return made
    }
    try {
      await play({ house, seat })
    } catch (fault) {
      await keepEvidence(test.name, shown)
      throw fault
    } finally {
      await Promise.all(shown.map(({ page }) => page.context().close()))
    }
  }
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium: install one and set CHROME_PATH to it.')
  const { E2E_HEADED, E2E_SLOW } = environment()
  const watched = E2E_HEADED === '1'
  return chromium.launch({
    executablePath,
    headless: !watched,
    args: FLAGS.filter((flag) => !(watched && flag === '--headless')),
    ...(E2E_SLOW ? { slowMo: Number(E2E_SLOW) } : {}),
  })
}
