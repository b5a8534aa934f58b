import { expect, test } from '@jest/globals'
import { isPublicAddress } from '../../../src/adapters/evidence/isPublicAddress.ts'
import { caseRows } from '../../domain/editions/caseRows.ts'

test.each(caseRows('evidenceAddresses.txt'))('%s is %s: %s', (address = '', verdict) => {
  expect(isPublicAddress(address)).toBe(verdict === 'public')
})
