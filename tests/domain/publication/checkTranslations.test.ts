import { describe, expect, test } from '@jest/globals'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { checkArticle } from '../../../src/domain/publication/checkArticle.ts'
import { articleInOrder, linkTo, post, setting } from './articleInOrder.ts'

const saying = (text: string): DraftBlock => ({ kind: 'paragraph', spans: [{ text }, { cites: ['l0'] }] })
const shown = (text: string) =>
  checkArticle(articleInOrder([post], { body: [saying(text)] }), 'clear', setting).map(
    ({ severity, code, path }) => `${severity} ${code} at ${path}`,
  )

describe('a quotation in translation', () => {
  const translated = '“Nothing of the kind,” the desk wrote (our translation).'
  const warned = ['warn quote-translated at body.0.0-22']

  test.each<[string, string, string[]]>([
    ['is named for the fact-checker', translated, warned],
    ['is not named where nothing is quoted', 'The desk denied it all (our translation).', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test('is told with its words, whatever the evidence, and stands in nobody’s way', () => {
    const links = [{ ...linkTo(post, 'l0'), evidence: { sha256: 'a', text: 'Nada de eso.' } }]
    const [finding, ...others] = checkArticle(
      articleInOrder([post], { body: [saying(translated)], links }),
      'publish',
      setting,
    )
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'warn', code: 'quote-translated' })
    expect(finding?.message).toContain('Nothing of the kind,')
  })
})
