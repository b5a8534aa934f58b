import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { storyDecisionKind } from '../src/domain/wire/together/storyDecisionKind.ts'
import { choices } from '../src/fields/choices.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'

export const StoryDecisions: CollectionConfig = {
  slug: 'story-decisions',
  labels: { singular: 'Story decision', plural: 'Story decisions' },
  admin: {
    group: 'Records',
    useAsTitle: 'kind',
    defaultColumns: ['at', 'kind', 'items', 'other', 'by'],
    description:
      'What editors decided about stories. It names wire items, so that it outlives every rebuild.',
  },
  defaultSort: '-at',
  access: staffOnly('story-decisions'),
  hooks: insertOnly,
  fields: [
    { name: 'kind', type: 'select', required: true, options: choices(storyDecisionKind.options) },
    { name: 'items', type: 'relationship', relationTo: 'wire-items', hasMany: true, required: true },
    {
      name: 'other',
      type: 'relationship',
      relationTo: 'wire-items',
      admin: { description: 'The item whose story these are in, or are not in.' },
    },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    momentField('at', { label: 'Decided at', required: true, index: true }),
  ],
}
