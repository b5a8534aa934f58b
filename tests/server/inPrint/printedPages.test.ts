import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Manifest } from '../../../src/domain/editions/manifest.ts'
import { printForm } from '../../../src/domain/editions/printForm.data.ts'
import { sha256Of } from '../../../src/domain/editions/sha256Of.ts'
import { printedPages } from '../../../src/server/inPrint/printedPages.tsx'
import { firstManifest, readSample, sampleManifest } from './sampleRelease.ts'

const golden = 'tests/cases/printedPages.json'

const firstPrinted = new Map([
  ['a1', '2026-06-23T05:10:00.000Z'],
  ['a2', '2026-06-24T05:20:00.000Z'],
])

const pagesOf = async (manifest: Manifest): Promise<Map<string, string>> => {
  const pages = new Map<string, string>()
  const grounds = { read: readSample, firstPrinted }
  for await (const { path, text } of printedPages({ sha256: sha256Of(manifest), manifest }, grounds))
    pages.set(path, text)
  return pages
}

let pages: Map<string, string>
const page = (path: string): string => pages.get(path) ?? ''

beforeAll(async () => {
  pages = await pagesOf(sampleManifest)
})

describe('the pages of a release', () => {
  test('are a front, its sections, its articles with what they rest on, and a notice of what was taken down', () => {
    const article = (slug: string) => [
      `${slug}/index.html`,
      `${slug}/provenance/index.html`,
      `${slug}/provenance.json`,
    ]
    expect([...pages.keys()]).toEqual([
      'index.html',
      'world/index.html',
      'markets/index.html',
      ...article('world/ferries'),
      ...article('world/bridges'),
      ...article('markets/quotes'),
      'world/pier/index.html',
    ])
  })

  test('show what stood round them when they were printed, and nothing that runs', () => {
    expect(page('index.html')).toContain('07:33')
    expect(page('index.html')).toContain('733.24')
    expect(page('index.html')).toMatch(/NYSE.*opens in 6 h 5\d min/s)
    expect([...pages.values()].join('')).not.toMatch(/<script|paper\.js|\/live|wire-strip/)
  })

  test('say when an article was first printed, which may have been in an earlier release', () => {
    expect(page('world/bridges/index.html')).toContain('2026-06-24T05:20:00.000Z')
    expect(page('world/bridges/provenance.json')).toContain('"firstPrintedAt": "2026-06-24T05:20:00.000Z"')
    expect(page('index.html')).toContain('Wed 05:20Z')
  })

  test('say what was put right, out of the release itself', () => {
    expect(page('world/ferries/provenance/index.html')).toContain('We wrote that eight ferries left.')
    expect(page('world/bridges/provenance/index.html')).not.toContain('We wrote that eight ferries left.')
  })

  test('say what was taken down and why, and none of its text', () => {
    expect(page('world/pier/index.html')).toContain('Its only source withdrew it.')
  })

  test('lead nowhere but to each other and to posts, and ask the network for nothing', () => {
    for (const [path, text] of pages) {
      if (!path.endsWith('.html')) continue
      for (const [tag, address = ''] of text.matchAll(/<[^>]*\s(?:href|src)="([^"]*)"[^>]*>/g)) {
        if (tag.startsWith('<a ') && /^(https?:|#)/.test(address)) continue
        const file = new URL(address, `file:///${path}`).pathname.slice(1)
        expect(address).not.toMatch(/^\/|:/)
        expect(file).toMatch(/^(assets|media)\//.test(file) ? /./ : /\.(html|json)$/)
        if (!/^(assets|media)\//.test(file)) expect(pages.has(file)).toBe(true)
      }
      expect(text).not.toContain('paper.invalid')
      expect(text).not.toMatch(/="\/|, \/media/)
    }
    expect(page('world/ferries/provenance.json')).not.toContain('paper.invalid')
  })

  test('of the first form are bare, and are the same articles', async () => {
    const bare = await pagesOf(firstManifest)
    expect(bare.size).toBe(pages.size - 1)
    expect(bare.get('index.html')).not.toContain('733.24')
    expect(bare.get('index.html')).toContain('Ferries leave on time')
  })

  test('come out the same whenever and wherever they are printed', async () => {
    expect(await pagesOf(sampleManifest)).toEqual(pages)
    const hashes = Object.fromEntries([...pages].map(([path, text]) => [path, sha256Of(text)]))
    const found = { templates: printForm.templates, pages: hashes }
    const kept = JSON.parse(readFileSync(golden, 'utf8')) as typeof found
    if (JSON.stringify(kept) !== JSON.stringify(found))
      throw new Error(
        kept.templates === printForm.templates
          ? 'Printed pages come out otherwise: releases that are out could not be rendered again. Raise `templates` in src/domain/editions/printForm.data.ts.'
          : `The templates have a new number: write this to ${golden}.\n${JSON.stringify(found, null, 2)}`,
      )
  })
})
