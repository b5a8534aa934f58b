import type { CollectionConfig } from 'payload'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { choices } from '../src/fields/choices.ts'
import { momentField } from '../src/fields/momentField.ts'

export const Stories: CollectionConfig = {
  slug: 'stories',
  admin: {
    group: 'Wire',
    useAsTitle: 'title',
    defaultColumns: ['title', 'itemCount', 'ownerCount', 'lastSeenAt'],
    pagination: { defaultLimit: 25 },
    description: 'Wire items about the same event.',
  },
  defaultSort: '-lastSeenAt',
  access: staffOnly('stories'),
  hooks: { beforeOperation: [refuseMalformedInput] },
  fields: [
    { name: 'title', type: 'text', required: true },
    momentField('firstSeenAt', { label: 'First seen', index: true }),
    momentField('lastSeenAt', { label: 'Last seen', index: true }),
    {
      name: 'itemCount',
      type: 'number',
      label: 'Number of wire items',
      defaultValue: 0,
      admin: { readOnly: true },
    },
    {
      name: 'ownerCount',
      type: 'number',
      label: 'Independent owners',
      defaultValue: 0,
      admin: { readOnly: true, description: 'How many different owners their sources have.' },
    },
    {
      name: 'decisions',
      type: 'array',
      labels: { singular: 'Decision', plural: 'Decisions' },
      admin: { description: 'What editors decided about this story; it outlives every rebuild.' },
      fields: [
        { name: 'kind', type: 'select', required: true, options: choices(['merged', 'split', 'pinned']) },
        { name: 'items', type: 'relationship', relationTo: 'wire-items', hasMany: true },
        { name: 'by', type: 'relationship', relationTo: 'users' },
        momentField('at', { label: 'Decided at' }),
      ],
    },
    {
      name: 'items',
      type: 'join',
      label: 'Wire items',
      collection: 'wire-items',
      on: 'story',
      defaultSort: 'postedAt',
      admin: { allowCreate: false, defaultColumns: ['postedAt', 'source', 'headline', 'state'] },
    },
  ],
}
