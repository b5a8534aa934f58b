import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { hashField } from '../src/fields/hashField.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'

/** Editions as they were shown to a publisher before print; only such a state is printed. */
export const Proofs: CollectionConfig = {
  slug: 'proofs',
  admin: {
    group: 'Records',
    useAsTitle: 'contentSha256',
    defaultColumns: ['at', 'edition', 'by', 'contentSha256'],
    description: 'Every state of an edition that a publisher saw before it was printed.',
  },
  defaultSort: '-at',
  access: staffOnly('proofs'),
  hooks: insertOnly,
  fields: [
    { name: 'edition', type: 'relationship', relationTo: 'editions', required: true, index: true },
    hashField('contentSha256', 'Hash of what would be printed; it stands on every page of the proof.', {
      index: true,
    }),
    momentField('at', { label: 'Proofed at', required: true, readOnly: true, index: true }),
    momentField('expiresAt', { label: 'Its address ends at', required: true, readOnly: true }),
    { name: 'by', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
    {
      name: 'manifest',
      type: 'code',
      required: true,
      admin: {
        language: 'json',
        components: { Field: '/src/admin/RecordText#RecordText' },
        readOnly: true,
        description:
          'What would be printed, as canonical JSON (RFC 8785), at the place it would have taken then.',
      },
    },
  ],
}
