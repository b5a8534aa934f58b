import { monthWords } from '../../claims/monthWords.data.ts'
import { numberWords, wordScales } from '../../claims/numberWords.data.ts'
import { dayWords } from '../../wire/alike/dayWords.data.ts'

const listed = (words: string): string[] => words.split(' ')

/**
 * Words that a sentence may have of its own, without any source: they join others, say that somebody speaks
 * without saying how, or set two sources side by side. Whoever admits or denies does so in the evidence, or not
 * at all. Numbers and days are held against it by rules of their own. In small letters.
 */
export const framingWords: ReadonlySet<string> = new Set([
  ...listed(
    'a an the and or but nor so yet if than that this these those of in on at to for from by with as',
  ),
  ...listed(
    'into onto over under about above below between among against during through within across around',
  ),
  ...listed(
    'after before until since while when where which who whom whose what how why because although not no nobody nothing nor none never cannot per cent percent',
  ),
  ...listed('is are was were be been being am has have had having do does did done'),
  ...listed('it its he his him she her hers they their them theirs we our us you your'),
  ...listed('i my me there here then also too either neither other others'),
  ...listed('another one ones such same own later'),
  ...listed('earlier however meanwhile whether including though without near according account accounts'),
  ...listed(
    'said says say saying told tells tell stated states state reported reports report reporting wrote',
  ),
  ...listed(
    'writes write written writing added adds add noted notes cited cites citing quoted quotes quoting',
  ),
  ...listed(
    'put puts gave gives give given speaks spoke announced announces explained called named names naming source sources outlet outlets agency statement',
  ),
  ...listed('statements figure figures number numbers word words wording posted post posts channel version'),
  ...listed(
    'versions differ differs different contradict contradicts contradicting contradicted agree agrees',
  ),
  ...listed('contested known unknown unclear up down out off'),
  ...Object.keys(numberWords),
  ...Object.keys(wordScales),
  ...[...monthWords, ...dayWords].flatMap(([english = '']) => english),
])
