import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { choices } from '../src/fields/choices.ts'
import { momentField } from '../src/fields/momentField.ts'
import { readOnlyText } from '../src/fields/readOnlyText.ts'

export const WireItems: CollectionConfig = {
  slug: 'wire-items',
  labels: { singular: 'Wire item', plural: 'Wire items' },
  admin: {
    group: 'Wire',
    useAsTitle: 'headline',
    defaultColumns: ['postedAt', 'source', 'headline', 'state', 'story'],
    listSearchableFields: ['headline', 'text'],
    description: 'Every post and entry received, with all its revisions. Nothing is ever dropped.',
  },
  defaultSort: '-postedAt',
  access: staffOnly('wire-items'),
  indexes: [{ fields: ['source', 'externalId'], unique: true }],
  fields: [
    { name: 'source', type: 'relationship', relationTo: 'sources', required: true, index: true },
    {
      name: 'externalId',
      type: 'text',
      required: true,
      admin: { description: 'The id its source gives it.' },
    },
    readOnlyText('identity', { index: true, description: 'What makes two addresses the same post.' }),
    { name: 'url', type: 'text', label: 'Address' },
    readOnlyText('canonicalUrl', { description: 'The address a reader is shown.' }),
    { name: 'headline', type: 'text', required: true },
    { name: 'text', type: 'textarea', maxLength: 2_000_000 },
    { name: 'language', type: 'text', index: true },
    { name: 'author', type: 'text' },
    momentField('postedAt', { index: true }),
    {
      name: 'postedAtBasis',
      type: 'select',
      defaultValue: 'none',
      options: choices(['id', 'page', 'feed', 'none']),
      admin: { description: 'What the posted time rests on.' },
    },
    momentField('receivedAt', { index: true, required: true }),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'live',
      index: true,
      options: choices(['live', 'edited', 'deleted', 'canceled', 'withheld']),
    },
    { name: 'forwardOf', type: 'text', admin: { description: 'Whose post this one passes on.' } },
    { name: 'media', type: 'json' },
    readOnlyText('sha256', { index: true, description: 'Hash of the current text.' }),
    { name: 'revisions', type: 'number', defaultValue: 1, admin: { readOnly: true } },
    { name: 'raw', type: 'json', admin: { hidden: true } },
    { name: 'story', type: 'relationship', relationTo: 'stories', index: true },
    {
      name: 'history',
      type: 'join',
      collection: 'wire-revisions',
      on: 'item',
      defaultSort: 'sequence',
      admin: { allowCreate: false, defaultColumns: ['sequence', 'seenAt', 'headline'] },
    },
  ],
}
