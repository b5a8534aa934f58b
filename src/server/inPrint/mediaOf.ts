import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'

/** The files of the pictures that printed articles carry, each once. */
export const mediaOf = (snapshots: readonly ArticleSnapshot[]): string[] => [
  ...new Set(
    snapshots.flatMap(({ hero }) =>
      hero ? [hero.filename, ...hero.sizes.map((size) => size.filename)] : [],
    ),
  ),
]
