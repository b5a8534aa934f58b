import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'
import { readOnlyText } from '../src/fields/readOnlyText.ts'

/** The keys releases are signed with. The newest signs; older ones stay, so that what they signed can be checked. */
export const SigningKeys: CollectionConfig = {
  slug: 'signing-keys',
  labels: { singular: 'Signing key', plural: 'Signing keys' },
  admin: {
    group: 'Records',
    useAsTitle: 'keyId',
    defaultColumns: ['keyId', 'since'],
    description: 'Ed25519 keys that sign releases. Readers find them at /.well-known/monexus-keys.json.',
  },
  defaultSort: '-since',
  access: staffOnly('signing-keys'),
  hooks: insertOnly,
  fields: [
    {
      // Two processes that start at once both want to write the first key: its place decides.
      name: 'place',
      type: 'number',
      required: true,
      min: 1,
      unique: true,
      admin: { readOnly: true, description: 'The first key is 1; the highest signs.' },
    },
    {
      name: 'keyId',
      type: 'text',
      label: 'Key',
      required: true,
      unique: true,
      admin: { readOnly: true, description: 'The first 16 digits of the SHA-256 of the public key.' },
    },
    {
      name: 'publicKey',
      type: 'text',
      required: true,
      admin: { readOnly: true, description: '32 bytes, base64url (RFC 8037).' },
    },
    readOnlyText('endorsement', { description: 'Signature of the key before over this one.' }),
    momentField('since', { label: 'Signs since', required: true, readOnly: true }),
    {
      name: 'sealedKey',
      type: 'text',
      required: true,
      hidden: true,
      access: { read: () => false },
    },
  ],
}
