/** ninjs 3.x; ninjs 1.x and 2.x and NewsML-G2. Letters in another case must not let an item out. */
const names = new Set(['embargoeduntil', 'embargoed'])

/** True for a name under which a record states until when an item must not be shown. */
export const isEmbargoName = (name: string): boolean => names.has(name.toLowerCase())
