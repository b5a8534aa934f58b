/** A field's name in plain words and sentence case: `embargoUntil` reads “Embargo until”. */
export const plainLabel = (name: string): string => {
  const words = name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  )
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
