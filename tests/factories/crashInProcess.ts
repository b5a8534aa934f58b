import { once } from 'node:events'
import { startProgram, type Program } from './startProgram.ts'

/** Runs a program of the tests in a process of its own and kills that process when `watch` says so. */
export const crashInProcess = async (
  program: Program,
  watch: (kill: () => void) => Promise<void>,
): Promise<void> => {
  const worker = await startProgram(program)
  worker.stdout.resume()
  const ended = once(worker, 'exit')
  await watch(() => worker.kill('SIGKILL'))
  await ended
}
