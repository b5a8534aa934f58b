// @ts-check

/** What a person can mend: shown as one sentence, without a stack. */
export class SetupRefusal extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence)
    this.name = 'SetupRefusal'
  }
}
