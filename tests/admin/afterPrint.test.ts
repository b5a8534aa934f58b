import { describe, expect, test } from '@jest/globals'
import { afterPrintAnswer } from '../../src/admin/afterPrint/afterPrintAnswer.ts'

const finding = {
  code: 'placeholder-left',
  severity: 'block',
  path: 'headline',
  message: 'A placeholder was left.',
  fix: 'Write what belongs there.',
}

describe('what a publisher is told of an act after print', () => {
  test('is the release it made, or that none was needed', () => {
    expect(afterPrintAnswer({ release: { revision: 3 } })).toEqual({ ok: true, revision: 3 })
    expect(afterPrintAnswer({ release: null, already: false })).toEqual({ ok: true, revision: null })
  })

  test('is why not, with what stands in the way', () => {
    const errors = [{ message: 'Not yet.', data: { findings: [finding] } }]
    expect(afterPrintAnswer({ errors })).toEqual({ ok: false, sentence: 'Not yet.', findings: [finding] })
    const killed = [{ message: 'It was killed.', data: { code: 'article-killed' } }]
    expect(afterPrintAnswer({ errors: killed })).toMatchObject({ sentence: 'It was killed.', findings: [] })
  })

  test.each([null, 'gateway timeout', { errors: [] }])('is that nobody answered, for %j', (json) => {
    expect(afterPrintAnswer(json)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('did not answer'),
    })
  })
})
