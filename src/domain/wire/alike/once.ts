/** The value of a reading that is done when it is first asked for, and no more than once. */
export function once<Value>(read: () => Value): () => Value {
  let known: Value | undefined
  return () => (known ??= read())
}
