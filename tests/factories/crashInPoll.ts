import { build } from 'esbuild'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'

const start = `
  const { settleLexical } = await import('./src/cli/setup/settleLexical.mjs')
  await settleLexical()
  await import(process.env.POLL_PROGRAM)
`

/** Begins a round of polls in a process of its own and kills that process when `watch` says so. */
export const crashInPoll = async (
  port: number,
  watch: (kill: () => void) => Promise<void>,
): Promise<void> => {
  // Inside the checkout, where packages are found.
  mkdirSync(resolve('.build'), { recursive: true })
  const folder = mkdtempSync(resolve('.build/poll-'))
  await build({
    ...bundleOptions(resolve('.'), folder),
    entryPoints: { program: resolve('tests/factories/pollInProcess.ts') },
  })
  const program = join(folder, 'program.mjs')
  const surroundings = { NODE_OPTIONS: '', NODE_ENV: 'production' as const, POLL_PROGRAM: program }
  const worker = spawn(process.execPath, ['--input-type=module', '--eval', start], {
    env: { ...process.env, ...surroundings, POLL_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(worker, 'exit')
  await watch(() => worker.kill('SIGKILL'))
  await ended
  rmSync(folder, { recursive: true, force: true })
}
