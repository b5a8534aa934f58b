import type { CollectionConfig } from 'payload'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { refuseUnknownRelation } from '../hooks/refuseUnknownRelation.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { weekdays } from '../src/domain/editions/weekdays.data.ts'
import { choices } from '../src/fields/choices.ts'
import { emptyList } from '../src/fields/emptyList.ts'
import { wantedField } from '../src/fields/wantedField.ts'

export const EditionTemplates: CollectionConfig = {
  slug: 'edition-templates',
  labels: { singular: 'Edition template', plural: 'Edition templates' },
  admin: {
    group: 'Paper',
    useAsTitle: 'title',
    defaultColumns: ['title', 'weekdays', 'updatedAt'],
    description: 'The sections a new edition starts with, by the day of the week it is for.',
  },
  defaultSort: 'title',
  access: staffOnly('edition-templates'),
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseMalformedInput], beforeChange: [refuseUnknownRelation] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 60 },
    {
      name: 'weekdays',
      type: 'select',
      hasMany: true,
      required: true,
      options: choices([...weekdays]),
      admin: { description: 'Of two templates for a day, the one changed last is taken.' },
    },
    {
      name: 'sections',
      type: 'array',
      hooks: { beforeValidate: [emptyList] },
      minRows: 1,
      labels: { singular: 'Section', plural: 'Sections' },
      admin: {
        components: {
          RowLabel: { path: '/src/admin/LineupLabel#LineupLabel', clientProps: { planned: true } },
        },
      },
      fields: [
        { name: 'section', type: 'relationship', relationTo: 'sections', required: true },
        wantedField,
      ],
    },
  ],
}
