import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { environmentOf } from './startPaper.mjs'

/** `npx monexus …` against the data in `folder`: its exit code and what it said. */
export const runMonexus = (folder: string, args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((done) => {
    const program = resolve('src/cli/monexus.mjs')
    execFile(process.execPath, [program, ...args], { env: environmentOf(folder) }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: out + err }),
    )
  })
