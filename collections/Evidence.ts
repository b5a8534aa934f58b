import type { CollectionConfig } from 'payload'
import { recordEvidence } from '../hooks/evidence/recordEvidence.ts'
import { machineWritten } from '../src/access/machineWritten.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { evidenceBasis, evidenceOutcome } from '../src/domain/evidence/evidenceRecord.ts'
import { evidencePicture } from '../src/endpoints/evidencePicture.ts'
import { choices } from '../src/fields/choices.ts'
import { hashField } from '../src/fields/hashField.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'
import { whenFilled } from '../src/fields/whenFilled.ts'

const recordText = { components: { Field: '/src/admin/RecordText#RecordText' } }

export const Evidence: CollectionConfig = {
  slug: 'evidence',
  labels: { singular: 'Evidence', plural: 'Evidence' },
  admin: {
    group: 'Records',
    useAsTitle: 'title',
    defaultColumns: ['retrievedAt', 'outcome', 'basis', 'title', 'sha256'],
    description: 'Frozen, hashed copies of what links pointed at.',
  },
  defaultSort: '-retrievedAt',
  access: staffOnly('evidence'),
  endpoints: [evidencePicture],
  hooks: { ...insertOnly, afterChange: [recordEvidence] },
  fields: [
    hashField('sha256', 'Hash of the canonical copy: its name.', { unique: true }),
    { name: 'identity', type: 'text', required: true, index: true },
    { name: 'url', type: 'text', label: 'Read at', maxLength: 4096 },
    {
      name: 'basis',
      type: 'select',
      label: 'Taken from',
      required: true,
      options: choices(evidenceBasis.options),
      admin: { description: 'Our own wire, the page itself, or what an editor brought by hand.' },
    },
    { name: 'outcome', type: 'select', required: true, options: choices(evidenceOutcome.options) },
    momentField('retrievedAt', { required: true, index: true }),
    { name: 'title', type: 'text', maxLength: 2000 },
    { name: 'text', type: 'textarea', maxLength: 2_000_000 },
    { name: 'authors', type: 'json', admin: recordText },
    momentField('postedAt'),
    { name: 'mediaHashes', type: 'json', label: 'Hashes of its pictures', admin: recordText },
    { name: 'wireRevision', type: 'relationship', label: 'Wire revision', relationTo: 'wire-revisions' },
    {
      name: 'warcSha256',
      type: 'text',
      label: 'Hash of the archive record',
      admin: {
        condition: whenFilled('warcSha256'),
        description: 'The record itself lies under this name in the evidence folder.',
      },
    },
    { name: 'note', type: 'textarea', admin: { condition: whenFilled('note') } },
    {
      name: 'broughtBy',
      type: 'relationship',
      label: 'Brought by',
      relationTo: 'users',
      access: machineWritten,
      admin: { condition: whenFilled('broughtBy') },
    },
  ],
}
