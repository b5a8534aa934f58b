import type { CollectionConfig, Condition } from 'payload'
import { refuseMachineWritten } from '../hooks/refuseMachineWritten.ts'
import { refuseUnknownRelation } from '../hooks/refuseUnknownRelation.ts'
import { decideByHand } from '../hooks/wireItems/decideByHand.ts'
import { keepTakenBack } from '../hooks/wireItems/keepTakenBack.ts'
import { raiseChangedSource } from '../hooks/wireItems/raiseChangedSource.ts'
import { recordWireActs } from '../hooks/wireItems/recordWireActs.ts'
import { refuseMalformedByHand } from '../hooks/wireItems/refuseMalformedByHand.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { wireItemEndpoints } from '../src/endpoints/wireItemEndpoints.ts'
import { choices } from '../src/fields/choices.ts'
import { alikeField } from '../src/fields/alikeField.ts'
import { momentField } from '../src/fields/momentField.ts'
import { readOnlyText } from '../src/fields/readOnlyText.ts'
import { recordedFields } from '../src/fields/recordedFields.ts'
import { whenFilled } from '../src/fields/whenFilled.ts'

const hasPictures: Condition = (_, { media }) => Array.isArray(media) && media.length > 0

/** Everything else came over the wire as it is: a paper must not rest on posts that somebody typed. */
const byHand = ['state', 'story', 'history']

export const WireItems: CollectionConfig = {
  slug: 'wire-items',
  labels: { singular: 'Wire item', plural: 'Wire items' },
  admin: {
    group: 'Wire',
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'source', 'postedAt', 'state', 'story'],
    pagination: { defaultLimit: 50 },
    listSearchableFields: ['headline', 'text'],
    description: 'Every post and entry received, with all its revisions. Nothing is ever dropped.',
  },
  defaultSort: '-postedAt',
  access: staffOnly('wire-items'),
  endpoints: wireItemEndpoints,
  hooks: {
    beforeOperation: [refuseMalformedByHand, refuseMachineWritten],
    beforeChange: [keepTakenBack, refuseUnknownRelation],
    afterChange: [recordWireActs, raiseChangedSource, decideByHand],
  },
  // The desk reads the newest of a source, a language, a state: each without sorting a million.
  indexes: [
    { fields: ['source', 'externalId'], unique: true },
    { fields: ['source', 'receivedAt'] },
    { fields: ['language', 'receivedAt'] },
    { fields: ['state', 'receivedAt'] },
    { fields: ['story', 'postedAt'] },
  ],
  fields: recordedFields(byHand, [
    { name: 'source', type: 'relationship', relationTo: 'sources', required: true, index: true },
    {
      name: 'externalId',
      type: 'text',
      label: 'Id at its source',
      required: true,
      admin: { description: 'The id its source gives it.' },
    },
    readOnlyText('identity', { index: true, description: 'What makes two addresses the same post.' }),
    { name: 'url', type: 'text', label: 'Address' },
    readOnlyText('canonicalUrl', {
      label: 'Canonical address',
      description: 'The address a reader is shown.',
    }),
    { name: 'headline', type: 'text', required: true },
    { name: 'text', type: 'textarea', maxLength: 2_000_000 },
    { name: 'language', type: 'text', index: true },
    { name: 'author', type: 'text' },
    momentField('postedAt', { index: true }),
    {
      name: 'postedAtBasis',
      label: 'Posted time rests on',
      type: 'select',
      defaultValue: 'none',
      options: choices(['id', 'page', 'feed', 'none']),
      admin: { description: 'Where that time was read.' },
    },
    momentField('receivedAt', { index: true, required: true }),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'live',
      index: true,
      options: choices(['live', 'edited', 'deleted', 'canceled', 'withheld']),
    },
    {
      name: 'forwardOf',
      type: 'text',
      label: 'Forwarded from',
      admin: { description: 'Whose post this one passes on.' },
    },
    alikeField,
    readOnlyText('editorsNote', {
      label: 'Note to editors',
      description: 'What its source tells editors; never printed.',
    }),
    {
      name: 'urgency',
      type: 'number',
      min: 1,
      max: 9,
      admin: { readOnly: true, description: '1 is a flash.', condition: whenFilled('urgency') },
    },
    {
      name: 'media',
      type: 'json',
      label: 'Pictures',
      admin: {
        readOnly: true,
        condition: hasPictures,
        components: { Field: '/src/admin/RecordText#RecordText' },
      },
    },
    readOnlyText('sha256', { label: 'Hash', index: true, description: 'Hash of the current text.' }),
    {
      name: 'revisions',
      type: 'number',
      label: 'Number of revisions',
      defaultValue: 1,
      admin: { readOnly: true },
    },
    { name: 'raw', type: 'json', admin: { hidden: true } },
    { name: 'story', type: 'relationship', relationTo: 'stories', index: true },
    // Work is found in the database: what a crash left between storing and filing is filed later.
    { name: 'filed', type: 'checkbox', defaultValue: false, index: true, admin: { hidden: true } },
    {
      name: 'history',
      type: 'join',
      collection: 'wire-revisions',
      on: 'item',
      defaultSort: 'sequence',
      admin: {
        allowCreate: false,
        defaultColumns: ['sequence', 'seenAt', 'headline'],
        description: 'What it said each time it said something else.',
      },
    },
  ]),
}
