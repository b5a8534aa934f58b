// @ts-check
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleServer } from './bundleServer.mjs'
import { hasDependencies } from './dependencyStamp.mjs'
import { loadSettings } from './prepareSettings.mjs'
import { projectRoot } from './projectRoot.mjs'
import { refuse } from './refuse.mjs'
import { settleLexical } from './settleLexical.mjs'
import { SetupRefusal } from './SetupRefusal.mjs'

/**
 * `npx monexus …`: the commands, with the settings of the checkout. They run in the checkout's folder; what a
 * person names is relative to INIT_CWD, where they called it from.
 */
export async function runMonexus() {
  try {
    if (!hasDependencies(projectRoot))
      throw new SetupRefusal('The packages are not installed: run npm start once first.')
    process.env.INIT_CWD = process.cwd()
    process.chdir(projectRoot)
    process.env.NODE_ENV ??= 'production'
    loadSettings(projectRoot)
    const { folder } = await bundleServer(projectRoot)
    await settleLexical()
    await import(pathToFileURL(join(folder, 'cli.mjs')).href)
  } catch (error) {
    refuse(error)
  }
}
