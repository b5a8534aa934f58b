import { afterAll } from '@jest/globals'
import { build } from 'esbuild'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'

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

/** Builds a TypeScript file once for a whole test file, as the product is built; answers the JavaScript's path. */
export const builtProgram = async (file: string): Promise<string> => {
  const building = built.get(file) ?? buildProgram(file)
  built.set(file, building)
  return join(await building, 'program.mjs')
}
