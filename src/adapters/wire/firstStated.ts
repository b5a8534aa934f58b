/** The first value that a source states at all. */
export function firstStated(values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value.trim() !== '')
}
