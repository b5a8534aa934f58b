import type { Payload } from 'payload'
import { correctArticle } from '../../src/commands/correctArticle.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { createArticle } from './createArticle.ts'
import { createPicture } from './createPicture.ts'
import { plannedEdition, press } from './printedEdition.ts'

/** What was said of the articles, and what stood in the one that was taken down. */
export const amended = {
  secret: 'The harbour master took a bribe, it says here.',
  reason: 'The harbour master was misquoted throughout.',
  whatWasWrong: 'We wrote that the port opens on Monday.',
  whatChanged: 'It opens on Tuesday.',
}

const nameOf = async (payload: Payload, id: string) => {
  const { hero, section, slug } = await payload.findByID({ collection: 'articles', id, depth: 1 })
  return {
    address: `/${section && typeof section === 'object' ? section.slug : ''}/${String(slug)}`,
    picture: hero && typeof hero === 'object' ? String(hero.filename) : '',
  }
}

/**
 * An edition with two articles that the next number carries too, where one is put right and the other taken
 * down; answers the edition's number as it is exported, and where its articles stood.
 */
export const amendedEdition = async (payload: Payload) => {
  const { edition, article: kept } = await plannedEdition(payload)
  const { section } = kept
  const hero = (await createPicture(payload)).id
  const killed = await createArticle(payload, { edition, section, hero, standfirst: amended.secret })
  const lineup = [{ section, articles: [kept.id, killed.id] }]
  await payload.update({ collection: 'editions', id: edition, data: { lineup } })
  const first = await press(payload, edition)
  const names = { kept: await nameOf(payload, kept.id), killed: await nameOf(payload, killed.id) }
  const later = await plannedEdition(payload)
  await payload.update({ collection: 'editions', id: later.edition, data: { lineup } })
  await press(payload, later.edition)
  const order = { by: null, now: () => new Date() }
  const { whatWasWrong, whatChanged, reason } = amended
  const said = { kind: 'correction', whatWasWrong, whatChanged } as const
  await correctArticle(payload, { ...order, ...said, article: kept.id })
  const { release } = await killArticle(payload, { ...order, reason, article: killed.id })
  return {
    issue: `${String(first.volume)}.${String(first.number)}`,
    sequence: first.sequence,
    killedBy: String(release?.sha256),
    ...names,
  }
}
