/** Who asks, and where to complain: `MonexusWire/1.0 (+https://paper.example)`. */
export const userAgent = (program: string, contact: string): string =>
  `${program}/1.0 (+${contact.replace(/[^\x21-\x7E]|[()]/g, '')})`
