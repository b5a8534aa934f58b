const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Whether the author an address names is another than the one the evidence tells; null while either is
 * unknown. Letter case, `@`, spaces and punctuation do not count.
 */
export const authorsDiffer = (claimed: string | null, truly: string | null): boolean | null => {
  const [one, other] = [fold(claimed ?? ''), fold(truly ?? '')]
  return one === '' || other === '' ? null : one !== other
}
