import { EventEmitter } from 'node:events'

const key = Symbol.for('monexus.releases')

/** Where this process says that the paper changed; shared by all copies of this module. */
export const releases = (): EventEmitter<{ printed: [sequence: number] }> => {
  const shared = globalThis as { [key]?: EventEmitter<{ printed: [sequence: number] }> }
  shared[key] ??= new EventEmitter()
  return shared[key]
}

/** Tells the paper's pages of this process that there is a newer release. */
export const announceRelease = (sequence: number): void => {
  releases().emit('printed', sequence)
}
