import { EventEmitter } from 'node:events'

const key = Symbol.for('monexus.wire')

/** Where this process says that something came in; shared by all copies of this module. */
export const wireNews = (): EventEmitter<{ stored: [] }> => {
  const shared = globalThis as { [key]?: EventEmitter<{ stored: [] }> }
  shared[key] ??= new EventEmitter()
  return shared[key]
}

/** Tells the open pages of this process that they need not wait for the next look at the database. */
export const announceWire = (): void => {
  wireNews().emit('stored')
}
