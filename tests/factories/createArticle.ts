import type { Payload } from 'payload'
import type { Article, ProvenanceLink } from '../../src/generated/payload-types.ts'
import { createEdition } from './createEdition.ts'
import { createLink } from './createLink.ts'
import { createSection } from './createSection.ts'
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

/** A draft that the gate lets through: two posts, both cited. */
export const createArticle = async (
  payload: Payload,
  some: Partial<Article> = {},
): Promise<WrittenArticle> => {
  const form = await articleForm(payload, some)
  const { id } = await payload.create({ collection: 'articles', data: form, draft: true, depth: 0 })
  const links = [await createLink(payload, id), await createLink(payload, id)]
  const body =
    some.body ??
    lexicalBody(
      ...links.map((link, index): [string, string[]] => [`Sentence ${String(index + 1)}.`, [link.id]]),
    )
  await payload.update({ collection: 'articles', id, data: { body }, draft: true, depth: 0 })
  return { id, links, edition: String(form.edition), section: String(form.section) }
}
