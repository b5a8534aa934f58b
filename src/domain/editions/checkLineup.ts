import type { Finding } from '../publication/finding.ts'

/** Whether a lineup can be printed at all: a paper without an article is refused (`edition-empty`). */
export const checkLineup = (
  lineup: readonly { section: unknown; articles: readonly unknown[] }[],
): Finding[] => {
  if (lineup.some((one) => one.articles.length > 0)) return []
  return [
    {
      code: 'edition-empty',
      severity: 'block',
      path: 'lineup',
      message: 'The edition holds no article.',
      fix: 'Add a cleared article to a section of the lineup.',
    },
  ]
}
