import { PaperClock } from './PaperClock.ts'
import { PaperCountdown } from './PaperCountdown.ts'

customElements.define('paper-clock', PaperClock)
customElements.define('paper-countdown', PaperCountdown)
