import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Hands back what starting took: most of what a start loads is read once, and V8 would keep the
 * room for as long as nobody else asks for it.
 */
export const releaseMemory = (): void => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}
