import type { CollectionConfig } from 'payload'
import { fillSlug } from '../hooks/fillSlug.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { keepPrintedAddress } from '../hooks/sections/keepPrintedAddress.ts'
import { keepUsedSection } from '../hooks/sections/keepUsedSection.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { choices } from '../src/fields/choices.ts'
import { checkSectionSlug } from '../src/fields/checkSectionSlug.ts'

export const Sections: CollectionConfig = {
  slug: 'sections',
  admin: {
    group: 'Paper',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'order', 'colour'],
    pagination: { defaultLimit: 50 },
    description: 'The parts of the paper, in the order in which they are printed.',
  },
  defaultSort: 'order',
  access: staffOnly('sections'),
  hooks: {
    beforeOperation: [refuseMalformedInput],
    beforeValidate: [fillSlug('title')],
    beforeChange: [keepPrintedAddress],
    beforeDelete: [keepUsedSection],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 60 },
    {
      name: 'slug',
      type: 'text',
      label: 'Address',
      required: true,
      unique: true,
      validate: checkSectionSlug,
      admin: { description: 'The first part of the address of its articles, such as “tech”.' },
    },
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 100,
      index: true,
      admin: { description: 'Lower numbers are printed first.' },
    },
    {
      name: 'colour',
      type: 'select',
      required: true,
      defaultValue: 'ink',
      options: choices(['ink', 'crimson', 'ochre', 'moss', 'teal', 'indigo', 'plum']),
    },
    { name: 'desk', type: 'text', admin: { description: 'Who answers for it, such as “World desk”.' } },
  ],
}
