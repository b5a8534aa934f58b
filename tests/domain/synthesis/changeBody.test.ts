import { describe, expect, test } from '@jest/globals'
import { bodyText } from '../../../src/domain/publication/bodyText.ts'
import { parseBody } from '../../../src/domain/publication/parseBody.ts'
import type { BodyChange } from '../../../src/domain/synthesis/bodyChange.ts'
import { changeBody } from '../../../src/domain/synthesis/changeBody.ts'
import { heading, lexicalState, link, paragraph, text } from '../publication/lexicalState.ts'

const own = paragraph(text('Ours '), link('https://nordwire.example/1', text('with a link', 1)), text('.'))
const body = lexicalState(heading('h2', text('Weather')), own, paragraph(text('It rained. It snowed.')))
const newId = () => 'new'

const changed = (...changes: BodyChange[]) => changeBody(body, changes, newId)

const wordsIn = (state: unknown): string[] => {
  const parsed = parseBody(state)
  return parsed.ok ? bodyText(parsed.blocks) : []
}

const said = (words: string): BodyChange => ({
  kind: 'insert',
  behind: 'It rained.',
  block: { kind: 'paragraph', spans: [{ text: words }] },
})

describe('a body is changed', () => {
  test('where it is meant, and every other block is kept to the letter', () => {
    const state = changed({ kind: 'replace', words: 'It snowed.', by: [{ text: 'It hailed.' }] })
    expect(wordsIn(state)).toEqual(['Weather', 'Ours with a link.', 'It rained. It hailed.'])
    const children = state?.root['children'] as unknown[]
    expect(children[1]).toBe(own)
  })

  test('by a paragraph behind the words it follows, or at the end', () => {
    expect(wordsIn(changed(said('Then it cleared.'))).at(-1)).toBe('Then it cleared.')
    const first: BodyChange = {
      kind: 'insert',
      behind: 'Weather',
      block: { kind: 'paragraph', spans: [{ text: 'First.' }] },
    }
    expect(wordsIn(changed(first))[1]).toBe('First.')
    expect(wordsIn(changed({ ...first, behind: 'Nowhere.' })).at(-1)).toBe('First.')
  })

  test('and loses a block that nothing is left of', () => {
    const state = changed(
      { kind: 'replace', words: 'It rained.', by: [] },
      { kind: 'replace', words: 'It snowed.', by: [] },
    )
    expect(wordsIn(state)).toEqual(['Weather', 'Ours with a link.'])
  })

  test('not at all where words are not there, or the body cannot be read', () => {
    expect(changed({ kind: 'replace', words: 'It thundered.', by: [] })).toBe(null)
    expect(changeBody({ root: 7 }, [said('x')], newId)).toBe(null)
  })

  test('from nothing', () => {
    expect(wordsIn(changeBody(null, [said('First words.')], newId))).toEqual(['First words.'])
  })
})
