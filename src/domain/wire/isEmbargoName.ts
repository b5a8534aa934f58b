/** ninjs 3.x; ninjs 1.x and 2.x and NewsML-G2. Letters in another case must not let an item out. */
const names = new Set(['embargoeduntil', 'embargoed'])

/** True for a name that a standard gives to the time until which an item must not be shown. */
export const isStandardEmbargo = (name: string): boolean => names.has(name.toLowerCase())

/** True for that, and for what sources call it by mistake: `embargo`, `embargoDate`, `ap:embargo`. */
export const isEmbargoName = (name: string): boolean => /(?:^|[:_.-])embargo/i.test(name)
