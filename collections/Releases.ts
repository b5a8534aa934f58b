import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { hashField } from '../src/fields/hashField.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'
import { readOnlyText } from '../src/fields/readOnlyText.ts'

const count = (name: string) =>
  ({ name, type: 'number', required: true, min: 1, index: true, admin: { readOnly: true } }) as const

/**
 * The paper's chain. The unique keys decide every race between presses: one place in the chain,
 * one parent each, one number and revision, one revision of an edition.
 */
export const Releases: CollectionConfig = {
  slug: 'releases',
  admin: {
    group: 'Records',
    useAsTitle: 'sha256',
    defaultColumns: ['sequence', 'edition', 'volume', 'number', 'revision', 'at', 'reason'],
    description: 'Every state the public paper ever had, each chained to the one before by its hash.',
  },
  defaultSort: '-sequence',
  access: staffOnly('releases'),
  hooks: insertOnly,
  indexes: [
    { fields: ['volume', 'number', 'revision'], unique: true },
    { fields: ['edition', 'revision'], unique: true },
  ],
  fields: [
    {
      name: 'sequence',
      type: 'number',
      label: 'Release',
      required: true,
      min: 1,
      unique: true,
      admin: { readOnly: true },
    },
    { name: 'edition', type: 'relationship', relationTo: 'editions', required: true, index: true },
    count('volume'),
    count('number'),
    count('revision'),
    momentField('at', { label: 'Printed at', required: true, readOnly: true }),
    { name: 'by', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
    { name: 'reason', type: 'text', admin: { readOnly: true } },
    {
      name: 'manifest',
      type: 'code',
      required: true,
      admin: {
        language: 'json',
        components: { Field: '/src/admin/RecordText#RecordText' },
        readOnly: true,
        description: 'Everything this release holds, as canonical JSON (RFC 8785).',
      },
    },
    hashField('sha256', 'Hash of the manifest.', { unique: true }),
    hashField('previousSha256', 'Hash of the release before.', { label: 'Hash before', unique: true }),
    readOnlyText('signature', { description: 'Ed25519 over the manifest.' }),
    readOnlyText('keyId', { label: 'Key', description: 'Which key signed.' }),
  ],
}
