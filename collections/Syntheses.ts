import type { CollectionConfig, JSONField, NumberField } from 'payload'
import { hashSentences } from '../hooks/syntheses/hashSentences.ts'
import { keepMadeDraft } from '../hooks/syntheses/keepMadeDraft.ts'
import { refuseRemoval } from '../hooks/refuseRemoval.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { synthesisEngine } from '../src/domain/synthesis/synthesisOrder.ts'
import { synthesisState } from '../src/domain/synthesis/synthesisState.ts'
import { synthesisEndpoints } from '../src/endpoints/synthesisEndpoints.ts'
import { choices } from '../src/fields/choices.ts'
import { momentField } from '../src/fields/momentField.ts'
import { readOnlyText } from '../src/fields/readOnlyText.ts'
import { whenFilled } from '../src/fields/whenFilled.ts'

const readOnly = { readOnly: true } as const
const json = (name: string): JSONField => ({ name, type: 'json', admin: readOnly })
const number = (name: string, label: string): NumberField => ({
  name,
  type: 'number',
  label,
  admin: readOnly,
})

/** Every draft that a machine was asked for: what from, by whom, how, and what editors took of it. */
export const Syntheses: CollectionConfig = {
  slug: 'syntheses',
  labels: { singular: 'Synthesis', plural: 'Syntheses' },
  // Payload’s own reading of the plural would make it “Synthese”.
  typescript: { interface: 'Synthesis' },
  graphQL: { singularName: 'Synthesis', pluralName: 'Syntheses' },
  admin: {
    group: 'Records',
    useAsTitle: 'step',
    defaultColumns: ['createdAt', 'article', 'engine', 'state', 'step', 'by'],
    description: 'Every draft a machine was asked for, what it was made from, and what editors took of it.',
  },
  defaultSort: '-createdAt',
  // Packs are long: an article that names its runs is not read with all their evidence.
  defaultPopulate: { state: true, engine: true, step: true, createdAt: true },
  access: staffOnly('syntheses'),
  endpoints: synthesisEndpoints,
  hooks: { beforeChange: [keepMadeDraft], beforeDelete: [refuseRemoval] },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', index: true, admin: readOnly },
    { name: 'story', type: 'relationship', relationTo: 'stories', index: true, admin: readOnly },
    {
      name: 'items',
      type: 'relationship',
      label: 'Wire items',
      relationTo: 'wire-items',
      hasMany: true,
      required: true,
      admin: readOnly,
    },
    { ...json('order'), required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: choices(synthesisState.options),
      admin: readOnly,
    },
    readOnlyText('step', { description: 'What it is at, or how far it came.' }),
    {
      name: 'engine',
      type: 'select',
      required: true,
      options: choices(synthesisEngine.options),
      admin: readOnly,
    },
    readOnlyText('model', { description: 'Which model wrote.' }),
    readOnlyText('reason', { description: 'Why it ended without a draft.' }),
    json('pack'),
    readOnlyText('packSha256', { label: 'Hash of the pack', description: 'What the draft rests on.' }),
    readOnlyText('promptSha256', { label: 'Hash of the prompt', description: 'What the model was told.' }),
    json('draft'),
    json('accepted'),
    {
      name: 'sentenceHashes',
      type: 'text',
      hasMany: true,
      index: true,
      hidden: true,
      hooks: { beforeChange: [hashSentences] },
    },
    number('tokensIn', 'Tokens read'),
    number('tokensOut', 'Tokens written'),
    number('cost', 'Cost in US dollars'),
    { name: 'by', type: 'relationship', relationTo: 'users', admin: readOnly },
    {
      name: 'agentKey',
      type: 'relationship',
      label: 'Proposed by an agent',
      relationTo: 'agent-keys',
      index: true,
      admin: { readOnly: true, condition: whenFilled('agentKey') },
    },
    momentField('startedAt', { label: 'Started at', readOnly: true }),
    momentField('endedAt', { label: 'Ended at', readOnly: true }),
  ],
}
