import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'

const start = `
  const { settleLexical } = await import('./src/cli/setup/settleLexical.mjs')
  await settleLexical()
  await import(process.env.PRESS_PROGRAM)
`

/**
 * Prints editions from several processes at once, each edition so many times in each; what every
 * press answered, `number/revision` or `refused: …`.
 */
export const pressInProcesses = async (
  processes: number,
  times: number,
  editions: string[],
): Promise<string[]> => {
  // Inside the checkout, where packages are found; a fresh clone has nothing built yet.
  mkdirSync(resolve('.build'), { recursive: true })
  const folder = mkdtempSync(resolve('.build/press-'))
  await build({
    ...bundleOptions(resolve('.'), folder),
    entryPoints: { press: resolve('tests/factories/pressInProcess.ts') },
  })
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'production',
    PRESS_PROGRAM: join(folder, 'press.mjs'),
    PRESS_TIMES: String(times),
    PRESS_EDITIONS: editions.join(),
  }
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', start], { env })
  const outputs = await Promise.all(Array.from({ length: processes }, run))
  rmSync(folder, { recursive: true, force: true })
  return outputs.flatMap(
    ({ stdout }) => JSON.parse(String(stdout).trim().split('\n').at(-1) ?? '[]') as string[],
  )
}
