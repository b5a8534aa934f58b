import { APIError } from 'payload'

/** Whoever asks lacks the role for this act. HTTP 403. */
export class RightMissing extends APIError<{ code: 'right-missing' }> {
  constructor(sentence: string) {
    super(sentence, 403, { code: 'right-missing' }, true)
    this.name = 'RightMissing'
  }
}
