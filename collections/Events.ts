import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { hashField } from '../src/fields/hashField.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'

export const Events: CollectionConfig = {
  slug: 'events',
  admin: {
    group: 'Records',
    useAsTitle: 'act',
    defaultColumns: ['at', 'actor', 'act', 'subject'],
    description: 'Who did what to what, and when.',
  },
  defaultSort: '-sequence',
  access: staffOnly('events'),
  hooks: insertOnly,
  fields: [
    { name: 'sequence', type: 'number', required: true, min: 1, unique: true },
    momentField('at', { label: 'When', required: true, index: true }),
    { name: 'actor', type: 'relationship', relationTo: 'users', index: true },
    {
      name: 'act',
      type: 'text',
      required: true,
      index: true,
      admin: { components: { Cell: '/src/admin/ActCell#ActCell' } },
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      index: true,
      admin: { components: { Cell: '/src/admin/SubjectCell#SubjectCell' } },
    },
    { name: 'details', type: 'json', admin: { components: { Field: '/src/admin/RecordText#RecordText' } } },
    hashField('sha256', 'Hash of this event.', { unique: true }),
    hashField('previousSha256', 'Hash of the event before.', { label: 'Hash before', unique: true }),
  ],
}
