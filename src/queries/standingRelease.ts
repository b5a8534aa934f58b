import type { Manifest } from '../domain/editions/manifest.ts'
import type { Paper } from './paper.ts'

/**
 * A release without what was taken down since, in whichever edition: a press may have come out a moment
 * after the kill, with what it had read before.
 */
export const standingRelease = (release: Manifest, { gone }: Pick<Paper, 'gone'>): Manifest => ({
  ...release,
  sections: release.sections
    .map((section) => ({
      ...section,
      articles: section.articles.filter(({ slug }) => !gone.has(`/${section.slug}/${slug}`)),
    }))
    .filter(({ articles }) => articles.length > 0),
})
