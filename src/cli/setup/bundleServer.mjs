// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashSources } from './hashSources.mjs'
import { SetupRefusal } from './SetupRefusal.mjs'

const sources = [
  'src',
  'collections',
  'hooks',
  'migrations',
  'payload.config.ts',
  'tsconfig.json',
  'package.json',
]
const notBundled = ['src/app', 'src/admin']
const entries = {
  server: 'src/server/main.ts',
  press: 'src/server/press/pressThread.ts',
  cli: 'src/cli/main.ts',
}
const dayInMilliseconds = 86_400_000

/**
 * A file keeps its own address in the bundle: `import.meta` says where it was written, not where it is run.
 * @type {import('esbuild').Plugin}
 */
const keepAddresses = {
  name: 'keep-addresses',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta')) return null
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.filename', JSON.stringify(path))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

/**
 * How our TypeScript becomes what Node runs; packages stay where they are.
 * @param {string} root
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions}
 */
export const bundleOptions = (root, outdir) => ({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file)))),
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  tsconfig: join(root, 'tsconfig.json'),
  // Read in `npm run dev` only: with source maps on, Node keeps those of the whole admin too, 110 MB of them.
  sourcemap: true,
  logLevel: 'silent',
  plugins: [keepAddresses],
})

/**
 * Bundles of yesterday and before; a younger one may still be read by a running server.
 * @param {string} folder
 * @param {string} current
 */
function removeOld(folder, current) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const isOld = Date.now() - statSync(path).mtimeMs > dayInMilliseconds
    if (path !== current && isOld) rmSync(path, { recursive: true, force: true })
  }
}

/** @param {unknown} error */
function firstFault(error) {
  const { text = String(error), location = null } =
    /** @type {Partial<import('esbuild').BuildFailure>} */ (error).errors?.[0] ?? {}
  return location ? `${location.file}:${location.line}: ${text}` : text
}

/**
 * Turns the server and the commands into plain JavaScript under `.build/run/<hash of the sources>`. A start
 * through a TypeScript loader took twice as long and twice the memory. The folder appears whole or not at all.
 * @param {string} root
 * @returns {Promise<{ folder: string, isNew: boolean }>}
 */
export async function bundleServer(root) {
  const builds = join(root, '.build', 'run')
  // The root is part of the name because the bundle holds absolute addresses.
  const name = createHash('sha256')
    .update(root)
    .update(hashSources(root, sources, notBundled))
    .digest('hex')
  const folder = join(builds, name.slice(0, 16))
  if (existsSync(folder)) return { folder, isNew: false }
  const draft = `${folder}.${process.pid}`
  const { build } = await import('esbuild')
  mkdirSync(builds, { recursive: true })
  try {
    await build(bundleOptions(root, draft))
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw new SetupRefusal(`The product does not compile: ${firstFault(error)}`)
  }
  removeOld(builds, folder)
  return { folder, isNew: true }
}
