import type { Config } from '#platform/config/env.ts'

/** The open house, as `serve` of src/main.ts gives it. `greeting` is what it has to say once, such as who can sign in. */
export type House = { readonly address: string; readonly greeting?: readonly string[]; stop(): Promise<void> }

/** Loaded late, so that a wrong setting is told before the whole house has been read. */
export async function openHouse(config: Config): Promise<House> {
  const { serve } = await import('#main.ts')
  return serve(config)
}

/**
 * Runs a house until it is asked to end. Ctrl-C in a terminal reaches us twice, by itself and through npm,
 * so only a second one that comes later ends everything at once.
 */
export async function untilAsked(opening: () => Promise<House>, say: (sentence: string) => void): Promise<void> {
  const asked = Promise.withResolvers<void>()
  let first: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (signal === 'SIGINT' && first !== undefined && performance.now() - first > TWICE_BY_ITSELF) process.exit(130)
      first ??= performance.now()
      asked.resolve()
    })

  const house = await opening().catch((fault: unknown) => {
    if (first === undefined) throw fault
  })
  if (!house) return
  const awake = setInterval(() => {}, 60_000)
  await asked.promise
  clearInterval(awake)
  say('Closing the house.')
  await house.stop()
}
const TWICE_BY_ITSELF = 400
