import type { Field, FieldHook } from 'payload'
import { nameSynthesis } from '../../hooks/articles/nameSynthesis.ts'
import { machineWritten } from '../access/machineWritten.ts'
import { writersOf } from '../domain/publication/writersOf.ts'
import { momentField } from './momentField.ts'
import { readOnlyText } from './readOnlyText.ts'
import { waiversField } from './waiversField.ts'
import { whenFilled } from './whenFilled.ts'

/** A duplicate is a new article: nobody cleared, signed or printed it yet. */
const leftBehind = { beforeDuplicate: [() => null] }

/**
 * Writers travel with their words: whoever began the original or wrote in it has written in its
 * duplicate. Read before any field is left behind: Payload asks all fields at once.
 */
const travelling: { beforeDuplicate: FieldHook[] } = {
  beforeDuplicate: [({ data }) => writersOf(data ?? {})],
}

/** What the newsroom's machinery records on an article; people read it in the sidebar. */
export const articleRecord: Field[] = [
  {
    name: 'clearance',
    type: 'group',
    access: machineWritten,
    hooks: { beforeDuplicate: [() => ({ hash: null, by: null, at: null, content: null })] },
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data['clearance']?.hash),
      description: 'A fact-checker’s approval of exactly one text.',
    },
    fields: [
      readOnlyText('hash', { description: 'What was cleared, by its hash.' }),
      { name: 'by', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
      momentField('at', { label: 'Cleared at', readOnly: true }),
      { name: 'content', type: 'json', admin: { hidden: true } },
    ],
  },
  waiversField,
  {
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: machineWritten,
    hooks: leftBehind,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: whenFilled('author'),
      description: 'Who began it.',
    },
  },
  {
    name: 'editors',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    access: machineWritten,
    hooks: travelling,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Array.isArray(data['editors']) && data['editors'].length > 0,
      description: 'Whose words are in it; none of them clears it.',
    },
  },
  {
    name: 'syntheses',
    type: 'relationship',
    relationTo: 'syntheses',
    hasMany: true,
    access: machineWritten,
    hooks: { beforeChange: [nameSynthesis] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Array.isArray(data['syntheses']) && data['syntheses'].length > 0,
      description: 'Drafts of a machine whose words were taken over. Readers are told of those that stand.',
    },
  },
  {
    ...momentField('sentToCheckAt', {
      label: 'Sent to fact-check',
      index: true,
      readOnly: true,
      position: 'sidebar',
    }),
    access: machineWritten,
    hooks: leftBehind,
  },
  {
    ...momentField('printedAt', {
      index: true,
      readOnly: true,
      position: 'sidebar',
      description: 'When a release first carried it.',
    }),
    access: machineWritten,
    hooks: leftBehind,
  },
  {
    name: 'rev',
    type: 'number',
    defaultValue: 0,
    admin: { hidden: true },
  },
]
