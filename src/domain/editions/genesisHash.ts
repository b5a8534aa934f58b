/** What the first release of a paper names as its parent: 64 zeros, the hash of nothing printed. */
export const genesisHash = '0'.repeat(64)
