import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { draftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { parseBody } from '../../../src/domain/publication/parseBody.ts'
import { citation, heading, item, lexicalState, link, list, paragraph, quote, text } from './lexicalState.ts'

const rule = { type: 'horizontalrule', version: 1 }
const lineBreak = { type: 'linebreak', version: 1 }
const tab = { type: 'tab', version: 1, text: '\t', format: 0 }

const nest = (levels: number): unknown =>
  levels === 0 ? item(text('deep')) : item(list('bullet', nest(levels - 1)))

describe('a body the editor wrote is read', () => {
  const cases: [string, unknown, unknown][] = [
    ['an absent body is an empty one', null, []],
    ['a body never touched is an empty one', undefined, []],
    ['an empty editor holds no block', lexicalState(), []],
    ['an empty paragraph keeps its place', lexicalState(paragraph()), [{ kind: 'paragraph', spans: [] }]],
    [
      'a paragraph keeps its marks',
      lexicalState(paragraph(text('plain '), text('bold', 1), text('all', 127))),
      [
        {
          kind: 'paragraph',
          spans: [
            { text: 'plain ' },
            { text: 'bold', marks: ['bold'] },
            {
              text: 'all',
              marks: ['bold', 'italic', 'underline', 'strikethrough', 'code', 'subscript', 'superscript'],
            },
          ],
        },
      ],
    ],
    [
      'a highlight pasted in loses its colour, not its words',
      lexicalState(paragraph(text('marked', 128))),
      [{ kind: 'paragraph', spans: [{ text: 'marked' }] }],
    ],
    [
      'headings two to four',
      lexicalState(heading('h2', text('A')), heading('h3', text('B')), heading('h4', text('C'))),
      [2, 3, 4].map((level, at) => ({ kind: 'heading', level, spans: [{ text: 'ABC'[at] }] })),
    ],
    [
      'a quotation, a rule, a line break and a tab',
      lexicalState(quote(text('One'), lineBreak, tab, text('two')), rule),
      [
        { kind: 'quotation', spans: [{ text: 'One' }, { text: '\n' }, { text: '\t' }, { text: 'two' }] },
        { kind: 'rule' },
      ],
    ],
    [
      'a quotation pasted with paragraphs',
      lexicalState(quote(paragraph(text('One')), paragraph(text('two')))),
      [{ kind: 'quotation', spans: [{ text: 'One' }, { text: '\n' }, { text: 'two' }] }],
    ],
    [
      'a nested list is flattened in reading order',
      lexicalState(list('number', item(text('a')), item(list('bullet', item(text('b')))), item(text('c')))),
      [{ kind: 'list', ordered: true, items: [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]] }],
    ],
    [
      'a link lends its address to its words',
      lexicalState(paragraph(link('https://x.com/Reuters/status/1', text('here', 2)))),
      [
        {
          kind: 'paragraph',
          spans: [{ text: 'here', marks: ['italic'], href: 'https://x.com/Reuters/status/1' }],
        },
      ],
    ],
    [
      'an address the editor found by itself',
      lexicalState(paragraph({ ...link('mailto:desk@monexus.example', text('desk')), type: 'autolink' })),
      [{ kind: 'paragraph', spans: [{ text: 'desk', href: 'mailto:desk@monexus.example' }] }],
    ],
    [
      'a citation names links by id, or whole when Payload fills them in',
      lexicalState(paragraph(text('So.'), citation(['l1', { id: 'l2', rawUrl: 'https://a.example/' }]))),
      [{ kind: 'paragraph', spans: [{ text: 'So.' }, { cites: ['l1', 'l2'] }] }],
    ],
  ]

  test.each(cases)('%s', (_title, state, blocks) => {
    expect(parseBody(state)).toEqual({ ok: true, blocks })
  })
})

