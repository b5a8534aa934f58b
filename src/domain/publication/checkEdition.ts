import type { Rule } from './examineLinks.ts'

/** An article is printed in an edition that still takes articles. */
export const checkEdition: Rule = ({ article: { edition } }) => {
  if (!edition) {
    return [
      {
        code: 'edition-missing',
        severity: 'block',
        path: 'edition',
        message: 'The article is meant for no edition.',
        fix: 'Choose the edition it is printed in.',
      },
    ]
  }
  if (edition.status !== 'closed' && edition.status !== 'void') return []
  return [
    {
      code: 'edition-closed',
      severity: 'block',
      path: 'edition',
      message: `The edition of ${edition.date} is ${edition.status} and takes no more articles.`,
      fix: 'Choose an edition that is open or being planned.',
    },
  ]
}
