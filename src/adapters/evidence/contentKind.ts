import { pictureKind } from './pictureKind.ts'

export type ContentKind = 'html' | 'text' | 'json' | 'pdf' | 'picture' | 'other'

const byType: readonly (readonly [type: RegExp, kind: ContentKind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^application\/(?:ld\+|activity\+)?json$/, 'json'],
  [/^text\/(?:plain|markdown)$/, 'text'],
  [/^application\/pdf$/, 'pdf'],
  [/^image\//, 'picture'],
  [/^$|^application\/octet-stream$|^text\//, 'text'],
]

const htmlStart = /^(?:\xEF\xBB\xBF)?\s*(?:<!--[^]{0,900}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i

/** The media type of a header, without its parameters. */
export const mediaType = (contentType: string): string =>
  (contentType.split(';')[0] ?? '').trim().toLowerCase()

/** What a body is: by its first bytes where they tell, since servers misname files, else by its stated type. */
export const contentKind = (bytes: Uint8Array, contentType: string): ContentKind => {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.startsWith('%PDF-')) return 'pdf'
  if (pictureKind(bytes)) return 'picture'
  if (htmlStart.test(start)) return 'html'
  const type = mediaType(contentType)
  return byType.find(([shape]) => shape.test(type))?.[1] ?? 'other'
}
