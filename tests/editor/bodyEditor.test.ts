import { beforeAll, expect, test } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { convertMarkdownToLexical } from '@payloadcms/richtext-lexical'
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { parseBody } from '../../src/domain/publication/parseBody.ts'
import { bodyEditor } from '../../src/editor/bodyEditor.ts'
import { citationBlock } from '../../src/editor/citationBlock.ts'

let adapter: LexicalRichTextAdapter

beforeAll(async () => {
  const config = await buildConfig({
    secret: 'only for this test',
    db: sqliteAdapter({ client: { url: 'file::memory:' } }),
    editor: bodyEditor,
    collections: [{ slug: 'provenance-links', fields: [{ name: 'rawUrl', type: 'text' }] }],
  })
  adapter = await bodyEditor({ config, isRoot: false, parentIsLocalized: false })
}, 600_000)

const written = (markdown: string) =>
  convertMarkdownToLexical({ editorConfig: adapter.editorConfig, markdown })

test('what the editor writes, the paper can print', () => {
  const markdown = [
    '## What is known',
    'Prices fell **3 %** on *Thursday*, [Reuters](https://x.com/Reuters/status/1937) says.',
    '> We are looking into it.',
    '- first',
    '- second',
    '1. one',
    '---',
    '#### Stakes',
  ].join('\n\n')
  const parsed = parseBody(written(markdown))
  expect(parsed).toMatchObject({ ok: true })
  const kinds = parsed.ok
    ? parsed.blocks.filter((block) => !('spans' in block) || block.spans.length > 0)
    : []
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'quotation',
    'list',
    'list',
    'rule',
    'heading',
  ])
})

test('the editor knows exactly the nodes the paper can print', () => {
  const types = adapter.editorConfig.features.nodes.map((entry) =>
    'node' in entry && typeof entry.node === 'function' ? entry.node.getType() : '?',
  )
  // `block` comes with `inlineBlock`; no block is offered, so none can be written.
  const printable = [
    'autolink',
    'block',
    'heading',
    'horizontalrule',
    'inlineBlock',
    'link',
    'list',
    'listitem',
    'quote',
  ]
  expect([...new Set(types)].sort()).toEqual(printable)
})

test('a citation offers the links of its own article, and none in a new one', async () => {
  const [links] = citationBlock.fields
  const offer = links && 'filterOptions' in links ? links.filterOptions : undefined
  const offered = (id: unknown) =>
    typeof offer === 'function' ? offer({ id, relationTo: 'provenance-links' } as never) : 'nothing'
  expect(await offered('a1')).toEqual({ article: { equals: 'a1' } })
  expect(await offered(undefined)).toBe(false)
})
