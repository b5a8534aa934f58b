interface PictureKind {
  mime: 'image/png' | 'image/jpeg' | 'image/webp'
  extension: 'png' | 'jpg' | 'webp'
}

const starts: readonly (readonly [start: RegExp, kind: PictureKind])[] = [
  // eslint-disable-next-line no-control-regex -- the signature of PNG ends with controls
  [/^\x89PNG\r\n\x1A\n/, { mime: 'image/png', extension: 'png' }],
  [/^\xFF\xD8\xFF/, { mime: 'image/jpeg', extension: 'jpg' }],
  [/^RIFF[^]{4}WEBP/, { mime: 'image/webp', extension: 'webp' }],
]

/** PNG, JPEG or WebP by the first bytes, whatever a name or header says; null for all else. */
export const pictureKind = (bytes: Uint8Array): PictureKind | null => {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return starts.find(([shape]) => shape.test(start))?.[1] ?? null
}
