// @ts-check
import { buildDesk } from './buildDesk.mjs'
import { buildPaper } from './buildPaper.mjs'
import { bundleServer } from './bundleServer.mjs'
import { reportStep } from './reportStep.mjs'

/**
 * Builds what is stale, a line for each part.
 * @param {string} root
 * @returns {Promise<string>} the folder of the bundled server
 */
export async function buildProduct(root) {
  await reportStep('Paper', async () => ({ outcome: await buildPaper(root) }))
  await reportStep('Admin', async () => ({ outcome: await buildDesk(root) }))
  const folder = await reportStep('Server', async () => {
    const bundle = await bundleServer(root)
    return { outcome: bundle.isNew ? 'built' : 'up to date', value: bundle.folder }
  })
  return folder ?? ''
}
