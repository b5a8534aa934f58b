import { afterAll } from '@jest/globals'
import { build } from 'esbuild'
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'

export interface Program {
  /** The TypeScript file the process runs. */
  file: string
  env: Record<string, string>
}

const start = `
  const { settleLexical } = await import('./src/cli/setup/settleLexical.mjs')
  await settleLexical()
  await import(process.env.TEST_PROGRAM)
`

/** Where the programs of this test file lie once they are built: inside the checkout, where packages are found. */
const built = new Map<string, Promise<string>>()
afterAll(async () => {
  for (const folder of await Promise.all(built.values())) rmSync(folder, { recursive: true, force: true })
})

const buildProgram = async (file: string): Promise<string> => {
  // A fresh clone has nothing built yet.
  mkdirSync(resolve('.build'), { recursive: true })
  const folder = mkdtempSync(resolve('.build/test-'))
  await build({ ...bundleOptions(resolve('.'), folder), entryPoints: { program: resolve(file) } })
  return folder
}

/** Builds a program once for all the processes of a test file. */
const builtProgram = async (file: string): Promise<string> => {
  const building = built.get(file) ?? buildProgram(file)
  built.set(file, building)
  return join(await building, 'program.mjs')
}

export type Running = ChildProcessByStdio<null, Readable, null>

/** Starts a program of the tests in a process of its own, as the product's are started. */
export const startProgram = async ({ file, env }: Program): Promise<Running> => {
  const surroundings: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'production',
    TEST_PROGRAM: await builtProgram(file),
    ...env,
  }
  return spawn(process.execPath, ['--input-type=module', '--eval', start], {
    env: surroundings,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
