import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { choices } from '../src/fields/choices.ts'
import { momentField } from '../src/fields/momentField.ts'

export const Stories: CollectionConfig = {
  slug: 'stories',
  admin: {
    group: 'Wire',
    useAsTitle: 'title',
    defaultColumns: ['title', 'itemCount', 'ownerCount', 'lastSeenAt'],
    description: 'Wire items about the same event.',
  },
  defaultSort: '-lastSeenAt',
  access: staffOnly('stories'),
  fields: [
    { name: 'title', type: 'text', required: true },
    momentField('firstSeenAt', { index: true }),
    momentField('lastSeenAt', { index: true }),
    { name: 'itemCount', type: 'number', defaultValue: 0, admin: { readOnly: true } },
    { name: 'ownerCount', type: 'number', defaultValue: 0, admin: { readOnly: true } },
    {
      name: 'decisions',
      type: 'array',
      admin: { description: 'What editors decided about this story; it outlives every rebuild.' },
      fields: [
        { name: 'kind', type: 'select', required: true, options: choices(['merged', 'split', 'pinned']) },
        { name: 'items', type: 'relationship', relationTo: 'wire-items', hasMany: true },
        { name: 'by', type: 'relationship', relationTo: 'users' },
        momentField('at'),
      ],
    },
    {
      name: 'items',
      type: 'join',
      collection: 'wire-items',
      on: 'story',
      defaultSort: 'postedAt',
      admin: { allowCreate: false, defaultColumns: ['postedAt', 'source', 'headline', 'state'] },
    },
  ],
}
