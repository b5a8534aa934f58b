import type { Field } from 'payload'

/** An article’s links, in the order of their printed numbers. */
export const provenanceField: Field = {
  name: 'provenance',
  type: 'join',
  collection: 'provenance-links',
  on: 'article',
  defaultSort: 'position',
  defaultLimit: 100,
  label: 'Provenance',
  admin: {
    components: { Field: '/src/admin/ProvenanceTable#ProvenanceTable' },
    defaultColumns: ['position', 'rawUrl', 'kind', 'role', 'evidenceState'],
    description: 'Every post or page this article rests on. Their order is the order of the printed numbers.',
  },
}
