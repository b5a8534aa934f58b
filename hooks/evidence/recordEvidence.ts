import type { CollectionAfterChangeHook } from 'payload'
import { recordDeeds } from '../../src/commands/recordDeeds.ts'
import { stateOfEvidence } from '../../src/domain/audit/stateOfEvidence.ts'

const byHand = ['text', 'screenshot']

/** Evidence that was frozen, or brought by hand, is on record under its hash. */
export const recordEvidence: CollectionAfterChangeHook = ({ data, req }) =>
  recordDeeds(req, `evidence/${String(data['sha256'])}`, [
    {
      act: byHand.includes(String(data['basis'])) ? 'evidence.brought' : 'evidence.frozen',
      details: stateOfEvidence(data),
    },
  ])
