import { setImmediate as others } from 'node:timers/promises'

/** Items worked on without a pause: a page that is asked for meanwhile waits for no more than these. */
export const mostInStep = 10

/**
 * The answers of what is done with each item, one after the other, with a pause after every few of them:
 * filing holds the processor, and requests that came meanwhile are answered in between.
 */
export const inSteps = async <Item, Answer>(
  items: readonly Item[],
  act: (item: Item) => Answer,
): Promise<Answer[]> => {
  const answers: Answer[] = []
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % mostInStep === 0) await others()
    answers.push(act(item))
  }
  return answers
}
