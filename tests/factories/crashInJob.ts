import { build } from 'esbuild'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'

const start = `
  const { settleLexical } = await import('./src/cli/setup/settleLexical.mjs')
  await settleLexical()
  await import(process.env.JOB_PROGRAM)
`

/** Begins a job in a process of its own and kills that process in the middle of it. */
export const crashInJob = async (): Promise<void> => {
  // Inside the checkout, where packages are found.
  mkdirSync(resolve('.build'), { recursive: true })
  const folder = mkdtempSync(resolve('.build/job-'))
  await build({
    ...bundleOptions(resolve('.'), folder),
    entryPoints: { job: resolve('tests/factories/hangInJob.ts') },
  })
  const worker = spawn(process.execPath, ['--input-type=module', '--eval', start], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', JOB_PROGRAM: join(folder, 'job.mjs') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(worker, 'exit')
  const begun = once(worker.stdout, 'data')
  await Promise.race([begun, ended])
  worker.kill('SIGKILL')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
