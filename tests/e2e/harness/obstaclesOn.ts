import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG A and AA within a place, in the light or in the dark. */
export const obstaclesOn = async (
  page: Page,
  place: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<string[]> => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(axe.source)
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly: { type: 'tag', values: levels } })
  const found = (await page.evaluate(`axe.run(${JSON.stringify(place)}, ${options})`)) as AxeResults
  await page.emulateMedia({ colorScheme: 'light' })
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}
