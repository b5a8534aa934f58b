import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'

interface Program {
  /** The TypeScript file each process runs; its last line of output is JSON. */
  file: string
  processes: number
  env: Record<string, string>
}

const start = `
  const { settleLexical } = await import('./src/cli/setup/settleLexical.mjs')
  await settleLexical()
  await import(process.env.TEST_PROGRAM)
`

/** What a program of the tests answers in each of several processes that run at once. */
export const runInProcesses = async <Answer>({ file, processes, env }: Program): Promise<Answer[]> => {
  // Inside the checkout, where packages are found; a fresh clone has nothing built yet.
  mkdirSync(resolve('.build'), { recursive: true })
  const folder = mkdtempSync(resolve('.build/test-'))
  await build({ ...bundleOptions(resolve('.'), folder), entryPoints: { program: resolve(file) } })
  const surroundings: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'production',
    TEST_PROGRAM: join(folder, 'program.mjs'),
    ...env,
  }
  const run = () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '--eval', start], { env: surroundings })
  const outputs = await Promise.all(Array.from({ length: processes }, run))
  rmSync(folder, { recursive: true, force: true })
  return outputs.map(({ stdout }) => JSON.parse(String(stdout).trim().split('\n').at(-1) ?? 'null') as Answer)
}
