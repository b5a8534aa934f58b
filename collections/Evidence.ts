import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { choices } from '../src/fields/choices.ts'
import { hashField } from '../src/fields/hashField.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'

export const Evidence: CollectionConfig = {
  slug: 'evidence',
  labels: { singular: 'Evidence', plural: 'Evidence' },
  admin: {
    group: 'Records',
    useAsTitle: 'sha256',
    defaultColumns: ['retrievedAt', 'outcome', 'sha256'],
    description: 'Frozen, hashed copies of what links pointed at.',
  },
  defaultSort: '-retrievedAt',
  access: staffOnly('evidence'),
  hooks: insertOnly,
  fields: [
    hashField('sha256', 'Hash of the canonical copy.', { index: true }),
    { name: 'identity', type: 'text', index: true },
    momentField('retrievedAt', { required: true, index: true }),
    {
      name: 'outcome',
      type: 'select',
      required: true,
      options: choices(['frozen', 'same', 'edited', 'deleted', 'unreachable']),
    },
    { name: 'text', type: 'textarea' },
    {
      name: 'mediaHashes',
      type: 'json',
      label: 'Hashes of its pictures',
      admin: { components: { Field: '/src/admin/RecordText#RecordText' } },
    },
    {
      name: 'warcRecord',
      type: 'text',
      label: 'Archive record',
      admin: { description: 'Where the archive record lies.' },
    },
    { name: 'wireRevision', type: 'relationship', label: 'Wire revision', relationTo: 'wire-revisions' },
  ],
}
