import type { CollectionConfig, Where } from 'payload'
import { keepRevokedKey } from '../hooks/agentKeys/keepRevokedKey.ts'
import { recordAgentKeyActs } from '../hooks/agentKeys/recordAgentKeyActs.ts'
import { requireDraftingOwner } from '../hooks/agentKeys/requireDraftingOwner.ts'
import { refuseMachineWritten } from '../hooks/refuseMachineWritten.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { refuseRemoval } from '../hooks/refuseRemoval.ts'
import { refuseUnknownRelation } from '../hooks/refuseUnknownRelation.ts'
import { machineWritten } from '../src/access/machineWritten.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { agentRight } from '../src/domain/agents/agentRight.ts'
import { agentKeyEndpoints } from '../src/endpoints/agentKeyEndpoints.ts'
import { actors } from '../src/domain/permissions/permissions.data.ts'
import { choices } from '../src/fields/choices.ts'
import { momentField } from '../src/fields/momentField.ts'
import { readOnlyText } from '../src/fields/readOnlyText.ts'

const draft: Where[] = actors.synthesise.map((role) => ({ roles: { contains: role } }))

/** What agents sign in with at /mcp. None exists until an administrator makes one. */
export const AgentKeys: CollectionConfig = {
  slug: 'agent-keys',
  labels: { singular: 'Agent’s key', plural: 'Keys of agents' },
  disableDuplicate: true,
  admin: {
    group: 'Office',
    useAsTitle: 'label',
    defaultColumns: ['label', 'owner', 'rights', 'keyStart', 'revokedAt'],
    description:
      'Programs read the wire and what is in print with a key, and may propose drafts where it says so. No key prints, clears, verifies or changes anything else.',
  },
  defaultSort: 'label',
  access: staffOnly('agent-keys'),
  endpoints: agentKeyEndpoints,
  hooks: {
    beforeOperation: [refuseMalformedInput, refuseMachineWritten],
    beforeChange: [refuseUnknownRelation, keepRevokedKey, requireDraftingOwner],
    afterChange: [recordAgentKeyActs],
    beforeDelete: [refuseRemoval],
  },
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      maxLength: 80,
      admin: { description: 'Which program has it, and for what.' },
    },
    {
      // Not required of the database: the record outlives the account, and the key does not.
      name: 'owner',
      type: 'relationship',
      label: 'Works for',
      relationTo: 'users',
      index: true,
      // Once it is there, a key can be revoked whatever its editor is by now.
      filterOptions: ({ id }) => (id === undefined ? { or: draft } : true),
      admin: {
        description:
          'The editor, publisher or administrator in whose name it drafts. It stays the same; the key ends with their account, or when they draft no more.',
      },
    },
    {
      name: 'rights',
      type: 'select',
      hasMany: true,
      options: choices(agentRight.options),
      admin: {
        description:
          'Beyond the wire and what is in print: “Drafts” reads what is not printed yet, “Propose” orders drafts. Empty for neither.',
      },
    },
    {
      name: 'issue',
      type: 'ui',
      admin: { components: { Field: '/src/admin/agents/AgentKeyPanel#AgentKeyPanel' } },
    },
    {
      ...readOnlyText('keyStart', { label: 'Begins with', description: 'How its key begins.' }),
      access: machineWritten,
    },
    {
      ...readOnlyText('keySha256', { label: 'Hash', index: true, description: 'SHA-256 of its key.' }),
      access: machineWritten,
    },
    { ...momentField('issuedAt', { label: 'Made at', readOnly: true }), access: machineWritten },
    { ...momentField('revokedAt', { label: 'Revoked at', readOnly: true }), access: machineWritten },
  ],
}
