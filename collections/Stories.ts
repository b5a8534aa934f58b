import type { CollectionConfig } from 'payload'
import { refuseFilledStory } from '../hooks/stories/refuseFilledStory.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { decideStory } from '../src/endpoints/decideStory.ts'
import { storyChoices } from '../src/endpoints/storyChoices.ts'
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
  endpoints: [decideStory, storyChoices],
  hooks: { beforeOperation: [refuseMalformedInput], beforeDelete: [refuseFilledStory] },
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
      name: 'conflictCount',
      type: 'number',
      label: 'Contradictions',
      defaultValue: 0,
      admin: { readOnly: true, description: 'Items that say another number, day or no where copies agree.' },
    },
    // A rebuild finds the story again by its earliest item.
    { name: 'earliest', type: 'text', unique: true, admin: { hidden: true } },
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
