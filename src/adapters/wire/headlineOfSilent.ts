import type { WireMedia } from '../../domain/wire/wireItem.ts'

const names: Partial<Record<WireMedia['kind'], string>> = {
  photo: 'Photo without text',
  video: 'Video without text',
  audio: 'Recording without text',
  document: 'File without text',
}

/** What stands for the headline of a post without words. */
export const headlineOfSilent = (media: readonly WireMedia[]): string =>
  names[media[0]?.kind ?? 'other'] ?? 'Post without text'
