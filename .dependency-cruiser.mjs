/**
 * Who may import whom. A layer may import itself and the layers beside its name, nothing else of ours; a layer
 * that is not in this table may be imported by nobody and imports nothing.
 */
const config = 'payload.config.ts'
const edge = ['src/domain', 'src/errors', 'src/generated']
const world = [...edge, 'src/commands', 'src/adapters']
const mayImport = {
  'src/domain': [],
  'src/errors': ['src/domain'],
  'src/generated': [],
  'src/adapters': [...edge, 'migrations'],
  'src/commands': [...edge, 'src/adapters', 'src/access'],
  'src/access': [...edge],
  'src/fields': [...edge, 'src/access', 'hooks'],
  'src/editor': ['src/domain', 'src/fields'],
  'src/jobs': [...edge, 'src/commands', 'src/adapters', 'src/access'],
  'src/endpoints': [...edge, 'src/commands', 'src/access'],
  hooks: [...world, 'src/access'],
  collections: [...edge, 'src/access', 'src/fields', 'src/editor', 'src/endpoints', 'src/adapters', 'hooks'],
  'src/queries': [...edge, 'src/adapters', 'src/site'],
  'src/site': ['src/domain'],
  // Its server components read through the same commands and access as the API.
  'src/admin': [...edge, 'src/editor', 'src/access', 'src/commands'],
  'src/app': ['src/admin', 'src/editor', 'src/generated', config],
  'src/server': [
    ...world,
    'src/access',
    'src/queries',
    'src/site',
    'src/demo',
    'src/jobs',
    'src/cli/setup',
    config,
  ],
  'src/demo': [...world, config],
  'src/cli': [
    ...world,
    'src/access',
    'src/queries',
    'src/site',
    'src/server',
    'src/demo',
    'src/jobs',
    config,
  ],
  migrations: [],
  [config]: [
    'collections',
    'hooks',
    'src/admin',
    'src/access',
    'src/adapters',
    'src/editor',
    'src/jobs',
    'src/endpoints',
  ],
}

const layers = Object.keys(mayImport)
const ours = '^(src|hooks|collections|migrations)/|^payload[.]config[.]ts$'
const pathOf = (layer) => (layer === config ? '^payload[.]config[.]ts$' : `^${layer}/`)

const layerRule = (layer) => ({
  name: `only-its-friends: ${layer}`,
  comment: `${layer} may import ${mayImport[layer].join(', ') || 'nothing of ours but itself'}.`,
  severity: 'error',
  from: { path: pathOf(layer) },
  to: { path: ours, pathNot: [layer, ...mayImport[layer]].map(pathOf) },
})

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const packages = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown']
const pure = ['zod', 'tldts', 'linkify-it', 'canonicalize', 'normalize-url', 'diff']

export default {
  forbidden: [
    ...layers.map(layerRule),
    rule(
      'no-layer-without-a-row',
      'Give a new folder its row in the table.',
      { path: ours },
      { path: ours, pathNot: layers.map(pathOf) },
    ),
    rule(
      'domain-is-pure',
      'A newsroom rule takes values and answers with values; of packages only pure ones.',
      { path: '^src/domain/' },
      {
        dependencyTypes: [...packages, 'core'],
        pathNot: [...pure.map((name) => `node_modules/${name}/`), '^(node:)?crypto$'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'paper-asks-no-cms',
      'A page draws what a query hands it.',
      { path: '^src/site/' },
      { path: 'node_modules/(payload|@payloadcms|next)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'config-names-components',
      'Payload loads its config outside the browser: name a component by its path.',
      {
        path: '^(collections|hooks|src/(domain|access|fields|editor|commands|adapters|jobs|queries))/|^payload[.]config',
      },
      { path: '[.](tsx|css|scss)$' },
    ),
    rule(
      'generated-are-types',
      'Import generated files as types only.',
      {},
      { path: '^src/generated/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-cycles',
      'Two files that need each other are one file, or three.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'no-barrels',
      'Import the file that has the thing.',
      { path: ours },
      { path: '^(src|hooks|collections)/.*index[.]tsx?$' },
    ),
    rule(
      'product-knows-no-tests',
      'Tests import the product, never the other way round.',
      { path: ours },
      { path: '^tests/' },
    ),
    rule('everything-resolves', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
    rule(
      'no-dead-files',
      'A file that nobody imports and that imports nothing is left over.',
      {
        orphan: true,
        path: ours,
        pathNot: ['^src/(app|admin|generated)/', '^src/site/buildAssets[.]mjs$', '[.]d[.]ts$'],
      },
      {},
    ),
    rule(
      'only-installed-packages',
      'What runs in production is in dependencies.',
      { path: ours },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]next|[.]build|media|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
