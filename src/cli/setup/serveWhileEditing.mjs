// @ts-check
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildPaper } from './buildPaper.mjs'
import { bundleOptions } from './bundleServer.mjs'
import { prepareCheckout } from './prepareCheckout.mjs'
import { projectRoot } from './projectRoot.mjs'
import { refuse } from './refuse.mjs'
import { leaveOnSignals } from './runCommand.mjs'

const folder = join(projectRoot, '.build', 'dev')

/** @returns {() => void} starts the server anew, after the one before has ended */
function serverKeeper() {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server
  const start = () => {
    // With this condition Lexical names its files outright, and awaits nothing while it loads (see settleLexical).
    const args = ['--conditions=development', '--enable-source-maps', join(folder, 'server.mjs')]
    server = spawn(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' })
  }
  process.once('exit', () => server?.kill('SIGKILL'))
  return () => {
    const isRunning = server !== undefined && server.exitCode === null && server.signalCode === null
    if (!isRunning) return start()
    server?.once('exit', start)
    server?.kill('SIGTERM')
  }
}

/**
 * A plugin that answers each finished build: styles anew, then the server anew; a fault is said and waited out.
 * @param {() => void} restart
 * @returns {import('esbuild').Plugin}
 */
const afterBuild = (restart) => ({
  name: 'after-build',
  setup(build) {
    build.onEnd(async ({ errors }) => {
      if (errors.length > 0) return
      await buildPaper(projectRoot).catch((error) => console.error(error.message))
      restart()
    })
  },
})

/** `npm run dev`: Next builds the admin as it is asked for; a change of our own sources restarts the server. */
export async function serveWhileEditing() {
  process.chdir(projectRoot)
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })
  leaveOnSignals()
  try {
    const { release } = await prepareCheckout(projectRoot, { build: async () => folder })
    release()
    const { context } = await import('esbuild')
    const options = bundleOptions(projectRoot, folder)
    const plugins = [...(options.plugins ?? []), afterBuild(serverKeeper())]
    await (await context({ ...options, plugins, logLevel: 'warning' })).watch()
  } catch (error) {
    refuse(error)
  }
}
