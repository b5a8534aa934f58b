const figureWithSign = /(?<![\p{L}\p{N}])[-−+](?:\p{Sc}?\s?\p{N}+)|\p{Sc}\s?\p{N}+|\p{N}+\s?[%‰\p{Sc}]/gu

/** The figures of a text that have a sign, in order: money, what is taken off, a share of a hundred. */
export const signsIn = (text: string): string =>
  (text.match(figureWithSign) ?? []).map((found) => found.replaceAll(/\s/gu, '').replace('−', '-')).join(' ')
