import type { CollectionAfterChangeHook } from 'payload'
import { recordDeeds } from '../../src/commands/recordDeeds.ts'
import { stateOfCheck } from '../../src/domain/audit/stateOfCheck.ts'

/** What a fact-checker said of a claim is on record. */
export const recordClaimCheck: CollectionAfterChangeHook = ({ data, doc, req }) =>
  recordDeeds(req, `claim-checks/${String(doc.id)}`, [{ act: 'claim.checked', details: stateOfCheck(data) }])
