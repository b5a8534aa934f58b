import { load } from 'cheerio'

/** Character references as HTML reads them ("&eacute;", "&#8217;"); tags are left as they stand. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return load(text.replaceAll('<', '&lt;'), null, false).root().text()
}
