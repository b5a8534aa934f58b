/**
 * Builds what readers fetch besides pages: one stylesheet, one script, the faces and the mark,
 * each named by its content so that it may be cached for good. Writes `assets.json` last.
 */
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { browserslistToTargets, transform } from 'lightningcss'

const root = fileURLToPath(new URL('../..', import.meta.url))
const site = join(root, 'src/site')
const before = ['tokens', 'faces', 'base', 'grid']
const after = ['print']
const preloaded = ['libre-caslon-condensed-latin-500-normal', 'newsreader-latin-wght-normal']
const targets = browserslistToTargets(['chrome 111', 'firefox 113', 'safari 16.4'])

/** Tokens first, then faces and ground, components by name, print last. */
const sheetsInOrder = async () => {
  const components = (await readdir(join(site, 'components'))).filter((name) => name.endsWith('.css')).sort()
  const style = (name) => join(site, 'styles', `${name}.css`)
  return [
    ...before.map(style),
    ...components.map((name) => join(site, 'components', name)),
    ...after.map(style),
  ]
}

const keep = async (outDir, name, bytes) => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const extension = extname(name)
  const kept = `${basename(name, extension)}.${hash}${extension}`
  await writeFile(join(outDir, kept), bytes)
  return kept
}

const keepFaces = async (outDir, css) => {
  const fonts = []
  let kept = css
  for (const [address, path] of css.matchAll(/~(@[^')]+)/g)) {
    const name = await keep(outDir, path, await readFile(join(root, 'node_modules', path)))
    kept = kept.replace(address, name)
    fonts.push({ href: `/assets/${name}`, preload: preloaded.includes(basename(path, '.woff2')) })
  }
  return { css: kept, fonts }
}

const buildStyles = async (outDir) => {
  const sheets = await Promise.all((await sheetsInOrder()).map((path) => readFile(path, 'utf8')))
  const { css, fonts } = await keepFaces(outDir, sheets.join('\n'))
  const { code } = transform({
    filename: 'paper.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    drafts: { customMedia: true },
  })
  return { stylesheet: `/assets/${await keep(outDir, 'paper.css', code)}`, fonts }
}

const buildScript = async (outDir) => {
  const { outputFiles } = await build({
    entryPoints: [join(site, 'islands/paper.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return `/assets/${await keep(outDir, 'paper.js', outputFiles[0].contents)}`
}

/**
 * Builds into `outDir` (default `.build/site`) and answers what `assets.json` says. Files of earlier builds
 * stay: a server that is still running names them in its pages.
 */
export const buildAssets = async (outDir = join(root, '.build/site')) => {
  await mkdir(outDir, { recursive: true })
  const [{ stylesheet, fonts }, script, icon] = await Promise.all([
    buildStyles(outDir),
    buildScript(outDir),
    readFile(join(site, 'mark.svg')).then((bytes) => keep(outDir, 'mark.svg', bytes)),
  ])
  const assets = { stylesheet, script, icon: `/assets/${icon}`, fonts }
  await writeFile(join(outDir, 'assets.json'), `${JSON.stringify(assets, null, 2)}\n`)
  return assets
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const assets = await buildAssets()
  console.log(`Built ${assets.stylesheet} and ${assets.script}.`)
}
