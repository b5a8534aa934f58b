import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type SiteAssets, siteAssets } from '../site/views/siteAssets.ts'

/**
 * The addresses of the paper's stylesheet, script and fonts, as the build wrote them.
 * @throws Error when the paper's assets were not built.
 */
export const readAssets = async (): Promise<SiteAssets> => {
  const file = resolve('.build/site/assets.json')
  return siteAssets.parse(JSON.parse(await readFile(file, 'utf8')))
}
