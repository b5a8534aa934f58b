/** A number with its noun: `1 source`, `3 sources`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
