const key = Symbol.for('monexus.jobs')

type InFlight = Map<string, Promise<unknown>>

/** The jobs this process is running; shared by all copies of this module. */
export const jobsInFlight = (): InFlight => {
  const shared = globalThis as { [key]?: InFlight }
  shared[key] ??= new Map()
  return shared[key]
}
