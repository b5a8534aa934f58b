/** A count with its noun in the right number: `1 article`, `3 articles`. */
export const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`
