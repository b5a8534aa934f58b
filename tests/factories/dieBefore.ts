import type { Payload } from 'payload'

interface Asked {
  collection: string
  req?: unknown
}

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
  for (const verb of ['updateOne', 'updateVersion'] as const) {
    const write = payload.db[verb].bind(payload.db) as (asked: Asked) => unknown
    const counted = async (asked: Asked): Promise<unknown> => {
      // Payload's own writes are counted above, and bring their request.
      if (!asked.req) count(asked)
      return write(asked)
    }
    Object.assign(payload.db, { [verb]: counted })
  }
}
