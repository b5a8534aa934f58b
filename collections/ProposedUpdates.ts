import type { CollectionConfig } from 'payload'
import { refuseRemoval } from '../hooks/refuseRemoval.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { newsKind } from '../src/domain/synthesis/rolling/storyNews.ts'
import { updateState } from '../src/domain/synthesis/rolling/updateState.ts'
import { updateEndpoints } from '../src/endpoints/updateEndpoints.ts'
import { choices } from '../src/fields/choices.ts'
import { momentField } from '../src/fields/momentField.ts'
import { readOnlyText } from '../src/fields/readOnlyText.ts'

const readOnly = { readOnly: true } as const

/** What the wire told of printed articles since they were written, and what became of it. */
export const ProposedUpdates: CollectionConfig = {
  slug: 'proposed-updates',
  labels: { singular: 'Proposed update', plural: 'Proposed updates' },
  admin: {
    group: 'Records',
    useAsTitle: 'words',
    defaultColumns: ['createdAt', 'article', 'words', 'state', 'reason'],
    description: 'What changed in a story since an article on it was printed. Nothing is printed by itself.',
  },
  defaultSort: '-createdAt',
  access: staffOnly('proposed-updates'),
  endpoints: updateEndpoints,
  hooks: { beforeDelete: [refuseRemoval] },
  // The same news is told once, however many look for it.
  indexes: [{ fields: ['article', 'key'], unique: true }],
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      admin: readOnly,
    },
    { name: 'story', type: 'relationship', relationTo: 'stories', index: true, admin: readOnly },
    { name: 'key', type: 'text', required: true, admin: { hidden: true } },
    { name: 'kind', type: 'select', required: true, options: choices(newsKind.options), admin: readOnly },
    { name: 'words', type: 'text', required: true, admin: readOnly },
    { name: 'sentence', type: 'textarea', label: 'In print', admin: readOnly },
    { name: 'evidence', type: 'json', required: true, admin: readOnly },
    {
      name: 'synthesis',
      type: 'relationship',
      label: 'Draft of the update',
      relationTo: 'syntheses',
      index: true,
      admin: readOnly,
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: choices(updateState.options),
      admin: readOnly,
    },
    readOnlyText('reason', { description: 'Why it was dismissed.' }),
    { name: 'by', type: 'relationship', relationTo: 'users', admin: readOnly },
    momentField('closedAt', { label: 'Closed at', readOnly: true }),
  ],
}
