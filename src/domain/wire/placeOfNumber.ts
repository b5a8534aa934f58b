/** The number of a post, as a text that sorts as numbers do: numbers of posts are too long to count with. */
export const placeOfNumber = (id: string): string => id.padStart(20, '0')
