// @ts-check
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endWithNpm } from './endWithNpm.mjs'
import { leaveOnSignals } from './runCommand.mjs'
import { prepareCheckout } from './prepareCheckout.mjs'
import { projectRoot } from './projectRoot.mjs'
import { refuse } from './refuse.mjs'
import { settleLexical } from './settleLexical.mjs'

/**
 * `npm start`: prepares the checkout, then becomes the server. One process, so that whoever ends it ends the
 * server. Loading the server's main file returns once it listens.
 */
export async function startServer() {
  process.chdir(projectRoot)
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const unlisten = leaveOnSignals()
  try {
    const { folder, release } = await prepareCheckout(projectRoot)
    await settleLexical()
    unlisten()
    endWithNpm()
    await import(pathToFileURL(join(folder, 'server.mjs')).href)
    release()
  } catch (error) {
    refuse(error)
  }
}
