// Every command of the house comes through here: it makes sure that the packages are there and that
// a Node which runs TypeScript does the work, then steps aside. Plain JavaScript, so that any Node can read it.
// Standard output belongs to the command alone; what is said here goes to standard error.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const COMMANDS = [
  'start',
  'test',
  'replay',
  'token',
  'corrections',
  'story',
  'bench',
  'grade',
  'train',
  'plan',
  'check',
  'dev',
  'screenshots',
]

const [command, ...given] = process.argv.slice(2)
checkCommand()
checkNode()
installPackages()
run(nodeForTypeScript())

function checkCommand() {
  if (COMMANDS.includes(command)) return
  stop(`There is no command “${command ?? ''}”. There are: ${COMMANDS.join(', ')}.`, 2)
}

function checkNode() {
  if (atLeast(process.versions.node, 20, 19)) return
  stop(`The house needs Node 20.19 or newer, and this is ${process.versions.node}.`)
}

function installPackages() {
  if (packagesAreThere()) return
  say('Installing the packages of the house. The first time this takes a minute or two.')
  const done = npm('ci')
  if (done.status === 0) return
  const why = (done.stderr || done.error?.message || '').trim().split('\n').slice(0, 12).join('\n')
  stop(`${why}\nThe packages could not be installed, as told above.`)
}

function npm(...words) {
  const path = process.env.npm_execpath
  const [program, before] = path?.endsWith('js') ? [process.execPath, [path]] : ['npm', []]
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional']
  return spawnSync(program, [...before, ...words, ...flags], {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** npm leaves a list of what it has installed; it has to agree with the list of what should be. */
function packagesAreThere() {
  const wanted = listOf('package-lock.json')
  const found = listOf('node_modules/.package-lock.json')
  if (!wanted || !found) return !wanted && stop('package-lock.json is missing: this is not a whole copy of the house.')
  return Object.entries(wanted).every(([path, { version, dev, optional }]) => {
    if (path === '') return true
    const here = found[path]
    if (here) return here.version === version
    return optional || (dev && process.env.NODE_ENV === 'production')
  })
}

function listOf(path) {
  const file = join(PROJECT, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

function nodeForTypeScript() {
  const brought = join(PROJECT, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(brought) && runsTypeScript(brought)) return brought
  if (atLeast(process.versions.node, 22, 18)) return process.execPath
  return stop(
    `The house runs TypeScript as it is, which Node ${process.versions.node} cannot, and npm brings no newer one for ${process.platform}-${process.arch}: install Node 24.`,
  )
}

function runsTypeScript(node) {
  try {
    chmodSync(node, 0o755)
  } catch {
    // Not ours to change; it usually can be run already.
  }
  const answer = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return answer.status === 0 && atLeast(answer.stdout.trim().slice(1), 22, 18)
}

function run(node) {
  const file = join(PROJECT, 'bin', `${command}.ts`)
  if (!existsSync(file)) stop(`The command “${command}” is not part of this copy of the house.`)
  const flags = ['--disable-warning=ExperimentalWarning', file, ...given]
  const child = spawn(node, flags, { cwd: PROJECT, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  closeWithNpm(child)
  child.on('error', (fault) => stop(`${node} could not be run: ${fault.message}.`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

/** If npm was ended in a way it cannot pass on, a house left behind would keep the port and nobody would know why. */
function closeWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && child.kill('SIGTERM'), 1000).unref()
}

function atLeast(version, major, minor) {
  const [first, second] = version.split('.').map(Number)
  return first > major || (first === major && second >= minor)
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function stop(sentence, code = 1) {
  say(sentence)
  process.exit(code)
}
