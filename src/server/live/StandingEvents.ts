import { eventText, type LiveEvent } from './liveEvent.ts'

/** What is asked for: the same object again says that nothing changed, and so does the same `digest` in it. */
export interface StandingQuestion {
  event: LiveEvent['event']
  ask: () => Promise<object>
}

interface Told {
  view: object
  text: string
  name: unknown
}

/** What is the case now, such as how fresh the wire is: told when it changes, and to whoever comes. */
export class StandingEvents {
  readonly #questions: readonly StandingQuestion[]
  readonly #told = new Map<StandingQuestion, Told>()

  constructor(questions: readonly StandingQuestion[]) {
    this.#questions = questions
  }

  /** All of it as of the last look, for somebody who was told nothing yet. */
  get text(): string {
    return [...this.#told.values()].map(({ text }) => text).join('')
  }

  /** Looks how things stand; answers what changed since the last look, for those who were told then. */
  async look(): Promise<string> {
    const views = await Promise.all(this.#questions.map(({ ask }) => ask()))
    return this.#questions.map((question, at) => this.#take(question, views[at] ?? {})).join('')
  }

  /** Nobody listens any more, and nobody looks: what was told is soon untrue. */
  forget(): void {
    this.#told.clear()
  }

  #take(question: StandingQuestion, view: object): string {
    const told = this.#told.get(question)
    if (told?.view === view) return ''
    const text = eventText({ event: question.event, data: view })
    const name: unknown = 'digest' in view ? view.digest : text
    this.#told.set(question, { view, text, name })
    return name === told?.name ? '' : text
  }
}
