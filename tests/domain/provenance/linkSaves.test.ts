import { describe, expect, test } from '@jest/globals'
import { isStaleSave } from '../../../src/domain/provenance/isStaleSave.ts'
import { linkMarks } from '../../../src/domain/provenance/linkMarks.ts'
import { marksOfSave } from '../../../src/domain/provenance/marksOfSave.ts'
import type { LinkPart } from '../../../src/domain/provenance/partsOfLink.ts'

type Marks = Record<string, number>

describe('a form that saw the third save, when the fifth stands', () => {
  test.each<[string, LinkPart[], Marks, boolean]>([
    ['changes the role, and machines froze a copy since: passes', ['role'], { people: 3, copy: 5 }, false],
    ['changes nothing, and machines froze a copy since: passes', [], { people: 3, copy: 5 }, false],
    ['changes the role, and a person saved since: is stale', ['role'], { people: 4 }, true],
    ['changes nothing, and a person saved since: is stale', [], { people: 4 }, true],
    ['would put back the time a machine read: is stale', ['postedAt'], { people: 3, postedAt: 4 }, true],
    ['changes a time no machine touched since: passes', ['postedAt'], { people: 3, postedAt: 3 }, false],
    ['gives a word on another copy: is stale', ['word'], { people: 3, copy: 4 }, true],
    ['gives a word on the copy it saw: passes', ['word'], { people: 3, copy: 3 }, false],
    ['points elsewhere and so drops a newer copy: passes', ['rawUrl', 'copy'], { people: 3, copy: 5 }, false],
    ['meets a link of before marks were kept: is stale', ['role'], {}, true],
  ])('%s', (_, changed, marks, stale) => {
    expect(isStaleSave({ seen: 3, stored: 5, changed, marks })).toBe(stale)
  })
})

test('nobody has seen a save that is still to come', () => {
  expect(isStaleSave({ seen: 6, stored: 5, changed: [], marks: { people: 3 } })).toBe(true)
})

describe('the marks after the sixth save', () => {
  test.each<[string, boolean, LinkPart[], Marks, Marks]>([
    ['tell a person’s save', true, ['role'], { people: 3 }, { people: 6, role: 6 }],
    ['tell a copy apart from what people wrote', true, ['copy'], { people: 3 }, { people: 3, copy: 6 }],
    ['tell a machine’s save by its parts', false, ['postedAt'], { people: 3 }, { people: 3, postedAt: 6 }],
    ['take what came before them for people’s', false, ['copy'], {}, { people: 5, copy: 6 }],
  ])('%s', (_, byPerson, changed, marks, after) => {
    expect(marksOfSave({ rev: 6, byPerson, changed, marks })).toEqual(after)
  })
})

test('marks that cannot be read are none', () => {
  expect([null, undefined, 'five', { people: 'five' }].map((one) => linkMarks.parse(one))).toEqual([
    {},
    {},
    {},
    {},
  ])
})
