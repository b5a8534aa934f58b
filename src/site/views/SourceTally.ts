/** How many sources a story rests on, and how many of them stand for themselves or who owns them. */
export type SourceTally = { sources: number; independent: number } | { sources: number; owners: number }
