import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { SiteAssets } from '../../site/views/siteAssets.ts'
import { assetsInPrint } from '../inPrint/furnitureInPrint.ts'
import { readAssets } from '../readAssets.ts'

const built = async (): Promise<SiteAssets> => {
  try {
    return await readAssets()
  } catch {
    throw new ActRefused('looks-not-built', 'The paper’s styles are not built yet: run npm start once first.')
  }
}

/**
 * The stylesheet, mark and fonts that printed pages ask for, by their path in a folder. Fonts keep the names
 * the stylesheet calls them by.
 * @throws ActRefused where the paper was never built.
 */
export const readLooks = async (): Promise<Map<string, Uint8Array>> => {
  const { stylesheet, icon, fonts } = await built()
  const named: [string, string][] = [
    [assetsInPrint.stylesheet.slice(1), stylesheet],
    [assetsInPrint.icon.slice(1), icon],
    ...fonts.map(({ href }): [string, string] => [`assets/${basename(href)}`, href]),
  ]
  const files = new Map<string, Uint8Array>()
  for (const [path, href] of named) files.set(path, await readFile(resolve('.build/site', basename(href))))
  return files
}
