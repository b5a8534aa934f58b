import type { CollectionConfig } from 'payload'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { refuseUnknownRelation } from '../hooks/refuseUnknownRelation.ts'
import { anchorCheck } from '../hooks/claimChecks/anchorCheck.ts'
import { recordClaimCheck } from '../hooks/claimChecks/recordClaimCheck.ts'
import { refuseOwnCopy } from '../hooks/claimChecks/refuseOwnCopy.ts'
import { releaseChecks } from '../hooks/claimChecks/releaseChecks.ts'
import { requireReason } from '../hooks/claimChecks/requireReason.ts'
import { signCheck } from '../hooks/claimChecks/signCheck.ts'
import { machineWritten } from '../src/access/machineWritten.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { verificationStatus } from '../src/domain/provenance/verificationStatus.ts'
import { choices } from '../src/fields/choices.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'

export const ClaimChecks: CollectionConfig = {
  slug: 'claim-checks',
  labels: { singular: 'Check of a claim', plural: 'Checks of claims' },
  admin: {
    group: 'Records',
    useAsTitle: 'exact',
    defaultColumns: ['at', 'article', 'exact', 'status', 'by'],
    description: 'What fact-checkers said of single claims. A check is void once its sentence changes.',
  },
  defaultSort: '-at',
  access: staffOnly('claim-checks'),
  hooks: {
    beforeOperation: [refuseMalformedInput],
    beforeChange: [
      ...insertOnly.beforeChange,
      refuseUnknownRelation,
      requireReason,
      refuseOwnCopy,
      anchorCheck,
      signCheck,
    ],
    afterChange: [releaseChecks, recordClaimCheck],
    beforeDelete: insertOnly.beforeDelete,
  },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      options: choices(verificationStatus.options),
    },
    { name: 'exact', type: 'textarea', label: 'The claim', required: true, maxLength: 4000 },
    { name: 'prefix', type: 'text', label: 'Words before', maxLength: 64 },
    { name: 'suffix', type: 'text', label: 'Words after', maxLength: 64 },
    { name: 'position', type: 'number', label: 'Place in the text', required: true, min: 0 },
    { name: 'note', type: 'textarea', maxLength: 2000 },
    // Sent, never stored: the id of the check that stood on the claim when it was decided upon.
    { name: 'seen', type: 'text', virtual: true, admin: { hidden: true } },
    { name: 'by', type: 'relationship', relationTo: 'users', access: machineWritten },
    { ...momentField('at', { label: 'Checked at', index: true }), access: machineWritten },
  ],
}
