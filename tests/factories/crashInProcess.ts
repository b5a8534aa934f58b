import { build } from 'esbuild'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'

const start = `
  const { settleLexical } = await import('./src/cli/setup/settleLexical.mjs')
  await settleLexical()
  await import(process.env.TEST_PROGRAM)
`

interface Program {
  /** The TypeScript file the process runs. */
  file: string
  env: Record<string, string>
}

/** Runs a program of the tests in a process of its own and kills that process when `watch` says so. */
export const crashInProcess = async (
  { file, env }: Program,
  watch: (kill: () => void) => Promise<void>,
): Promise<void> => {
  // Inside the checkout, where packages are found; a fresh clone has nothing built yet.
  mkdirSync(resolve('.build'), { recursive: true })
  const folder = mkdtempSync(resolve('.build/crash-'))
  await build({ ...bundleOptions(resolve('.'), folder), entryPoints: { program: resolve(file) } })
  const surroundings = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'production' as const,
    TEST_PROGRAM: join(folder, 'program.mjs'),
    ...env,
  }
  const worker = spawn(process.execPath, ['--input-type=module', '--eval', start], {
    env: surroundings,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(worker, 'exit')
  await watch(() => worker.kill('SIGKILL'))
  await ended
  rmSync(folder, { recursive: true, force: true })
}
