import { agencyNames } from './agencyNames.data.ts'

/** "Reporting by Odd Brekke; editing by Tova Ahlin", "via Nordwire", "with agencies". */
const saysSo =
  /^(?:via|sources?:|credit:|photos?:|report(?:ing|ed) by|writing by|written by|edit(?:ing|ed) by|compiled by|with agenc|mit agenturen|avec (?:les )?agences|con agencias)(?!\p{L})|^(?:with|from|mit|avec) agenc/iu
/** What only agencies and papers are called: "Nordwire", "Halmere News Agency". */
const called =
  /^(?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}.’'-]*(?:wire|press(?:e)?|news|agency|agentur|agence)$|^(?:\p{Lu}[\p{L}.’'-]*\s)+(?:Wire|Presse?|News|Agency|Times|Post|Herald|Tribune|Gazette)$/u
const between = /\s*[/,;&+]\s*|\s+(?:and|und|et|y)\s+/u

const nobody: ReadonlySet<string> = new Set()

/**
 * Whether what stands in brackets at the end of a text tells who filed it: "Reuters", "AP/dpa", "Reporting
 * by Odd Brekke". All else, such as "not guilty", is copy.
 * @param own what the source itself is called, in small letters
 */
export function isCredit(words: string, own: ReadonlySet<string> = nobody): boolean {
  const said = words.trim()
  if (saysSo.test(said)) return true
  return said.split(between).every((name) => {
    const folded = name.toLowerCase()
    return agencyNames.has(folded) || own.has(folded) || called.test(name)
  })
}
