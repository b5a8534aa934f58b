import { spawn, type ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'
import { builtProgram } from './builtProgram.ts'

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
