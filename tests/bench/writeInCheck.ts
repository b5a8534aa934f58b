import type { Payload } from 'payload'
import type { Article, User } from '../../src/generated/payload-types.ts'
import { citation, lexicalState, paragraph, text } from '../domain/publication/lexicalState.ts'
import { sentence, sentencesOf } from './harbourCopy.mjs'

interface BenchDesk {
  editor: User
  edition: string
  section: string
}

interface ToWrite {
  at: number
  words: number
  /** Addresses of the reports it rests on. */
  cites: string[]
}

const bodyOf = (words: number, links: string[]): NonNullable<Article['body']> =>
  lexicalState(
    ...Array.from({ length: sentencesOf(words) }, (_, at) =>
      paragraph(text(sentence(at)), citation([links[at % links.length]])),
    ),
  ) as never

/** Writes an article as its editor would, and sends it to fact-check. */
export const writeInCheck = async (
  payload: Payload,
  { editor, edition, section }: BenchDesk,
  { at, words, cites }: ToWrite,
): Promise<{ id: string; links: string[] }> => {
  const asked = { user: editor, overrideAccess: false, depth: 0 } as const
  const { id } = await payload.create({
    ...asked,
    collection: 'articles',
    data: {
      headline: `Crates on quay ${String(at)}`,
      standfirst: 'Counted twice, and once more at low tide.',
      framingNote: 'The wire led on the tide; we lead on the count.',
      edition,
      section,
      stage: 'draft',
    },
    draft: true,
  })
  const links: string[] = []
  for (const [index, rawUrl] of cites.entries()) {
    const data = { article: id, position: index + 1, rawUrl, role: 'supports' as const }
    links.push((await payload.create({ ...asked, collection: 'provenance-links', data })).id)
  }
  await payload.update({
    ...asked,
    collection: 'articles',
    id,
    data: { body: bodyOf(words, links), stage: 'in-check' },
    draft: true,
  })
  return { id, links }
}
