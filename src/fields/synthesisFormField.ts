import type { Field, GroupField } from 'payload'
import { draftPart } from '../domain/synthesis/draftPart.ts'
import { partHeadings } from '../domain/synthesis/partHeadings.data.ts'
import type { SynthesisForm } from '../domain/synthesis/synthesisOrder.ts'
import { templates } from '../domain/synthesis/templates.data.ts'
import { checkDraftWords } from './checkDraftWords.ts'
import { checkParts } from './checkParts.ts'
import { checkVisibleText } from './checkVisibleText.ts'

const headingFields: Field[] = draftPart.options.map((part) => ({
  name: part,
  type: 'text',
  label: `Over “${partHeadings[part]}”`,
  required: true,
  maxLength: 80,
  defaultValue: partHeadings[part],
  validate: checkVisibleText,
}))

const headings: GroupField = {
  name: 'headings',
  type: 'group',
  admin: { description: 'What stands over each part in the article.' },
  fields: headingFields,
}

/** One form of a synthesis: its parts in their order, its length, and what it is to be like. */
export const synthesisFormField = (form: SynthesisForm): GroupField => ({
  name: form,
  type: 'group',
  fields: [
    {
      name: 'parts',
      type: 'select',
      hasMany: true,
      required: true,
      options: draftPart.options.map((part) => ({ label: partHeadings[part], value: part })),
      defaultValue: [...templates[form].parts],
      validate: checkParts,
      admin: { isSortable: true, description: 'In the order of print; drag to change it.' },
    },
    {
      name: 'words',
      type: 'number',
      label: 'Words at most',
      required: true,
      defaultValue: templates[form].words,
      validate: checkDraftWords,
      admin: { step: 10, description: 'Whatever an editor asks for, it gets no longer than this.' },
    },
    {
      name: 'guidance',
      type: 'textarea',
      maxLength: 600,
      defaultValue: templates[form].guidance,
      admin: { description: 'A sentence for the editor who orders one; a language model is told it too.' },
    },
    ...(templates[form].headings ? [headings] : []),
  ],
})
