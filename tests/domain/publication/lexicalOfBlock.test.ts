import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { bodyOfNodes, lexicalOfBlock } from '../../../src/domain/publication/lexicalOfBlock.ts'
import { parseBody } from '../../../src/domain/publication/parseBody.ts'

const read = (blocks: readonly DraftBlock[]): unknown => {
  let made = 0
  const newId = (): string => `id-${String((made += 1))}`
  return parseBody(bodyOfNodes(blocks.map((block) => lexicalOfBlock(block, newId))))
}

const words = fc.stringMatching(/^[\p{L} ,.“”]{1,20}$/u)
const marks = fc.subarray(['bold', 'italic', 'underline', 'code'] as const, { minLength: 1 })
const span = fc.oneof(
  fc.record({ text: words }),
  fc.record({ text: words, marks: marks.map((some) => [...some]) }),
  fc.record({ text: words, href: fc.constant('https://nordwire.example/1') }),
  fc.record({ cites: fc.array(fc.constantFrom('l1', 'l2'), { minLength: 1, maxLength: 2 }) }),
)
const spans = fc.array(span, { minLength: 1, maxLength: 5 })
const block: fc.Arbitrary<DraftBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), spans }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), spans }),
  fc.record({ kind: fc.constant('quotation' as const), spans }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(spans, { minLength: 1, maxLength: 3 }),
  }),
  fc.constant({ kind: 'rule' as const }),
)

test('a body that is written as the editor stores it reads as what was written', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      expect(read(blocks)).toEqual({ ok: true, blocks })
    }),
  )
})

test('a line break stays one', () => {
  const blocks: DraftBlock[] = [{ kind: 'paragraph', spans: [{ text: 'One\nand two' }] }]
  expect(read(blocks)).toEqual({
    ok: true,
    blocks: [{ kind: 'paragraph', spans: [{ text: 'One' }, { text: '\n' }, { text: 'and two' }] }],
  })
})
