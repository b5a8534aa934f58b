/** In brackets or behind a dash at the end, and nobody's agency. */
const noAgencies =
  /^(?:video|photos?|pictures?|live|thread|updated?|updates|exclusive|opinion|analysis|watch|audio|map|graphic|more|file)$/iu

const name = String.raw`@?[\p{Lu}\p{Lo}][\p{L}\p{N}&.'’ -]{1,40}`
const atEnd = [
  new RegExp(String.raw`[(（\[](?:via |source: )?(?<agency>${name})[)）\]]\s*\.?\s*$`, 'u'),
  new RegExp(
    String.raw`(?:^|[\s(])(?:[Vv]ia|VIA|[Ss]ources?:|[Cc]redit:)\s+(?<agency>${name})\s*\)?\.?\s*$`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[\s,])(?<agency>\p{Lu}[\p{L}\p{N}&-]{1,20}(?: \p{Lu}[\p{L}\p{N}&-]{1,20})?) (?:reported|reports)\.?\s*$`,
    'u',
  ),
]
const atHead = [
  // A dateline: "SARNHOLM, 25 June (Nordwire) -".
  new RegExp(String.raw`^[\p{Lu}][\p{L}\p{N}\s,./'’-]{0,40}[(（](?<agency>${name})[)）]\s*[-–—:]`, 'u'),
  new RegExp(
    String.raw`^(?<agency>\p{Lu}[\p{L}\p{N}&-]{1,20}(?: \p{Lu}[\p{L}\p{N}&-]{1,20})?) (?:reported|reports)(?:[,:]| that )`,
    'u',
  ),
]

const agencyIn = (text: string, patterns: readonly RegExp[]): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.groups?.agency).find((found) => found !== undefined)

/**
 * The agency a text names as its origin at its head or end: "(Nordwire)", "via Reuters", "Reuters
 * reported", "SARNHOLM (Nordwire) -"; null when it names none.
 */
export function statedAgency(text: string): string | null {
  const trimmed = text.trim()
  const agency = agencyIn(trimmed.slice(-120), atEnd) ?? agencyIn(trimmed.slice(0, 160), atHead)
  const plain = agency?.replace(/^@/, '').replace(/[.\s]+$/, '') ?? ''
  return plain === '' || noAgencies.test(plain) ? null : plain
}
