import type { CollectionConfig } from 'payload'
import { refuseMachineWritten } from '../hooks/refuseMachineWritten.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { refuseUnknownRelation } from '../hooks/refuseUnknownRelation.ts'
import { keepUsedSource } from '../hooks/sources/keepUsedSource.ts'
import { pollAnew } from '../hooks/sources/pollAnew.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { sourceEndpoints } from '../src/endpoints/sourceEndpoints.ts'
import { healthField } from '../src/fields/healthField.ts'
import { pollingField } from '../src/fields/pollingField.ts'
import { pushField } from '../src/fields/pushField.ts'

export const Sources: CollectionConfig = {
  slug: 'sources',
  admin: {
    group: 'Wire',
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'platform', 'owner', 'stance'],
    pagination: { defaultLimit: 50 },
    description: 'Outlets and channels we listen to. The owner decides how many independent sources we have.',
  },
  defaultSort: 'code',
  access: staffOnly('sources'),
  endpoints: sourceEndpoints,
  hooks: {
    beforeOperation: [refuseMalformedInput, refuseMachineWritten],
    beforeChange: [refuseUnknownRelation, pollAnew],
    beforeDelete: [keepUsedSource],
  },
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 16,
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[A-Z0-9]{2,16}$/.test(value)) ||
        'Use 2 to 16 capital letters and digits, such as “RTRS”.',
      admin: { description: 'What the ticker shows, such as “NORDWIRE”.' },
    },
    { name: 'name', type: 'text', required: true },
    {
      name: 'platform',
      type: 'select',
      required: true,
      defaultValue: 'rss',
      options: [
        { label: 'RSS, Atom or JSON Feed', value: 'rss' },
        { label: 'Telegram', value: 'telegram' },
        { label: 'X', value: 'x' },
        { label: 'Mastodon', value: 'mastodon' },
        { label: 'Bluesky', value: 'bluesky' },
        { label: 'Pushed to us', value: 'push' },
      ],
    },
    {
      name: 'handle',
      type: 'text',
      admin: {
        description:
          'The name on its platform, without @ in front. On Mastodon with its server, such as “harbour@social.example”.',
      },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Address',
      admin: {
        description:
          'Its own site. What it says of pages elsewhere is no evidence of them: those are read where they stand.',
      },
    },
    {
      name: 'owner',
      type: 'text',
      required: true,
      index: true,
      admin: { description: 'Who owns it. Sources of one owner count as one.' },
    },
    {
      name: 'stance',
      type: 'text',
      admin: { description: 'Where it stands, such as “state-owned” or “independent agency”.' },
    },
    { name: 'language', type: 'text', defaultValue: 'en', maxLength: 12 },
    {
      name: 'section',
      type: 'relationship',
      relationTo: 'sections',
      index: true,
      admin: { description: 'The section it mostly writes for: a column of the wire desk.' },
    },
    pollingField,
    pushField,
    healthField,
  ],
}
