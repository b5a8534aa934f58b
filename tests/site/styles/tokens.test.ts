import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sectionColours } from '../../../src/site/views/SectionView.ts'

const site = join(process.cwd(), 'src/site')
const tokens = readFileSync(join(site, 'styles/tokens.css'), 'utf8')
const [light = '', dark = ''] = tokens
  .split('@media (--dark)')
  .map((part) => part.split('@media print')[0] ?? '')

const colourOf = (scheme: string, name: string): string => {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)
  return found?.[1] ?? ''
}
const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
/** WCAG 2.2 contrast ratio. */
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const inks = ['ink', 'ink-soft', 'ink-faint', 'accent', ...sectionColours]
const pairs = [
  ['light', light],
  ['dark', dark],
].flatMap(([name = '', scheme = '']) =>
  inks.flatMap((ink) => ['paper', 'paper-shade'].map((ground) => ({ name, scheme, ink, ground }))),
)

describe('the palette', () => {
  test.each(pairs)('$ink reads on $ground in the $name scheme (AA)', ({ scheme, ink, ground }) => {
    expect(contrast(colourOf(scheme, ink), colourOf(scheme, ground))).toBeGreaterThanOrEqual(4.5)
  })

  const sheets = ['components', 'styles'].flatMap((folder) =>
    readdirSync(join(site, folder))
      .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
      .map((name) => join(folder, name)),
  )
  test.each(sheets)('%s names no colour or face of its own', (sheet) => {
    const css = readFileSync(join(site, sheet), 'utf8').replaceAll(/@font-face \{[^}]*\}/g, '')
    expect(css.match(/#[0-9a-f]{6}\b|\brgb|\bhsl|font-family: '|\d(?:px|rem) '/gi)).toBeNull()
  })
})
