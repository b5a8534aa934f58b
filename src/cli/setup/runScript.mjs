// @ts-check
import { checkFolder } from './checkFolder.mjs'
import { installDependencies } from './installDependencies.mjs'
import { leaveOnSignals } from './runCommand.mjs'
import { projectRoot } from './projectRoot.mjs'
import { refuse } from './refuse.mjs'
import { reportStep } from './reportStep.mjs'

/**
 * The frame of `npm test` and `npm run check`: in the checkout, with packages, refusing in one sentence.
 * @param {(root: string) => Promise<number>} work answers with the number of failures
 */
export async function runScript(work) {
  process.chdir(projectRoot)
  leaveOnSignals()
  try {
    checkFolder(projectRoot)
    await reportStep('Dependencies', async () => ({ outcome: await installDependencies(projectRoot) }))
    process.exit((await work(projectRoot)) === 0 ? 0 : 1)
  } catch (error) {
    refuse(error)
  }
}
