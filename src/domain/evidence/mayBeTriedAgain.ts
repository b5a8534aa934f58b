/** Faults of the way, not answers of the page: the network, the host, the hour. */
const faultsOfTheWay: ReadonlySet<string> = new Set(['unreachable', 'rate-limited'])

/** True for a page that may be read another time; a page that refuses programs will refuse them again. */
export const mayBeTriedAgain = (state: string): boolean => faultsOfTheWay.has(state)
