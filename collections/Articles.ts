import type { CollectionConfig } from 'payload'
import { bindClearance } from '../hooks/articles/bindClearance.ts'
import { keepEveryVersion } from '../hooks/articles/keepEveryVersion.ts'
import { keepPrintedArticle } from '../hooks/articles/keepPrintedArticle.ts'
import { keepPrintedAddress } from '../hooks/articles/keepPrintedAddress.ts'
import { keepPrintedPublic } from '../hooks/articles/keepPrintedPublic.ts'
import { keepRecordOnRestore } from '../hooks/articles/keepRecordOnRestore.ts'
import { killInPublic } from '../hooks/articles/killInPublic.ts'
import { namePastedDrafts } from '../hooks/articles/namePastedDrafts.ts'
import { noteBreakingNews } from '../hooks/articles/noteBreakingNews.ts'
import { noteSentToCheck } from '../hooks/articles/noteSentToCheck.ts'
import { noteDraftSave } from '../hooks/articles/noteDraftSave.ts'
import { publishNewestText } from '../hooks/articles/publishNewestText.ts'
import { recordArticleActs, recordRemovedArticle } from '../hooks/articles/recordArticleActs.ts'
import { releaseBreakingNews } from '../hooks/articles/releaseBreakingNews.ts'
import { refuseStageJump } from '../hooks/articles/refuseStageJump.ts'
import { refuseTakenAddress } from '../hooks/articles/refuseTakenAddress.ts'
import { refuseUnknownStatus } from '../hooks/articles/refuseUnknownStatus.ts'
import { refuseUnreadableBody } from '../hooks/articles/refuseUnreadableBody.ts'
import { removeProvenance } from '../hooks/articles/removeProvenance.ts'
import { requireProvenance } from '../hooks/articles/requireProvenance.ts'
import { signArticle } from '../hooks/articles/signArticle.ts'
import { signWriters } from '../hooks/articles/signWriters.ts'
import { voidClearance } from '../hooks/articles/voidClearance.ts'
import { countRevision } from '../hooks/countRevision.ts'
import { withdrawClearance } from '../hooks/articles/withdrawClearance.ts'
import { fillSlug } from '../hooks/fillSlug.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { refuseUnknownRelation } from '../hooks/refuseUnknownRelation.ts'
import { tellFindings } from '../hooks/tellFindings.ts'
import { articleEndpoints } from '../src/endpoints/articleEndpoints.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { bodyEditor } from '../src/editor/bodyEditor.ts'
import { articleRecord } from '../src/fields/articleRecord.ts'
import { headlineField } from '../src/fields/headlineField.ts'
import { momentField } from '../src/fields/momentField.ts'
import { panelField } from '../src/fields/panelField.ts'
import { provenanceField } from '../src/fields/provenanceField.ts'
import { scheduleField } from '../src/fields/scheduleField.ts'
import { slugField } from '../src/fields/slugField.ts'
import { stageField } from '../src/fields/stageField.ts'

export const Articles: CollectionConfig = {
  slug: 'articles',
  admin: {
    group: 'Newsroom',
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'section', 'stage', 'edition', 'updatedAt', '_status'],
    pagination: { defaultLimit: 25 },
    listSearchableFields: ['headline', 'standfirst', 'slug'],
    description: 'What Monexus writes. Nothing is printed before the gate lets it through.',
    components: {
      edit: {
        beforeDocumentControls: [
          '/src/admin/ReadinessBadge#ReadinessBadge',
          '/src/admin/afterPrint/AfterPrintActs#AfterPrintActs',
        ],
        PublishButton: '/src/admin/PublishArticle#PublishArticle',
      },
    },
  },
  defaultSort: '-updatedAt',
  access: staffOnly('articles'),
  trash: true,
  enableQueryPresets: true,
  lockDocuments: { duration: 300 },
  versions: { maxPerDoc: 0, drafts: { autosave: false, validate: true } },
  endpoints: articleEndpoints,
  hooks: {
    beforeOperation: [
      // First: the others take what came for an object.
      refuseMalformedInput,
      noteDraftSave,
      keepEveryVersion,
      publishNewestText,
      refuseUnknownStatus,
      refuseUnreadableBody,
    ],
    beforeValidate: [fillSlug('headline')],
    beforeChange: [
      refuseUnknownRelation,
      keepPrintedAddress,
      keepPrintedPublic,
      keepRecordOnRestore,
      refuseStageJump,
      killInPublic,
      signArticle,
      signWriters,
      withdrawClearance,
      voidClearance,
      bindClearance,
      noteSentToCheck,
      refuseTakenAddress,
      namePastedDrafts,
      requireProvenance,
      countRevision('articles'),
    ],
    afterChange: [recordArticleActs, noteBreakingNews],
    beforeDelete: [keepPrintedArticle, removeProvenance],
    afterDelete: [recordRemovedArticle],
    afterOperation: [tellFindings, releaseBreakingNews],
  },
  fields: [
    panelField('readiness', '/src/admin/ReadinessPanel#ReadinessPanel'),
    headlineField,
    {
      name: 'standfirst',
      type: 'textarea',
      maxLength: 600,
      admin: { description: 'One or two sentences under the headline: what happened and why it matters.' },
    },
    { name: 'body', type: 'richText', editor: bodyEditor },
    panelField('synthesis', '/src/admin/synthesis/SynthesisPanel#SynthesisPanel'),
    {
      name: 'framingNote',
      label: 'Framing note',
      type: 'textarea',
      maxLength: 2000,
      admin: {
        description: 'How Monexus framed this story and what the wire led on. Readers see it below the text.',
      },
    },
    provenanceField,
    stageField,
    scheduleField,
    {
      name: 'section',
      type: 'relationship',
      relationTo: 'sections',
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      index: true,
      admin: { position: 'sidebar', description: 'The paper it is meant for.' },
    },
    {
      name: 'byline',
      type: 'text',
      defaultValue: 'Monexus News',
      maxLength: 120,
      admin: { position: 'sidebar' },
    },
    { name: 'hero', type: 'upload', relationTo: 'media', label: 'Picture', admin: { position: 'sidebar' } },
    slugField,
    momentField('embargoUntil', { position: 'sidebar', description: 'Not to be printed before.' }),
    ...articleRecord,
  ],
}
