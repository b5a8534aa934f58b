const invisible = /^[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u

/** Whether a reader would see nothing: white space of any width, zero-width and control characters. */
export function isBlank(text: string): boolean {
  return invisible.test(text)
}
