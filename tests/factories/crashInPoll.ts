import { crashInProcess } from './crashInProcess.ts'

/** Begins a round of polls in a process of its own and kills that process when `watch` says so. */
export const crashInPoll = (port: number, watch: (kill: () => void) => Promise<void>): Promise<void> =>
  crashInProcess({ file: 'tests/factories/pollInProcess.ts', env: { POLL_PORT: String(port) } }, watch)
