/** Shows how far something is: one line that grows on a terminal, a line for each tenth elsewhere. */
export function progressOf(
  all: number,
  out: NodeJS.WriteStream = process.stderr,
  what = 'dialogues',
): (done: number) => void {
  let shown = -1
  return (done) => {
    const step = Math.floor((done * (out.isTTY ? 100 : 10)) / all)
    if (step === shown && done !== all) return
    shown = step
    const line = bar(done, all, what)
    out.write(out.isTTY ? `\r${line}${done === all ? '\n' : ''}` : `${line}\n`)
  }
}

const WIDTH = 30

function bar(done: number, all: number, what: string): string {
  const full = Math.round((done / all) * WIDTH)
  return `[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${done} of ${all} ${what}`
}
