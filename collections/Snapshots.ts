import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { hashField } from '../src/fields/hashField.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'

export const Snapshots: CollectionConfig = {
  slug: 'snapshots',
  admin: {
    group: 'Records',
    useAsTitle: 'sha256',
    defaultColumns: ['article', 'createdAt', 'sha256'],
    description: 'Articles exactly as printed, kept by their hash.',
  },
  defaultSort: '-createdAt',
  access: staffOnly('snapshots'),
  hooks: insertOnly,
  fields: [
    hashField('sha256', 'Hash of the canonical JSON.', { unique: true }),
    {
      name: 'article',
      type: 'text',
      required: true,
      index: true,
      admin: {
        readOnly: true,
        description: 'The id of the article it was taken from.',
        components: { Cell: '/src/admin/ArticleCell#ArticleCell' },
      },
    },
    {
      name: 'canonical',
      type: 'code',
      required: true,
      admin: {
        language: 'json',
        components: { Field: '/src/admin/RecordText#RecordText' },
        readOnly: true,
        description: 'The article as canonical JSON (RFC 8785), whose hash is above.',
      },
    },
  ],
}
