/**
 * The same function of a text, with its answers to the latest texts kept. Frozen evidence never changes
 * and most sentences of an article stand as they did, yet all of them are read at each save and check.
 * Answers are shared: nobody may change them. `room` is the length of all texts kept, in UTF-16 units;
 * the text asked for longest ago gives way first.
 */
export function rememberByText<Answer>(
  read: (text: string) => Answer,
  room: number,
): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  let held = 0
  const dropOldest = () => {
    for (const oldest of answers.keys()) {
      if (held <= room) return
      answers.delete(oldest)
      held -= oldest.length
    }
  }
  return (text) => {
    const known = answers.get(text)
    const answer = known ?? read(text)
    if (known === undefined) held += text.length
    else answers.delete(text)
    answers.set(text, answer)
    dropOldest()
    return answer
  }
}
