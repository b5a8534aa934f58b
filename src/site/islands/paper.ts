import { keepMarkets } from './keepMarkets.ts'
import { PaperClock } from './PaperClock.ts'
import { PaperCountdown } from './PaperCountdown.ts'
import { WireList } from './WireList.ts'
import { WireStrip } from './WireStrip.ts'

customElements.define('paper-clock', PaperClock)
customElements.define('paper-countdown', PaperCountdown)
customElements.define('wire-list', WireList)
customElements.define('wire-strip', WireStrip)
keepMarkets()
