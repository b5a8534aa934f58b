/** True for the state of a wire item that its source does not want printed any more. */
export const isTakenBack = (state: unknown): state is 'canceled' | 'withheld' =>
  state === 'canceled' || state === 'withheld'
