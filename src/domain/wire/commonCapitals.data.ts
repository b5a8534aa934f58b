/** Capitals that name nobody: titles, days, months, what wires begin with. Folded, in small letters. */
export const commonCapitals: ReadonlySet<string> = new Set([
  ...'i mr mrs ms dr sir president minister prime king queen mayor governor general captain chief judge'.split(
    ' ',
  ),
  ...'monday tuesday wednesday thursday friday saturday sunday january february march april may june july'.split(
    ' ',
  ),
  ...'august september october november december lundi mardi mercredi jeudi vendredi samedi dimanche'.split(
    ' ',
  ),
  ...'breaking update updated live exclusive correction corrected corrects watch video photo photos just'.split(
    ' ',
  ),
  ...'the a an in on at of for from by with as it he she they we you after before two three four five six'.split(
    ' ',
  ),
  ...'seven eight nine ten one police court government parliament council officials fire flood storm strike'.split(
    ' ',
  ),
  ...'le la les un une des du au aux en dans sur pour par el los las una del der die das ein eine im am'.split(
    ' ',
  ),
  ...'new north south east west more no not central national bank city port airport university hospital'.split(
    ' ',
  ),
  ...'ministry minister ministre ministerio q1 q2 q3 q4 utc gmt'.split(' '),
])
