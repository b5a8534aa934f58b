const mostOfAShortOne = 84

/** The class that sets a long headline smaller, so that it stays within four lines or so. */
export const headlineLength = (headline: string): string =>
  headline.length > mostOfAShortOne ? 'headline-long' : 'headline-short'
