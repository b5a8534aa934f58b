import type { Field } from 'payload'
import { alikeKind } from '../domain/wire/alike/alikeKind.ts'
import { choices } from './choices.ts'
import { readOnlyText } from './readOnlyText.ts'

/** The earlier item that a wire item is a copy of, or contradicts; duplicates are linked, never dropped. */
export const alikeField: Field = {
  name: 'alike',
  type: 'group',
  admin: { readOnly: true, condition: (_, { alike }) => Boolean((alike as { kind?: unknown } | null)?.kind) },
  fields: [
    { name: 'kind', type: 'select', options: choices(alikeKind.options) },
    { name: 'of', type: 'relationship', relationTo: 'wire-items', index: true },
    readOnlyText('because', { description: 'What is the same, and what differs.' }),
    { name: 'similarity', type: 'number', min: 0, max: 1, admin: { description: 'Of the text, 0 to 1.' } },
    readOnlyText('ours', { label: 'Here', description: 'The number, day or words that differ.' }),
    readOnlyText('theirs', { label: 'There', description: 'What the other says instead.' }),
  ],
}