describe('a body the paper cannot print is refused, with the place and the name of what is wrong', () => {
  const inParagraph = (child: unknown) => lexicalState(paragraph(text('Before. ')), paragraph(child))
  const cases: [string, unknown, string, string][] = [
    ['a word', 'hello', 'body.root', 'root'],
    ['a list', [], 'body.root', 'root'],
    ['no root', {}, 'body.root', 'root'],
    ['a root without children', { root: { type: 'root' } }, 'body.root', 'root'],
    ['a table', lexicalState(rule, { type: 'table', children: [] }), 'body.root.children.1.type', '"table"'],
    ['text outside a paragraph', lexicalState(text('loose')), 'body.root.children.0.type', '"text"'],
    [
      'a name every object has',
      lexicalState({ type: 'constructor' }),
      'body.root.children.0.type',
      '"constructor"',
    ],
    ['null for a node', lexicalState(null), 'body.root.children.0', 'no node'],
    ['a node without type', lexicalState({ children: [] }), 'body.root.children.0', 'no node'],
    ['a first heading', lexicalState(heading('h1', text('Big'))), 'body.root.children.0.tag', '"h1"'],
    ['a fifth heading', lexicalState(heading('h5')), 'body.root.children.0.tag', '"h5"'],
    ['a heading without level', lexicalState(heading(undefined)), 'body.root.children.0.tag', 'no level'],
    ['a check list', lexicalState(list('check', item())), 'body.root.children.0.listType', 'check list'],
    [
      'a list without items',
      lexicalState(list('bullet', text('a'))),
      'body.root.children.0.children.0.type',
      '"text"',
    ],
    [
      'an upload',
      inParagraph({ type: 'upload', version: 1 }),
      'body.root.children.1.children.0.type',
      '"upload"',
    ],
    [
      'an unknown inline block',
      inParagraph(citation(['l1'], 'poll')),
      'body.root.children.1.children.0.fields.blockType',
      '"poll"',
    ],
    [
      'an inline block without fields',
      inParagraph({ type: 'inlineBlock' }),
      'body.root.children.1.children.0.fields.blockType',
      '"nameless"',
    ],
    [
      'an empty citation',
      inParagraph(citation([])),
      'body.root.children.1.children.0.fields.links',
      'names no provenance link',
    ],
    [
      'a citation of nothing',
      inParagraph(citation([null])),
      'body.root.children.1.children.0.fields.links',
      'names no provenance link',
    ],
    [
      'text without text',
      inParagraph({ type: 'text', text: 3 }),
      'body.root.children.1.children.0',
      'without text',
    ],
    ['an impossible format', inParagraph(text('a', -1)), 'body.root.children.1.children.0', 'odd format'],
    [
      'a paragraph without children',
      lexicalState({ type: 'paragraph' }),
      'body.root.children.0.children',
      '"paragraph"',
    ],
    [
      'a link without address',
      inParagraph(link(undefined)),
      'body.root.children.1.children.0.fields.url',
      'no address',
    ],
    [
      'a link into the admin',
      inParagraph({
        type: 'link',
        fields: { linkType: 'internal', url: 'https://a.example/' },
        children: [],
      }),
      'body.root.children.1.children.0.fields.url',
      'no address',
    ],
    ['lists in lists in lists', lexicalState(list('bullet', nest(20))), 'body.root', '20 levels'],
    [
      'more than the paper could hold',
      inParagraph(text('x'.repeat(2_000_001))),
      'body.root.children.1.children.0',
      '2 million',
    ],
  ]

  test.each(cases)('%s', (_title, state, path, words) => {
    const parsed = parseBody(state)
    expect(parsed).toMatchObject({
      ok: false,
      path: expect.stringContaining(path),
      message: expect.stringContaining(words),
    })
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://a.example/',
    '//evil.example/x',
    '/admin',
    '#top',
    'www.example.com',
    'https://',
    '',
  ])('the address %j', (url) => {
    expect(parseBody(lexicalState(paragraph(link(url, text('a')))))).toMatchObject({
      ok: false,
      path: 'body.root.children.0.children.0.fields.url',
    })
  })
})

test('whatever is stored, reading it never throws and what is read is printable', () => {
  const node = fc.letrec((tie) => ({
    tree: fc.record(
      {
        type: fc.constantFrom(
          'paragraph',
          'heading',
          'quote',
          'list',
          'listitem',
          'text',
          'link',
          'inlineBlock',
          'x',
        ),
        tag: fc.constantFrom('h2', 'h1'),
        text: fc.string(),
        format: fc.integer({ min: -1, max: 300 }),
        fields: fc.record({
          url: fc.webUrl(),
          blockType: fc.constant('citation'),
          links: fc.array(fc.string()),
        }),
        children: fc.array(tie('tree'), { maxLength: 4 }),
      },
      { requiredKeys: ['type'] },
    ),
  }))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.array(node.tree).map((nodes) => lexicalState(...nodes)),
      ),
      (state) => {
        const parsed = parseBody(state)
        if (parsed.ok) expect(draftBlock.array().safeParse(parsed.blocks).success).toBe(true)
        else expect(parsed.message).toMatch(/\.$/)
      },
    ),
  )
})

test('every block stands where the editor shows it', () => {
  const state = lexicalState(
    paragraph(),
    heading('h2'),
    list('bullet', item(list('bullet', item()))),
    rule,
    quote(),
  )
  const parsed = parseBody(state)
  expect(parsed.ok && parsed.blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'heading',
    'list',
    'rule',
    'quotation',
  ])
})
