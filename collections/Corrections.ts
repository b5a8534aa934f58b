import type { CollectionConfig } from 'payload'
import { correctInPublic } from '../hooks/corrections/correctInPublic.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { afterPrint } from '../src/domain/editions/afterPrint.data.ts'
import { checkWhatWasWrong } from '../src/fields/checkWhatWasWrong.ts'
import { choices } from '../src/fields/choices.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'

export const Corrections: CollectionConfig = {
  slug: 'corrections',
  admin: {
    group: 'Paper',
    useAsTitle: 'whatWasWrong',
    defaultColumns: ['at', 'article', 'whatWasWrong'],
    description: 'What was wrong in print and what changed. They are public and stay.',
  },
  defaultSort: '-at',
  access: staffOnly('corrections'),
  hooks: { ...insertOnly, beforeOperation: [refuseMalformedInput, correctInPublic] },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'correction',
      options: choices(afterPrint),
      admin: { description: 'A correction of what was wrong, new facts, or a kill.' },
    },
    {
      name: 'whatWasWrong',
      type: 'textarea',
      label: 'What was wrong',
      validate: checkWhatWasWrong,
    },
    {
      name: 'whatChanged',
      type: 'textarea',
      label: 'What changed',
      required: true,
      minLength: 10,
      maxLength: 2000,
    },
    momentField('at', { label: 'Corrected at', required: true, index: true }),
    { name: 'by', type: 'relationship', relationTo: 'users' },
    {
      name: 'release',
      type: 'relationship',
      relationTo: 'releases',
      index: true,
      admin: { readOnly: true, description: 'The release that printed it.' },
    },
  ],
}
