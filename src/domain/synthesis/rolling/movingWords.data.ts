/** How copy says that something is at another time, or will not be. */
export const movingWords = {
  /** Says that something is at another time than was planned. English. */
  moved:
    /(?<!\p{L})(?:postpon(?:e|es|ed|ing)|puts? (?:off|back)|push(?:es|ed)? back|delay(?:s|ed)?|rescheduled?s?|move[sd]?|shift(?:s|ed)|adjourn(?:s|ed)|defer(?:s|red)|(?:brings?|brought|moved?) forward)(?!\p{L})/giu,
  /** Says when it is to be, with what it is behind it. English. */
  appointed: /(?<!\p{L})(?:sets?|fix(?:es|ed)|schedule[sd]?)(?!\p{L})(?! (?:for|on|at)(?!\p{L}))/giu,
  /** Says that it will not be. English. */
  cancelled:
    /(?<!\p{L})(?:cancel(?:s|led|ed)|calls? off|called off|scrap(?:s|ped)|will not (?:be held|take place|go ahead))(?!\p{L})/giu,
  /** Says when it is. English. */
  held: /(?<!\p{L})(?:held|takes? place|(?:set|scheduled|due|fixed|planned|called) (?:for|on|at)|falls? on|begins?|starts?|opens?|kicks? off)(?!\p{L})/giu,

  /** The same in other languages, for what names the former day beside the new one. */
  movedElsewhere:
    /(?<!\p{L})(?:verschoben|verlegt|vorgezogen|vertagt|reporté|repoussé|décalé|avancé|aplaza|pospuest|pospone|adelanta|trasladad|adiad|antecipad|rinviat|spostat|anticipat)/iu,

  /** Before a day that holds no more, whatever else is said. */
  insteadOf:
    /(?<!\p{L})(?:not|instead of|rather than|and no longer|statt|anstatt|anstelle|(?:und )?nicht|au lieu d[eu]|et non(?: pas)?|en lugar del?|en vez del?|y no|invece (?:di|del)|e non|em vez d[eo]|e não)(?:\s+(?:on|for|at|am|um|vom|dem|den|der|le|el|il|lo|em|o|de|del|du|the|as|planned|originally))*\s*$/iu,
  /** Before a day from which something is moved. */
  movedFrom: /(?<!\p{L})(?:from|vom|von|du|del|dal|de|do)(?:\s+(?:the|its|original|date|of|dem|den))*\s*$/iu,
  /** Before an act that nobody has done yet, or has done at all. */
  notDone:
    /(?<!\p{L})(?:not|never|no|n[’']t|may|might|could|should|would|asks?|asked|calls? for|called for|wants?|demand(?:s|ed)?|urge[sd]?|consider(?:s|ed|ing)?|propos(?:e[sd]?|al|ing)|whether|if|den(?:y|ies|ied)|rul(?:es|ed) out|reject(?:s|ed)?|oppos(?:e[sd]?|ing))(?!\p{L})[^.;:]{0,40}$/iu,
  /** Behind an act that is done to what stands before it. */
  actEnds:
    /^\s*(?:(?:to|until|till|by|from|for|on|at|because|after|amid|over|due|again|indefinitely|in)(?!\p{L})|[,.;:!]|$)/iu,
  /** Where the words for what is moved end. */
  objectEnds:
    /(?<!\p{L})(?:to|until|till|by|from|for|on|at|because|after|amid|over|due|planned|scheduled|originally)(?!\p{L})|[,.;:!]/iu,
  /** Where they begin. */
  clauseBegins: /[;:—,]|(?<!\p{L})(?:that|said|says|and)(?!\p{L})/giu,
}
