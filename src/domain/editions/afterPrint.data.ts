/** What is said of an article after it was printed (product.md: correction, update, kill). */
export const afterPrint = ['correction', 'update', 'kill'] as const
export type AfterPrint = (typeof afterPrint)[number]
