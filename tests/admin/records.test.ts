import { expect, test } from '@jest/globals'
import { actSentence } from '../../src/admin/actSentence.ts'
import { subjectOf } from '../../src/admin/subjectOf.ts'
import { auditAct } from '../../src/domain/audit/auditAct.ts'

test.each(auditAct.options)('the act %s is read as words', (act) => {
  expect(actSentence(act)).toMatch(/^[A-Z][a-z]+( [a-z]+)+$/)
})

test.each([
  ['articles/7f0c-1', 'articles', '7f0c-1', '/collections/articles/7f0c-1'],
  ['claim-checks/9', 'claim-checks', '9', '/collections/claim-checks/9'],
  ['evidence/ab12', 'evidence', 'ab12', '/collections/evidence?where[sha256][equals]=ab12'],
])('the subject %s leads to its document', (subject, collection, name, path) => {
  expect(subjectOf(subject)).toEqual({ collection, name, path })
})

test.each(['', 'articles', 'articles/', 'articles/7/versions', '../articles/7', null, undefined, 7])(
  'the subject %j leads nowhere',
  (subject) => {
    expect(subjectOf(subject)).toBeNull()
  },
)
