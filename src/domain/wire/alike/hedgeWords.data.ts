/** Small words that make another sentence of one: put in or left out, they are no shortening. */
export const hedgeWords: ReadonlySet<string> = new Set(
  [
    'not no never none neither nor without cannot hardly barely nearly almost former formerly ex unless until if',
    'allegedly alleged reportedly reported supposedly supposed apparently apparent perhaps possibly possible',
    'probably probable likely unlikely may might could would should must will suspected accused purported',
    'purportedly unconfirmed claimed claims rumoured rumored attempted planned presumed believed potential',
    'potentially falsely wrongly mistakenly only except threatens threatened seeks wants fake',
    'nicht kein keine keinen keiner nie ohne fast angeblich angebliche angeblichen angeblicher mutmaßlich',
    'mutmaßliche mutmaßlichen mutmaßlicher offenbar wohl womöglich vielleicht möglicherweise vermutlich',
    'soll sollen könnte könnten will ehemalige ehemaliger',
    'ne pas jamais aucun aucune sans presque présumé présumée présumés prétendument apparemment probablement',
    'peut-être aurait auraient serait seraient pourrait pourraient ancien ancienne soupçonné soupçonnée',
    'nunca jamás sin ningún ninguna presunto presunta presuntos presuntas presuntamente supuestamente supuesto',
    'supuesta quizá quizás tal vez habría habrían podría podrían',
    'non mai senza forse presumibilmente não nunca sem talvez alegadamente suposto suposta',
    'niet geen vermeend vermeende mogelijk inte ingen påstådd påstått ikke nie rzekomo podobno değil iddia',
  ].flatMap((line) => line.split(' ')),
)
