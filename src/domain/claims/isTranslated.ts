const declared =
  /\((?:our |the agency[’']s )?translat(?:ion|ed)(?: from [^()]{1,40})?\)|(?<!\p{L})in our translation(?!\p{L})/iu

/**
 * Whether a sentence says that its quotation is translated. Its words then stand in no source as they
 * are; the fact-checker compares them by eye.
 */
export const isTranslated = (sentence: string): boolean => declared.test(sentence)
