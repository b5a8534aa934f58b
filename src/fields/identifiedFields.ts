import type { Field } from 'payload'
import { linkKind } from '../domain/provenance/linkIdentity.ts'
import { choices } from './choices.ts'
import { readOnlyText } from './readOnlyText.ts'
import { recordedFields } from './recordedFields.ts'

/** What the newsroom tells of a provenance link by its address and its wire; nobody writes it by hand. */
export const identifiedFields: Field[] = recordedFields(
  [],
  [
    {
      name: 'postedAtBasis',
      label: 'Posted time rests on',
      type: 'select',
      options: choices(['id', 'page', 'feed', 'none']),
      admin: { description: 'Where that time was read; none where only the desk states it.' },
    },
    { name: 'wireItem', type: 'relationship', label: 'Wire item', relationTo: 'wire-items', index: true },
    {
      name: 'kind',
      type: 'select',
      index: true,
      options: choices(linkKind.options),
      admin: { description: 'What the address points at; only posts and web pages count.' },
    },
    readOnlyText('platform', { description: 'Where it was posted.' }),
    readOnlyText('identity', { index: true, description: 'What makes two addresses the same post.' }),
    readOnlyText('canonicalUrl', {
      label: 'Canonical address',
      description: 'The address a reader is shown.',
    }),
    readOnlyText('claimedAuthor', { description: 'Whom the address names as the author.' }),
  ],
)
