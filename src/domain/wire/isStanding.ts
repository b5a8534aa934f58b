/** True for the state of a wire item that its source stands by, edited or not. */
export const isStanding = (state: unknown): state is 'live' | 'edited' =>
  state === 'live' || state === 'edited'
