import { pollCursor, type HostWait } from './pollCursor.ts'

/** The host that has to be left alone before a source can be asked again; null where none has. */
export const waitOf = ({ polling }: { polling?: { cursor?: unknown } }, now: Date): HostWait | null => {
  const wait = pollCursor.safeParse(polling?.cursor).data?.wait ?? null
  return wait && Date.parse(wait.until) > now.getTime() ? wait : null
}
