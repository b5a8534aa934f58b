/** Texts that share 65 % of their shingles meet in a band 998 times of 1,000, strangers (3 %) hardly ever. */
const bands = 20
const rowsPerBand = 3

/** Odd multipliers and offsets by a fixed rule (Knuth's constants): the same text has the same signature for ever. */
const seeds = Array.from({ length: bands * rowsPerBand }, (_, at): [number, number] => [
  (Math.imul(at + 1, 0x9e3779b1) | 1) >>> 0,
  Math.imul(at + 7, 0x85ebca6b) >>> 0,
])

const mixed = (value: number): number => {
  const folded = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  return (folded ^ (folded >>> 15)) >>> 0
}

function minimumOf(shingles: Uint32Array, [factor, offset]: [number, number]): number {
  let least = 0xffffffff
  for (let at = 0; at < shingles.length; at += 1) {
    const hash = (Math.imul(shingles[at] ?? 0, factor) + offset) >>> 0
    if (hash < least) least = hash
  }
  return least
}

/**
 * The keys under which texts of similar shingles meet (MinHash with locality-sensitive hashing, Broder
 * 1997): one a band. No shingles, no keys.
 */
export function bandKeys(shingles: Int32Array): string[] {
  if (shingles.length === 0) return []
  const spread = Uint32Array.from(shingles, mixed)
  const minima = seeds.map((seed) => minimumOf(spread, seed))
  return Array.from(
    { length: bands },
    (_, band) => `${band}:${minima.slice(band * rowsPerBand, (band + 1) * rowsPerBand).join()}`,
  )
}
