import { once } from 'node:events'
import { startProgram } from './startProgram.ts'

/** Begins a job in a process of its own and kills that process in the middle of it. */
export const crashInJob = async (): Promise<void> => {
  const worker = await startProgram({ file: 'tests/factories/hangInJob.ts', env: {} })
  const ended = once(worker, 'exit')
  const begun = once(worker.stdout, 'data')
  await Promise.race([begun, ended])
  worker.kill('SIGKILL')
  await ended
}
