/** Words that join others and tell no event apart, and what wires put before any news. */
export const stopWords: ReadonlySet<string> = new Set([
  ...'a an the and or but of in on at to for from by with as is are was were be been has have had it its'.split(
    ' ',
  ),
  ...'this that these those he she they his her their who which what will would can could may after before'.split(
    ' ',
  ),
  ...'over under into out up down off than then about not no more most new says said say told breaking update'.split(
    ' ',
  ),
  ...'updated live exclusive just watch video correction corrected corrects correct clarification via read amid'.split(
    ' ',
  ),
  ...'le la les l un une des du de d et ou en au aux dans sur pour par avec est sont a été ce cette ces qui que'.split(
    ' ',
  ),
  ...'il elle ils se son sa ses leur après avant ne pas plus s n'.split(' '),
  ...'der die das den dem des ein eine einen einem einer und oder im am zu zum zur von vom mit bei auf für ist'.split(
    ' ',
  ),
  ...'sind war hat haben wird nach vor über sich nicht aus als auch wie an um noch soll'.split(' '),
  ...'el los las una unos y o del al para por con es son fue ha han su sus tras antes no lo'.split(' '),
])
