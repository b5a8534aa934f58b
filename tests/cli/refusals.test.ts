import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { hasDependencies, stampDependencies } from '../../src/cli/setup/dependencyStamp.mjs'
import { checkFolder } from '../../src/cli/setup/checkFolder.mjs'
import { temporaryFolder } from './temporaryFolder.ts'

/** A checkout with nothing but the start in it. */
const bareCheckout = () => {
  const root = temporaryFolder()
  cpSync('src/cli', join(root, 'src', 'cli'), { recursive: true })
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(root, 'package-lock.json'), '{}')
  return root
}

const run = (root: string, script: string, env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src', 'cli', script)], {
    cwd: '/',
    encoding: 'utf8',
    env: { NODE_ENV: 'test', PATH: '', ...env },
    timeout: 20_000,
  })
  return { status, stdout, stderr }
}

describe('npm start refuses in one sentence, without a stack', () => {
  test('when PORT is no port, before it installs anything', () => {
    const result = run(bareCheckout(), 'start.mjs', { PORT: 'abc' })
    expect(result.stderr).toBe('PORT is "abc", which is not a port: give a number from 1 to 65535.\n')
    expect(result.status).toBe(1)
    expect(result.stdout).not.toContain('Dependencies')
  })

  test('when the port is busy', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const result = run(bareCheckout(), 'start.mjs', { PORT: String(port) })
    other.close()
    expect(result.stderr).toMatch(/^Port \d+ is already in use: [^\n]+\n$/)
    expect(result.status).toBe(1)
  })

  test('when there is no npm', () => {
    const result = run(bareCheckout(), 'start.mjs', { PORT: '0' })
    expect(result.stderr).toBe('npm was not found on the PATH: install it beside Node.\n')
    expect(result.status).toBe(1)
  })

  test('when the folder cannot be written to', () => {
    const root = temporaryFolder()
    writeFileSync(join(root, 'data'), 'a file where the folder should be')
    expect(() => checkFolder(root)).toThrow(`Monexus cannot write to ${join(root, 'data')}`)
  })
})

test('a command before the first start says what to do', () => {
  const result = run(bareCheckout(), 'monexus.mjs')
  expect(result).toMatchObject({
    status: 1,
    stderr: 'The packages are not installed: run npm start once first.\n',
  })
})

test('packages count as installed only for the lock file they were installed from', () => {
  const root = bareCheckout()
  mkdirSync(join(root, 'node_modules'))
  expect(hasDependencies(root)).toBe(false)
  stampDependencies(root)
  expect(hasDependencies(root)).toBe(true)
  writeFileSync(join(root, 'package-lock.json'), `${readFileSync(join(root, 'package-lock.json'), 'utf8')} `)
  expect(hasDependencies(root)).toBe(false)
})
