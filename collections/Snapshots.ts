import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { hashField } from '../src/fields/hashField.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'

export const Snapshots: CollectionConfig = {
  slug: 'snapshots',
  admin: {
    group: 'Paper',
    useAsTitle: 'sha256',
    defaultColumns: ['sha256', 'article', 'createdAt'],
    description: 'Articles exactly as printed, kept by their hash.',
  },
  defaultSort: '-createdAt',
  access: staffOnly('snapshots'),
  hooks: insertOnly,
  fields: [
    hashField('sha256', 'Hash of the canonical JSON.', { unique: true }),
    { name: 'article', type: 'text', required: true, index: true },
    {
      name: 'canonical',
      type: 'code',
      required: true,
      admin: {
        language: 'json',
        readOnly: true,
        description: 'RFC 8785 canonical JSON; its sha256 is above.',
      },
    },
  ],
}
