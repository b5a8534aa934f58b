/**
 * The cells of one line of CSV (RFC 4180, without line breaks inside a cell), spaces round them
 * dropped. Refuses with null a quotation mark left open or out of place.
 */
export const parseCsvLine = (line: string): string[] | null => {
  const cells: string[] = []
  const cell = /(?: *"((?:[^"]|"")*)" *|([^",]*))(,|$)/y
  for (;;) {
    const found = cell.exec(line)
    if (!found) return null
    cells.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim())
    if (found[3] === '') return cells
  }
}
