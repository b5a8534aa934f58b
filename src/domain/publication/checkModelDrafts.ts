import { knownSentences } from '../synthesis/hashesOfSentence.ts'
import type { Rule } from './examineLinks.ts'
import { isTooLong } from './isTooLong.ts'
import { oneLine } from './oneLine.ts'
import { pathOfPassage } from './pathOfPassage.ts'

/**
 * Where the house forbids drafts by a language model, no sentence of one goes to print word for word: not one that
 * was taken over while they were allowed, nor one that was copied from another article.
 */
export const checkModelDrafts: Rule = ({ article: { body, modelSentences }, policy }) => {
  if (policy.modelDrafts === 'allowed' || !modelSentences?.size || isTooLong(body)) return []
  return knownSentences(body)
    .filter(({ hash }) => modelSentences.has(hash))
    .map(({ passage }) => ({
      code: 'model-draft-forbidden',
      severity: 'block',
      path: pathOfPassage(passage),
      message: `A language model drafted “${oneLine(passage.exact)}”, and the newsroom’s policy forbids its drafts.`,
      fix: 'Write it in your own words or take it out, or have an administrator allow such drafts under Policy.',
    }))
}
