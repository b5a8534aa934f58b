import { APIError } from 'payload'

/** A provenance link that the newsroom does not hold was named. HTTP 404. */
export class UnknownLink extends APIError<{ code: 'unknown-link' }> {
  constructor() {
    super('There is no such provenance link. Load the article again.', 404, { code: 'unknown-link' }, true)
  }
}
