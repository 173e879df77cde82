import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { environment, PROJECT } from '#platform/config/env.ts'
import { runProgram } from './step.ts'

export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium that is on this machine already. */
export function findChromium(): string | undefined {
  const named = environment().CHROME_PATH
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()]
  return [named, ...known].find((path) => path !== undefined && path !== '' && existsSync(path))
}

/** Brings what a browser test needs: from Debian's packages where that can be done, else from Playwright. */
export async function ensureChromium(say: (sentence: string) => void): Promise<string | undefined> {
  if (mayInstall()) {
    const wanted = [...(findChromium() ? [] : ['chromium']), ...(writesChinese() ? [] : ['fonts-noto-cjk'])]
    if (wanted.length > 0) await install(wanted, say)
  }
  if (!findChromium()) {
    say('Downloading Chromium for the browser tests.')
    await runProgram(process.execPath, [`${PROJECT}/node_modules/playwright-core/cli.js`, 'install', 'chromium'])
  }
  return findChromium()
}

async function install(packages: readonly string[], say: (sentence: string) => void): Promise<void> {
  say(`Installing ${packages.join(' and ')} for the browser tests.`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update'], env)
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', ...packages], env)
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

/** Without a Chinese font a page is a page of boxes, and a picture of it proves nothing. */
const writesChinese = () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0
