import type { CollectionConfig } from 'payload'
import { keepPrintedEdition } from '../hooks/editions/keepPrintedEdition.ts'
import { keepEditionDay } from '../hooks/editions/keepEditionDay.ts'
import { refuseBulkLineup } from '../hooks/editions/refuseBulkLineup.ts'
import { labelEdition } from '../hooks/editions/labelEdition.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { refuseUnknownRelation } from '../hooks/refuseUnknownRelation.ts'
import { machineWritten } from '../src/access/machineWritten.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { editionEndpoints } from '../src/endpoints/editionEndpoints.ts'
import { choices } from '../src/fields/choices.ts'
import { checkCalendarDay } from '../src/fields/checkCalendarDay.ts'
import { emptyList } from '../src/fields/emptyList.ts'
import { momentField } from '../src/fields/momentField.ts'
import { readOnlyText } from '../src/fields/readOnlyText.ts'
import { pressTimeFields } from '../src/fields/pressTimeFields.ts'
import { wantedField } from '../src/fields/wantedField.ts'
import { whenFilled } from '../src/fields/whenFilled.ts'

const printedAt = momentField('printedAt', { index: true, readOnly: true, description: 'Last release.' })

export const Editions: CollectionConfig = {
  slug: 'editions',
  admin: {
    group: 'Paper',
    useAsTitle: 'date',
    defaultColumns: ['date', 'label', 'status', 'volume', 'number', 'revision'],
    description: 'One day’s paper each. The number is given when it is printed.',
    components: {
      edit: { beforeDocumentControls: ['/src/admin/PrintButton#PrintButton'] },
    },
  },
  defaultSort: '-date',
  access: staffOnly('editions'),
  disableDuplicate: true,
  endpoints: editionEndpoints,
  hooks: {
    beforeOperation: [refuseMalformedInput, refuseBulkLineup],
    beforeValidate: [labelEdition],
    beforeChange: [refuseUnknownRelation, keepEditionDay],
    beforeDelete: [keepPrintedEdition],
  },
  fields: [
    {
      name: 'proof',
      type: 'ui',
      admin: { components: { Field: '/src/admin/EditionPanel#EditionPanel' } },
    },
    {
      name: 'date',
      type: 'text',
      required: true,
      unique: true,
      validate: checkCalendarDay,
      admin: {
        description: 'The day it is for, in the masthead’s time zone.',
        components: { Field: '/src/admin/DayField#DayField' },
      },
    },
    {
      name: 'lineup',
      type: 'array',
      hooks: { beforeValidate: [emptyList] },
      labels: { singular: 'Section', plural: 'Sections' },
      admin: {
        disableBulkEdit: true,
        components: { RowLabel: '/src/admin/LineupLabel#LineupLabel' },
        description:
          'What is printed, section by section; the first article of the first section leads the front page. Published articles of this edition that are not listed follow in their sections.',
      },
      fields: [
        { name: 'section', type: 'relationship', relationTo: 'sections', required: true },
        { name: 'articles', type: 'relationship', relationTo: 'articles', hasMany: true },
        wantedField,
      ],
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'edition',
      label: 'Meant for this edition',
      admin: { allowCreate: false, defaultColumns: ['headline', 'section', 'stage', '_status'] },
    },
    {
      ...readOnlyText('label', { description: 'Follows from the date.' }),
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'planning',
      index: true,
      options: choices(['planning', 'open', 'closed', 'void']),
      admin: {
        position: 'sidebar',
        description: 'Planning until it is printed; open while it may be re-released.',
      },
    },
    {
      name: 'voidReason',
      type: 'text',
      label: 'Why there is no paper',
      access: machineWritten,
      admin: { readOnly: true, position: 'sidebar', condition: whenFilled('voidReason') },
    },
    ...pressTimeFields,
    ...(['volume', 'number', 'revision'] as const).map((name) => ({
      name,
      type: 'number' as const,
      access: machineWritten,
      admin: {
        readOnly: true,
        position: 'sidebar' as const,
        condition: whenFilled(name),
        description: 'Given by the press.',
      },
    })),
    {
      ...printedAt,
      access: machineWritten,
      admin: { ...printedAt.admin, position: 'sidebar' },
    },
    {
      name: 'releases',
      type: 'join',
      collection: 'releases',
      on: 'edition',
      defaultSort: '-revision',
      admin: { allowCreate: false, defaultColumns: ['revision', 'at', 'reason', 'sha256'] },
    },
  ],
}
