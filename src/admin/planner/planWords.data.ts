/** What the keys of the planner do, as its key sheet lists them. */
const keys: readonly (readonly [key: string, does: string])[] = [
  ['↑ ↓', 'go through the cards and section heads of a side'],
  ['← →', 'go to the other side'],
  ['Enter', 'pick a card or a section up; put it down'],
  ['↑ ↓', 'with a card in hand: move it within its section'],
  ['→ ←', 'with a card in hand: into the paper, or out of it'],
  ['Esc', 'put it back where it was'],
  ['Del', 'take the card out of the paper'],
  ['o', 'open the article in hand or under the focus'],
  ['p', 'proof and print'],
  ['s', 'print later'],
  ['?', 'this list'],
]

/** How a screen reader is told what a card answers to. */
const howTo =
  'Enter picks it up; then the arrow keys move it, right into the paper and left out of it; Enter puts it down, Escape puts it back. Delete takes it out of the paper.'

/** The planner’s words. */
export const planWords = { keys, howTo }
