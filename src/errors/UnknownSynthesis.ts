import { APIError } from 'payload'

/** A synthesis that the newsroom does not hold was named. HTTP 404. */
export class UnknownSynthesis extends APIError<{ code: 'unknown-synthesis' }> {
  constructor() {
    super('There is no such synthesis. Load the article again.', 404, { code: 'unknown-synthesis' }, true)
    this.name = 'UnknownSynthesis'
  }
}
