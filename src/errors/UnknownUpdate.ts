import { APIError } from 'payload'

/** A proposed update that the newsroom does not hold was named. HTTP 404. */
export class UnknownUpdate extends APIError<{ code: 'unknown-update' }> {
  constructor() {
    super('There is no such proposed update. Load the page again.', 404, { code: 'unknown-update' }, true)
    this.name = 'UnknownUpdate'
  }
}
