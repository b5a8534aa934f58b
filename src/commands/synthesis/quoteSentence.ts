import type { PayloadRequest } from 'payload'
import type { DraftSpan } from '../../domain/publication/marksOfFormat.ts'
import { quotationOf } from '../../domain/synthesis/quotationOf.ts'
import { quotedAlready } from '../../domain/synthesis/quotedAlready.ts'
import { itemOfPassage } from '../../domain/synthesis/itemsCited.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { Article } from '../../generated/payload-types.ts'
import type { SentenceAct } from './dropSentence.ts'
import { linksOfPack } from './linkItems.ts'
import { requireAcceptable } from './requireAcceptable.ts'
import { sentenceInBody } from './sentenceInBody.ts'
import { takeOver } from './takeOver.ts'

/**
 * Puts the sentence of the source, word for word in quotation marks, with who says so and its citation, in
 * the place of a drafted sentence that stands in the body unchanged. Answers the article as saved.
 * @throws ActRefused (`sentence-not-there`) where it does not stand there, (`not-quotable`) where none of
 * its sources’ words can stand as a quotation, (`quoted-already`) where they do elsewhere in it; what
 * `requireAcceptable` and the article’s rules throw
 */
export const quoteSentence = async (
  req: PayloadRequest,
  { synthesis, sentence: name, rev }: SentenceAct,
): Promise<Article> => {
  const open = await requireAcceptable(req, { synthesis, rev })
  const { sentence, words } = sentenceInBody(open, name)
  if (words === null)
    throw new ActRefused('sentence-not-there', 'That sentence does not stand in the article unchanged.')
  const quotation = quotationOf(sentence, open.pack)
  if (!quotation)
    throw new ActRefused('not-quotable', 'The words of its sources cannot stand as a quotation of their own.')
  if (quotedAlready(quotation.text, open.body))
    throw new ActRefused('quoted-already', 'Those words of its source stand in the article already.')
  const linkOf = await linksOfPack(req, open.article.id, open.pack)
  const links = quotation.cites.flatMap((cite) => linkOf(itemOfPassage(cite)) ?? [])
  const by: DraftSpan[] = [{ text: quotation.text }, ...(links.length > 0 ? [{ cites: links }] : [])]
  return takeOver(req, open, {
    words: [{ sentence: name, as: 'quoted', text: quotation.text }],
    changes: [{ kind: 'replace', words, by }],
  })
}
