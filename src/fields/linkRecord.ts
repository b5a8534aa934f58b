import type { Field } from 'payload'
import { checkerWritten } from '../access/checkerWritten.ts'
import { machineWritten } from '../access/machineWritten.ts'
import { evidenceState, recheckState } from '../domain/evidence/evidenceState.ts'
import { verificationStatus } from '../domain/provenance/verificationStatus.ts'
import { choices } from './choices.ts'
import { momentField } from './momentField.ts'
import { readOnlyText } from './readOnlyText.ts'
import { whenFilled } from './whenFilled.ts'

/** The evidence panel says all this in words; the fields stay columns of lists. */
const inPanel = (): boolean => false

const evidenceFields: Field[] = [
  {
    name: 'evidence',
    type: 'relationship',
    relationTo: 'evidence',
    index: true,
    access: machineWritten,
    admin: { readOnly: true, condition: inPanel, description: 'The frozen copy.' },
  },
  {
    name: 'evidenceState',
    type: 'select',
    label: 'Evidence',
    defaultValue: 'none',
    index: true,
    access: machineWritten,
    options: choices(evidenceState.options),
    admin: {
      readOnly: true,
      condition: inPanel,
      description: 'How far the freezing of what it points at has come.',
    },
  },
  {
    name: 'evidenceNote',
    type: 'text',
    label: 'About the evidence',
    access: machineWritten,
    admin: { readOnly: true, condition: inPanel, description: 'Why there is none yet, and what to do.' },
  },
]

const verificationField: Field = {
  name: 'verification',
  type: 'group',
  admin: { description: 'The fact-checker’s word on this link.' },
  fields: [
    {
      name: 'status',
      type: 'select',
      defaultValue: 'unverified',
      index: true,
      access: checkerWritten,
      options: choices(verificationStatus.options),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      access: machineWritten,
      admin: { readOnly: true, condition: whenFilled('by') },
    },
    { ...momentField('at', { label: 'Checked at', readOnly: true }), access: machineWritten },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      access: checkerWritten,
      admin: { description: 'Why it is disputed, or what is asked of the editor.' },
    },
  ],
}

const recheckField: Field = {
  name: 'recheck',
  type: 'group',
  label: 'Since it was frozen',
  access: machineWritten,
  admin: { readOnly: true, condition: inPanel },
  fields: [
    {
      name: 'state',
      type: 'select',
      index: true,
      options: choices(recheckState.options),
      admin: { description: 'What the last look at the source found; unreachable is not deleted.' },
    },
    momentField('at', { label: 'Looked at' }),
    momentField('nextAt', { label: 'Next look', index: true }),
    { name: 'looks', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'found', type: 'relationship', relationTo: 'evidence', label: 'What was found' },
    momentField('settledAt', { label: 'Settled at' }),
    { name: 'settledBy', type: 'relationship', relationTo: 'users', label: 'Settled by' },
    { name: 'settledNote', type: 'textarea', label: 'What was done' },
  ],
}

/** What the newsroom’s machinery and its fact-checkers record on a provenance link. */
export const linkRecord: Field[] = [
  {
    ...readOnlyText('trueAuthor', { label: 'True author', description: 'Who posted it, by the evidence.' }),
    access: machineWritten,
  },
  ...evidenceFields,
  verificationField,
  recheckField,
  {
    name: 'addedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Added by',
    access: machineWritten,
    admin: { readOnly: true, condition: whenFilled('addedBy') },
  },
  { name: 'rev', type: 'number', defaultValue: 0, admin: { hidden: true } },
  { name: 'marks', type: 'json', access: machineWritten, admin: { hidden: true } },
]
