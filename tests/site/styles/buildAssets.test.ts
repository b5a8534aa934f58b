import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildAssets } from '../../../src/site/buildAssets.mjs'
import { siteAssets, type SiteAssets } from '../../../src/site/views/siteAssets.ts'

let folder = ''
let assets: SiteAssets
const read = (href: string) => readFile(join(folder, basename(href)))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monexus-assets-'))
  assets = await buildAssets(folder)
})
afterAll(() => rm(folder, { recursive: true }))

describe('what readers fetch besides pages', () => {
  test('is listed as the server reads it, and every file is there under its hash', async () => {
    const listed = siteAssets.parse(JSON.parse(await readFile(join(folder, 'assets.json'), 'utf8')))
    expect(listed).toEqual(assets)
    const hrefs = [listed.stylesheet, listed.script, listed.icon, ...listed.fonts.map((font) => font.href)]
    hrefs.forEach((href) => expect(href).toMatch(/^\/assets\/[\w-]+\.[0-9a-f]{10}\.\w+$/))
    expect((await readdir(folder)).sort()).toEqual(
      [...hrefs.map((href) => basename(href)), 'assets.json'].sort(),
    )
  })

  test('keeps styles within 15 KB and script within 10 KB', async () => {
    expect(gzipSync(await read(assets.stylesheet)).length).toBeLessThanOrEqual(15 * 1024)
    expect((await read(assets.script)).length).toBeLessThanOrEqual(10 * 1024)
  })

  test('wants two faces at once and leaves the rest for later', () => {
    expect(assets.fonts.filter((font) => font.preload)).toHaveLength(2)
  })

  test('fetches faces from beside the stylesheet and nothing from elsewhere', async () => {
    const css = String(await read(assets.stylesheet))
    const addresses = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => `/assets/${address}`)
    expect(addresses.sort()).toEqual(assets.fonts.map((font) => font.href).sort())
    expect(css).not.toContain('@import')
  })

  test('is named alike when built again from the same sources', async () => {
    expect(await buildAssets(folder)).toEqual(assets)
  })
})
