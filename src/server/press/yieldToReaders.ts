import { setPriority } from 'node:os'

/** What `nice` adds unless told otherwise. */
const politeness = 10

/**
 * Lets the server's own thread go first where both want the processor. On Linux a priority belongs to a
 * thread; elsewhere it is the whole process's, and is left alone.
 */
export const yieldToReaders = (): void => {
  if (process.platform === 'linux') setPriority(politeness)
}
