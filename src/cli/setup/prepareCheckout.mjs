// @ts-check
import { join } from 'node:path'
import { buildProduct } from './buildProduct.mjs'
import { checkDatabase } from './checkDatabase.mjs'
import { checkFolder } from './checkFolder.mjs'
import { checkPort, parsePort } from './checkPort.mjs'
import { checkSettings } from './checkSettings.mjs'
import { holdLock } from './holdLock.mjs'
import { installDependencies } from './installDependencies.mjs'
import { loadSettings, prepareSettings } from './prepareSettings.mjs'
import { reportStep } from './reportStep.mjs'

/** @param {string} pid */
const sayWaiting = (pid) =>
  process.stdout.write(`Waiting for process ${pid}, which is preparing this folder\n`)

/** @param {string} root */
export const lockCheckout = (root) => holdLock(join(root, 'data', 'start.lock'), { waiting: sayWaiting })

/**
 * Everything before the server, cheapest first. The lock is held until `release`, because the server's own
 * first steps (migrations, the demo newsroom) must not be done by two at once either.
 * @param {string} root
 * @param {{ build?: (root: string) => Promise<string> }} [options]
 * @returns {Promise<{ folder: string, release: () => void }>}
 */
export async function prepareCheckout(root, { build = buildProduct } = {}) {
  await reportStep('Folder', async () => {
    checkFolder(root)
    return { outcome: 'writable' }
  })
  const release = await lockCheckout(root)
  await reportStep('Settings', async () => {
    const outcome = prepareSettings(root)
    loadSettings(root)
    checkSettings()
    return { outcome: `${outcome}, for ${await checkDatabase()}` }
  })
  await reportStep('Port', async () => {
    const port = parsePort(process.env.PORT)
    await checkPort(port)
    return { outcome: `${port || 'any'} is free` }
  })
  await reportStep('Dependencies', async () => ({ outcome: await installDependencies(root) }))
  return { folder: await build(root), release }
}
