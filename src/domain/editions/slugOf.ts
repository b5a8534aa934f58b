/**
 * The address part of a title: letters and digits joined by hyphens, accents removed, at most 80
 * characters, cut at a word. Titles without a letter or digit answer the empty string.
 */
export const slugOf = (title: string): string => {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[\p{Ll}\p{Lo}\p{N}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, 80) : `${slug}-${word}`
    if (longer.length > 80) break
    slug = longer
  }
  return slug
}
