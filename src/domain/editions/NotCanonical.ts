/** A value that has no RFC 8785 form; `path` leads to the offending part, empty for the whole. */
export class NotCanonical extends Error {
  readonly code = 'not-canonical'
  readonly path: string

  constructor(path: string, what: string) {
    super(`${path === '' ? 'The value' : path} cannot be written as canonical JSON: ${what}.`)
    this.name = 'NotCanonical'
    this.path = path
  }
}
