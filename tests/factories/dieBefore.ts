import type { Payload } from 'payload'

/** Has the process die as by a power cut just before it writes for the n-th time; never for 0. */
export const dieBefore = (payload: Payload, last: number): void => {
  let writes = 0
  const count = ({ collection }: { collection: string }): void => {
    // A claim is no step of an act: it lapses by itself.
    if (collection === 'payload-kv') return
    writes += 1
    if (writes === last) process.kill(process.pid, 'SIGKILL')
  }
  for (const verb of ['create', 'update', 'delete'] as const) {
    const write = payload[verb].bind(payload) as (asked: { collection: string }) => unknown
    const counted = async (asked: { collection: string }): Promise<unknown> => {
      count(asked)
      return write(asked)
    }
    Object.assign(payload, { [verb]: counted })
  }
}
