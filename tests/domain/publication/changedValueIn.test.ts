import { describe, expect, test } from '@jest/globals'
import { changedValueIn } from '../../../src/domain/publication/changedValueIn.ts'

const fields = [
  { name: 'headline', type: 'text' },
  { name: 'source', type: 'relationship' },
  { name: 'postedAt', type: 'date' },
  { name: 'filed', type: 'checkbox' },
  { name: 'media', type: 'json' },
  { name: 'alike', type: 'group', flattenedFields: [{ name: 'because', type: 'text' }] },
]
const stored = {
  headline: 'Quay closed',
  source: 'one',
  postedAt: '2026-06-25T06:33:00.000Z',
  filed: true,
  media: [{ kind: 'photo' }],
}
const changed = (sent: Record<string, unknown>) => changedValueIn(fields, sent, stored)

describe('nothing is changed', () => {
  test.each([
    [{}],
    [{ headline: 'Quay closed', unknown: 1 }],
    [{ source: { id: 'one', code: 'QUAY' } }],
    [{ postedAt: '2026-06-25T08:33:00+02:00' }],
    [{ postedAt: new Date('2026-06-25T06:33:00.000Z') }],
    [{ media: [{ kind: 'photo' }], alike: { because: null } }],
    [{ alike: {} }],
    [{ alike: null }],
  ])('by %j', (sent) => {
    expect(changed(sent)).toBeNull()
  })
})

describe('the field is named', () => {
  test.each([
    ['headline', { headline: 'Quay open' }],
    ['headline', { headline: '' }],
    ['headline', { headline: null }],
    ['source', { source: 'two' }],
    ['postedAt', { postedAt: '2026-06-25T06:33:00+02:00' }],
    ['filed', { filed: false }],
    ['media', { media: [] }],
    ['media', { media: [{ kind: 'video' }] }],
    ['alike.because', { alike: { because: 'the same words' } }],
  ])('%s in %j', (path, sent) => {
    expect(changed(sent)).toBe(path)
  })
})
