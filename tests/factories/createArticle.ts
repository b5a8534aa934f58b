import type { Payload } from 'payload'
import type { Article, ProvenanceLink } from '../../src/generated/payload-types.ts'
import { clearArticle } from './clearArticle.ts'
import { createEdition } from './createEdition.ts'
import { createLink } from './createLink.ts'
import { createSection } from './createSection.ts'
import { giveEvidence } from './giveEvidence.ts'
import { lexicalBody } from './lexicalBody.ts'

let written = 0

export interface WrittenArticle {
  id: string
  links: ProvenanceLink[]
  edition: string
  section: string
}

/** What an article needs besides its links to pass the gate. */
export const articleForm = async (payload: Payload, some: Partial<Article> = {}) => {
  written += 1
  return {
    headline: `Dockers vote to end strike ${String(written)}`,
    standfirst: 'The port opens again on Monday after nineteen days.',
    framingNote: 'The wire led on the shares; we lead on the vote.',
    section: some.section ?? (await createSection(payload)).id,
    edition: some.edition ?? (await createEdition(payload)).id,
    stage: 'draft' as const,
    ...some,
  }
}

/** What the two posts say, and what the article says after them. */
const reports = [
  'The harbour master counted 41 ships and told the desk: “the gate is open”.',
  'Tugs left their berths at dawn, writes the pilots’ office, and nobody was hurt.',
]
const sentences = ['The harbour master counted 41 ships and said “the gate is open”.', 'Tugs left at dawn.']

const createCitedLink = async (payload: Payload, article: string, at: number) =>
  giveEvidence(payload, await createLink(payload, article), reports[at])

/** A draft that only a fact-checker's word keeps from print: two posts with evidence, both cited. */
export const writeArticle = async (
  payload: Payload,
  some: Partial<Article> = {},
): Promise<WrittenArticle> => {
  const form = await articleForm(payload, some)
  const { id } = await payload.create({ collection: 'articles', data: form, draft: true, depth: 0 })
  const links = [await createCitedLink(payload, id, 0), await createCitedLink(payload, id, 1)]
  const body =
    some.body ??
    lexicalBody(...links.map((link, index): [string, string[]] => [sentences[index] ?? '', [link.id]]))
  await payload.update({ collection: 'articles', id, data: { body }, draft: true, depth: 0 })
  return { id, links, edition: String(form.edition), section: String(form.section) }
}

/** A draft that the gate lets through: written as above, verified and cleared. */
export const createArticle = async (
  payload: Payload,
  some: Partial<Article> = {},
): Promise<WrittenArticle> => {
  const article = await writeArticle(payload, some)
  await clearArticle(payload, article.id)
  return article
}
