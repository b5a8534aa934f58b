import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../../src/cli/setup/runCommand.mjs'
import { temporaryFolder } from './temporaryFolder.ts'

const node = (script: string, limitSeconds = 10) => {
  const cwd = temporaryFolder()
  const log = join(cwd, 'logs', 'out.log')
  const done = runCommand(process.execPath, ['-e', script], { cwd, log, limitSeconds })
  return done.then((result) => ({ ...result, output: readFileSync(log, 'utf8') }))
}

test('a command answers with its code, its output in the log', async () => {
  const result = await node('console.log("out"); console.error("err"); process.exit(3)')
  expect(result).toEqual({ code: 3, late: false, output: 'out\nerr\n' })
})

test('at the time limit a command ends together with the children it started', async () => {
  const child = 'require("child_process").spawn("sleep", ["60"], { stdio: "ignore" }).pid'
  const result = await node(`console.log(${child}); setInterval(() => 0, 1000)`, 0.5)
  expect(result.late).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 100))
  // A killed orphan may stay in the table for a moment, as a zombie.
  const state = () => readFileSync(`/proc/${result.output.trim()}/stat`, 'utf8').split(') ')[1]?.[0]
  let left: string | undefined = 'gone'
  try {
    left = state()
  } catch {
    // Gone.
  }
  expect(['gone', 'Z', 'X']).toContain(left)
})

test('a program that is not there answers 127', async () => {
  const cwd = temporaryFolder()
  const result = await runCommand('no-such-program', [], { cwd, log: join(cwd, 'log') })
  expect(result.code).toBe(127)
})
