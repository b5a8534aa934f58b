import { describe, expect, test } from '@jest/globals'
import { composeBody } from '../../src/demo/composeBody.ts'
import { parseBody } from '../../src/domain/publication/parseBody.ts'

const links = new Map([
  [1, 'link-one'],
  [2, 'link-two'],
])
const notation = '## Stakes\n\nA _ship_ sailed.{1,2}\n\n> "Said."{2}\n\n- one{1}\n- two'

describe('a demo body in the editor', () => {
  test('the gate reads back every block, mark and citation', () => {
    expect(parseBody(composeBody(notation, links))).toEqual({
      ok: true,
      blocks: [
        { kind: 'heading', level: 2, spans: [{ text: 'Stakes' }] },
        {
          kind: 'paragraph',
          spans: [
            { text: 'A ' },
            { text: 'ship', marks: ['italic'] },
            { text: ' sailed.' },
            { cites: ['link-one', 'link-two'] },
          ],
        },
        { kind: 'quotation', spans: [{ text: '"Said."' }, { cites: ['link-two'] }] },
        {
          kind: 'list',
          ordered: false,
          items: [[{ text: 'one' }, { cites: ['link-one'] }], [{ text: 'two' }]],
        },
      ],
    })
  })

  test('every citation carries an id of 24 hexadecimal digits, each its own, the same every time', () => {
    const ids = [...JSON.stringify(composeBody(notation, links)).matchAll(/"id":"([^"]*)"/g)].map(
      (found) => found[1],
    )
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/)
    expect(composeBody(notation, links)).toEqual(composeBody(notation, links))
  })

  test('a citation of a link the article does not have is refused by its number', () => {
    expect(() => composeBody('Words.{3}', links)).toThrow('cites link 3')
  })
})
