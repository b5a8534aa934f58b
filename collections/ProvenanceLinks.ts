import type { CollectionConfig } from 'payload'
import { countRevision } from '../hooks/countRevision.ts'
import { freezeOnCiting } from '../hooks/provenanceLinks/freezeOnCiting.ts'
import { identifyProvenance } from '../hooks/provenanceLinks/identifyProvenance.ts'
import { keepPrintedProvenance } from '../hooks/provenanceLinks/keepPrintedProvenance.ts'
import { keepRemovedProvenance } from '../hooks/provenanceLinks/keepRemovedProvenance.ts'
import { noteSeenRev } from '../hooks/provenanceLinks/noteSeenRev.ts'
import { placeLast } from '../hooks/provenanceLinks/placeLast.ts'
import { recordLinkActs, recordRemovedLink } from '../hooks/provenanceLinks/recordLinkActs.ts'
import { refuseStaleLink } from '../hooks/provenanceLinks/refuseStaleLink.ts'
import { refuseUnseenWord } from '../hooks/provenanceLinks/refuseUnseenWord.ts'
import { releaseLinks } from '../hooks/provenanceLinks/releaseLinks.ts'
import { reservePrintedLinks } from '../hooks/provenanceLinks/reservePrintedLinks.ts'
import { reserveRemovedLinks } from '../hooks/provenanceLinks/reserveRemovedLinks.ts'
import { reviewClearanceOfArticle } from '../hooks/provenanceLinks/reviewClearanceOfArticle.ts'
import { startFreezing } from '../hooks/provenanceLinks/startFreezing.ts'
import { signLink } from '../hooks/provenanceLinks/signLink.ts'
import { signVerification } from '../hooks/provenanceLinks/signVerification.ts'
import { voidVerification } from '../hooks/provenanceLinks/voidVerification.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { refuseUnknownRelation } from '../hooks/refuseUnknownRelation.ts'
import { tellFindings } from '../hooks/tellFindings.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { linkEvidence } from '../src/endpoints/linkEvidence.ts'
import { settleLink } from '../src/endpoints/settleLink.ts'
import { choices } from '../src/fields/choices.ts'
import { identifiedFields } from '../src/fields/identifiedFields.ts'
import { linkRecord } from '../src/fields/linkRecord.ts'
import { momentField } from '../src/fields/momentField.ts'

export const ProvenanceLinks: CollectionConfig = {
  slug: 'provenance-links',
  labels: { singular: 'Provenance link', plural: 'Provenance links' },
  admin: {
    group: 'Newsroom',
    useAsTitle: 'rawUrl',
    defaultColumns: ['position', 'rawUrl', 'kind', 'role', 'article'],
    pagination: { defaultLimit: 25 },
    description: 'What articles rest on: one post or page each.',
  },
  defaultSort: 'position',
  access: staffOnly('provenance-links'),
  endpoints: [...linkEvidence, settleLink],
  hooks: {
    beforeOperation: [refuseMalformedInput, noteSeenRev],
    beforeChange: [
      refuseUnknownRelation,
      placeLast,
      signLink,
      identifyProvenance,
      signVerification,
      refuseUnseenWord,
      voidVerification,
      freezeOnCiting,
      keepPrintedProvenance,
      reservePrintedLinks,
      refuseStaleLink,
      countRevision('provenance-links'),
    ],
    afterChange: [releaseLinks, recordLinkActs, reviewClearanceOfArticle, startFreezing],
    beforeDelete: [keepRemovedProvenance, reserveRemovedLinks],
    afterDelete: [releaseLinks, recordRemovedLink, reviewClearanceOfArticle],
    afterOperation: [tellFindings],
  },
  fields: [
    {
      name: 'rawUrl',
      type: 'text',
      label: 'Address',
      required: true,
      maxLength: 4096,
      admin: { description: 'Paste the address of the post itself. It is kept exactly as pasted.' },
    },
    {
      name: 'evidencePanel',
      type: 'ui',
      admin: { components: { Field: '/src/admin/evidence/EvidencePanel#EvidencePanel' } },
    },
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
    {
      name: 'position',
      type: 'number',
      min: 1,
      admin: { description: 'Its place in the list; empty puts it last.' },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'supports',
      options: choices(['supports', 'contradicts', 'context']),
      admin: { description: 'What it does for the article.' },
    },
    momentField('postedAt', { description: 'When it was posted, if you know better than its id.' }),
    { name: 'source', type: 'relationship', relationTo: 'sources', index: true },
    ...identifiedFields,
    ...linkRecord,
  ],
}
