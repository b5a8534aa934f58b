/** First parts of addresses that the paper or the newsroom needs; no section may take them. */
export const reservedPaths = [
  'admin',
  'api',
  'assets',
  'corrections',
  'editions',
  'feeds',
  'health',
  'live',
  'media',
  'metrics',
  'proof',
  'releases',
  'search',
  'sitemap',
  'well-known',
  'wire',
] as const
