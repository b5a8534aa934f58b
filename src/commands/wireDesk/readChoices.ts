import type { DeskChoices } from '../../domain/wire/desk/deskChoices.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { askedLanguage } from '../../domain/wire/desk/wireFilter.ts'
import { asAsker, type Asker } from './Asker.ts'

const inOrder = (values: Iterable<string>): string[] =>
  [...new Set(values)].filter((value) => value !== '').sort((one, other) => one.localeCompare(other))

/** What the desk can be filtered by: registered sources, their owners, sections and languages. */
export const readChoices = async (asker: Asker): Promise<DeskChoices> => {
  const [sources, sections] = await Promise.all([
    asker.payload.find({
      collection: 'sources',
      sort: 'code',
      select: { code: true, name: true, owner: true, section: true, language: true },
      ...asAsker(asker),
    }),
    asker.payload.find({
      collection: 'sections',
      sort: 'order',
      select: { title: true },
      ...asAsker(asker),
    }),
  ])
  const written = new Set(sources.docs.map(({ section }) => idOf(section)))
  return {
    sources: sources.docs.map(({ id, code, name, owner }) => ({ id, code, name, owner })),
    owners: inOrder(sources.docs.map(({ owner }) => owner)),
    sections: sections.docs.filter(({ id }) => written.has(id)).map(({ id, title }) => ({ id, title })),
    languages: inOrder(sources.docs.flatMap(({ language }) => askedLanguage.safeParse(language).data ?? [])),
  }
}
