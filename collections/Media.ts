import { resolve } from 'node:path'
import type { CollectionConfig } from 'payload'
import { keepClearedFile } from '../hooks/media/keepClearedFile.ts'
import { keepPrintedFile } from '../hooks/media/keepPrintedFile.ts'
import { refuseUnreadablePicture } from '../hooks/media/refuseUnreadablePicture.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { keepPrintedPicture } from '../hooks/media/keepPrintedPicture.ts'
import { machineWritten } from '../src/access/machineWritten.ts'
import { staffMay } from '../src/access/staffMay.ts'
import { staffOrPrinted } from '../src/access/staffOrPrinted.ts'
import { momentField } from '../src/fields/momentField.ts'
import { environment } from '../src/adapters/environment.ts'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    group: 'Newsroom',
    pagination: { defaultLimit: 25 },
    defaultColumns: ['filename', 'alt', 'credit', 'printedAt'],
    description: 'Pictures, each with words for those who do not see it.',
  },
  access: {
    create: staffMay('media', 'create'),
    read: staffOrPrinted,
    update: staffMay('media', 'update'),
    delete: staffMay('media', 'delete'),
  },
  hooks: {
    beforeOperation: [refuseMalformedInput, keepPrintedFile, keepClearedFile, refuseUnreadablePicture],
    beforeDelete: [keepPrintedPicture],
  },
  upload: {
    staticDir: resolve(environment().MONEXUS_MEDIA_DIR),
    // Drawings that can carry script (SVG) stay out.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    pasteURL: false,
    imageSizes: [400, 800, 1600].map((width) => ({
      name: `w${width}`,
      width,
      withoutEnlargement: true,
      formatOptions: { format: 'webp' as const, options: { quality: 78 } },
    })),
    adminThumbnail: 'w400',
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Alternative text',
      required: true,
      maxLength: 400,
      admin: { description: 'What the picture shows, for a reader who does not see it.' },
    },
    {
      name: 'credit',
      type: 'text',
      required: true,
      maxLength: 160,
      admin: { description: 'Who made it, as printed beside it.' },
    },
    {
      ...momentField('printedAt', {
        index: true,
        readOnly: true,
        description: 'When a release first carried it.',
      }),
      access: machineWritten,
    },
  ],
}
