const addresses = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@-]\.?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S+/giu

/** The text with web addresses blanked, for rules that read numbers and names. Same length: offsets hold. */
export const hideAddresses = (text: string): string =>
  text.replace(addresses, (found) => ' '.repeat(found.length))
